import Advice
import Journals
import Notes
import Testing

/// Reasons to break a silence: drifting, new, dormant.
@Suite struct SilenceReasonTests {
  /// Somebody met on the given days, as seen on a date.
  private func kinds(
    _ dates: [String], on date: String, _ change: (inout Person) -> Void = { _ in }
  ) -> [Reason.Kind] {
    var small = SmallJournal(on: date)
    let ana = small.person("Ana", change)
    small.contacts(dates, with: ana)
    return small.counsel.kinds(ana)
  }

  /// A median gap of 10 days: unusual beyond 10 + 14 days, until 2026-10-17.
  private let often = ["2026-08-14", "2026-08-24", "2026-09-13", "2026-09-23"]
  /// A median gap of 30 days: unusual beyond 2 × 30 days, until 2026-09-23.
  private let monthly = ["2026-04-26", "2026-05-26", "2026-06-25", "2026-07-25"]

  @Test("drifting begins the day after 14 days more than the usual gap, or after twice the gap")
  func driftingBegins() {
    #expect(kinds(often, on: "2026-10-16").isEmpty)
    #expect(kinds(often, on: "2026-10-17").isEmpty)
    #expect(kinds(often, on: "2026-10-18") == [.drifting])
    #expect(kinds(monthly, on: "2026-09-22").isEmpty)
    #expect(kinds(monthly, on: "2026-09-23").isEmpty)
    #expect(kinds(monthly, on: "2026-09-24") == [.drifting])
  }

  @Test("drifting ends, and dormant begins, after 365 days of silence")
  func driftingEnds() {
    #expect(kinds(monthly, on: "2027-07-24") == [.drifting])
    #expect(kinds(monthly, on: "2027-07-25") == [.dormant])
    #expect(kinds(monthly, on: "2027-07-26") == [.dormant])
  }

  @Test("drifting needs four contact days, on more than one occasion")
  func driftingNeeds() {
    #expect(kinds(Array(often.dropFirst()), on: "2026-11-22").isEmpty)
    let conference = ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04", "2026-06-05"]
    #expect(kinds(conference, on: "2026-11-22").isEmpty)
  }

  @Test("nobody with a cadence drifts, nor does who is never due")
  func driftingCadence() {
    #expect(kinds(often, on: "2026-11-22") == [.drifting])
    #expect(kinds(often, on: "2026-11-22") { $0.cadence = period("1y") }.isEmpty)
    #expect(kinds(often, on: "2026-11-22") { $0.profile.cadence = .never }.isEmpty)
  }

  @Test("a like breaks no silence; a last-contact in the note does")
  func silence() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contacts(often, with: ana)
    small.contact("2026-11-01", "liked", .social, with: ana)
    #expect(
      small.counsel.sentences(ana) == [
        "used to be in touch about every 10 days, silent since the lunch on 2026-09-23"
      ])
    small.journal.people[ana].lastContactFloor = day("2026-11-01")
    #expect(small.counsel.kinds(ana).isEmpty)
    let dormant = small.on("2027-11-01")
    #expect(
      dormant.counsel.sentences(ana) == ["once close, silent since 2026-11-01"])
  }

  @Test("new: from the third to the 45th day after the first contact, and no longer")
  func newDays() {
    // A cadence of 8 days makes the rest two days.
    func kinds(on date: String) -> [Reason.Kind] {
      self.kinds(["2026-10-08"], on: date) { $0.cadence = period("8d") }
    }
    #expect(!kinds(on: "2026-10-10").contains(.new))
    #expect(kinds(on: "2026-10-11").contains(.new))
    #expect(kinds(on: "2026-11-22").contains(.new))
    #expect(!kinds(on: "2026-11-23").contains(.new))
  }

  @Test("new: a single contact day, and none that the note knows of before")
  func newOnce() {
    let once = ["2026-11-02"]
    #expect(kinds(once, on: "2026-11-22") == [.new])
    #expect(kinds(once + ["2026-11-03"], on: "2026-11-22").isEmpty)
    #expect(kinds(once + once, on: "2026-11-22") == [.new])
    #expect(kinds(once, on: "2026-11-22") { $0.met = day("2026-10-08") } == [.new])
    #expect(kinds(once, on: "2026-11-22") { $0.met = day("2026-10-07") }.isEmpty)
    #expect(kinds(once, on: "2026-11-22") { $0.lastContactFloor = day("2026-11-01") }.isEmpty)
    #expect(kinds(once, on: "2026-11-22") { $0.lastContactFloor = day("2026-11-02") } == [.new])
    #expect(kinds(once, on: "2026-11-22") { $0.lastContactFloor = day("2026-11-03") }.isEmpty)
    #expect(kinds(once, on: "2026-11-22") { $0.profile.cadence = .never }.isEmpty)
  }

  @Test("new: neither friends nor family are", arguments: ["friend", "family"])
  func newRelation(_ relation: String) {
    #expect(kinds(["2026-11-02"], on: "2026-11-22") { $0.relations = ["peer"] } == [.new])
    #expect(kinds(["2026-11-02"], on: "2026-11-22") { $0.relations = ["peer", relation] }.isEmpty)
  }

  @Test("new: who was met tells where")
  func newSentence() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-11-02", "linkedin", .social, with: ana)
    #expect(
      small.counsel.sentences(ana) == [
        "new: the LinkedIn contact on 2026-11-02 is the only contact so far"
      ])
    #expect(
      small.counsel.suggestions[ana].reasons[0].evidence
        == [Place(path: "2026-11-02.md", line: 1)])
  }

  @Test("dormant: four contact days, or a tie that was once strong, silent for 365 days")
  func dormant() {
    // In 2023, far apart, so that the tie was never strong.
    let few = ["2023-01-01", "2023-06-30", "2024-06-24"]
    #expect(kinds(few, on: "2026-11-22").isEmpty)
    #expect(kinds(["2022-01-01"] + few, on: "2026-11-22") == [.dormant])
    #expect(kinds(["2022-01-01"] + few, on: "2025-06-23").isEmpty)
    #expect(kinds(["2022-01-01"] + few, on: "2025-06-24") == [.dormant])
    #expect(
      kinds(["2022-01-01"] + few, on: "2025-06-25") { $0.profile.cadence = .never }.isEmpty)
  }

  @Test("dormant: strong begins at 2.000")
  func dormantStrength() {
    func kinds(lastCall: String) -> [Reason.Kind] {
      var small = SmallJournal()
      let ana = small.person("Ana")
      small.contact("2024-01-01", "call", .phone, with: ana)
      small.contact("2024-01-10", "zoom", .video, with: ana)
      small.contact(lastCall, "call", .phone, with: ana)
      return small.counsel.kinds(ana)
    }
    // .7 × 2^(-42/180) + .8 × 2^(-33/180) + .7 = 2.000; a day later 1.995
    #expect(kinds(lastCall: "2024-02-12") == [.dormant])
    #expect(kinds(lastCall: "2024-02-13").isEmpty)
  }

  @Test("dormant: likes neither make a tie nor wake it")
  func dormantLikes() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    let bo = small.person("Bo")
    for year in 2021...2025 {
      small.contact("\(year)-01-01", "liked", .social, with: ana)
      small.contact(
        "\(year)-01-01", year < 2025 ? "lunch" : "liked", year < 2025 ? .inPerson : .social,
        with: bo)
    }
    #expect(small.counsel.kinds(ana).isEmpty)
    #expect(
      small.counsel.sentences(bo) == [
        "in touch on 4 days, silent since the lunch on 2024-01-01"
      ])
  }
}

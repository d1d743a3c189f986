import Advice
import Journals
import Notes
import Testing

/// What becomes of a week's plan, and what is shown of it.
///
/// 2026-11-23 is a Monday.
@Suite struct WeekPlanTests {
  private func people(_ small: SmallJournal) -> [PersonID] {
    small.counsel.week.places.map(\.person)
  }

  @Test("whoever is contacted since Monday, by any channel, is done, and nobody moves up")
  func done() throws {
    var small = SmallJournal.pressing(on: "2026-11-26", budget: 2, cadences: [10, 20, 30])
    small.contact("2026-11-23", "liked", .social, with: 0)
    small.contact("2026-11-24", with: 0)
    let week = small.counsel.week
    #expect(week.places.map(\.person) == [0, 1])
    #expect(week.done.map(\.person) == [0] && week.open.map(\.person) == [1])
    #expect(week.done[0].done == .contacted(day("2026-11-23"), interaction: 3))
    #expect(!week.isKept)
    small.journal.people[1].lastContactFloor = day("2026-11-23")
    #expect(
      small.counsel.week.places[1].done == .contacted(day("2026-11-23"), interaction: nil))
    #expect(small.counsel.week.isKept)
  }

  @Test("a contact of Sunday counts for the choice, one of Monday does not")
  func sunday() {
    var small = SmallJournal.pressing(budget: 2, cadences: [10, 20, 30])
    small.contact("2026-11-23", with: 0)
    #expect(people(small) == [0, 1])
    small.contact("2026-11-22", with: 1)
    #expect(people(small) == [0, 2])
    #expect(people(small.on("2026-11-29")) == [0, 2])
  }

  @Test("who was chosen for a promise is done once none is open; for more it takes a contact")
  func promises() {
    var small = SmallJournal(on: "2026-11-26")
    let ana = small.person("Ana", knownLong)
    small.followUp(.me, "Pay", due: "2026-11-20", noted: "2026-10-02", with: ana)
    small.followUp(.them, "Pay", due: "2026-11-20", noted: "2026-10-02", with: ana)
    func done() -> WeekPlan.Place.Done? { small.counsel.week.places.first?.done }
    #expect(done() == nil)
    small.tick(0, on: "2026-11-23")
    #expect(done() == nil)
    small.tick(1, on: "2026-11-24")
    #expect(done() == .settled)
    small.contact("2026-11-25", with: ana)
    #expect(done() == .contacted(day("2026-11-25"), interaction: 0))
    small.journal.interactions = []
    small.journal.people[ana].lists = ["career"]
    #expect(done() == nil)
    small.journal.people[ana].lists = []
    small.followUp(.me, "More", due: "2026-11-27", noted: "2026-11-24", with: ana)
    #expect(done() == nil)
  }

  @Test("what a rest held back on Monday was not what somebody was chosen for")
  func promiseDuringRest() {
    var small = SmallJournal(on: "2026-11-29")
    let ana = small.person("Ana", knownLong)
    small.contact("2026-11-22", with: ana)
    small.followUp(.me, "Pay", due: "2026-11-25", noted: "2026-10-02", with: ana)
    small.followUp(.them, "Pay", due: "2026-11-20", noted: "2026-10-02", with: ana)
    #expect(small.counsel.week.places.first?.done == nil)
    small.tick(0, on: "2026-11-24")
    #expect(small.counsel.suggestions[ana].reasons.map(\.kind) == [.theyOwe])
    #expect(small.counsel.week.places.first?.done == .settled)
  }

  @Test("reasons are today's, what is new since Monday first, then the weightiest; at most three")
  func reasons() {
    var small = SmallJournal(on: "2026-11-23")
    let ana = small.person("Ana", cadence: "1m") {
      knownLong(&$0)
      $0.lists = ["career"]
    }
    small.contact("2026-10-02", "call", .phone, with: ana)
    small.followUp(.me, "Pay", due: "2026-11-20", noted: "2026-10-02", with: ana)
    small.event("2026-11-26", "exam", noted: "2026-10-02", of: ana)
    func kinds(_ date: String) -> [Reason.Kind]? {
      small.on(date).counsel.week.places.first?.reasons.map(\.kind)
    }
    // On Monday: 3 for the promise, 2 + 21/30 for being overdue, 1 for the list.
    #expect(kinds("2026-11-23") == [.promise, .overdue, .list])
    // By Sunday overdue weighs 2 + 27/30; from 2026-12-05 on it would weigh more.
    #expect(kinds("2026-11-25") == [.eventPassed, .promise, .overdue])
    #expect(kinds("2026-11-29") == [.eventPassed, .promise, .overdue])
  }

  @Test("where nothing speaks for contact any more, Monday's reasons are shown")
  func mondaysReasons() {
    var small = SmallJournal(on: "2026-11-27")
    small.person("Ana") {
      $0.birthday = YearlyDate(year: nil, month: 11, day: 24, label: "birthday", line: 4)
    }
    let week = small.counsel.week
    #expect(week.places.map { $0.reasons.map(\.sentence.plain) } == [["birthday on 2026-11-24"]])
    #expect(week.places[0].done == nil)
  }

  @Test("the next plan inside the horizon stands beside the way")
  func plan() {
    var small = SmallJournal.pressing(cadences: [10])
    for date in ["2026-12-01", "2026-11-27", "2026-12-09"] {
      small.journal.plans.append(
        Interaction(
          date: day(date), kind: "lunch", channel: .inPerson, participants: [0],
          place: Place(path: "\(date).md", line: 1)))
    }
    #expect(small.counsel.week.places[0].plan?.date == day("2026-11-27"))
    small.journal.plans.removeFirst(2)
    #expect(small.counsel.week.places[0].plan == nil)
  }
}

import Advice
import Journals
import Notes
import Testing

/// 2026-11-23 is the Monday of ISO week 48, an even one; 2026-11-16 that of week 47.
@Suite struct WeekPlanTests {
  /// People "A", "B", … last seen in person on 2026-09-01, each due every so many days: the
  /// shorter, the more pressing.
  private func journal(
    on date: String = "2026-11-23", budget: Int = 7, cadences: [Int],
    _ change: (inout Person) -> Void = { _ in }
  ) -> SmallJournal {
    var small = SmallJournal(on: date)
    small.journal.configuration.budget = budget
    for (index, days) in cadences.enumerated() {
      let id = small.person(String(UnicodeScalar(UInt8(65 + index))), cadence: "\(days)d") {
        knownLong(&$0)
        change(&$0)
      }
      small.contact("2026-09-01", with: id)
    }
    return small
  }

  private func people(_ small: SmallJournal) -> [PersonID] {
    small.counsel.week.places.map(\.person)
  }

  @Test("the best by score, at most the budget, most pressing first", arguments: 0...4)
  func budget(_ budget: Int) {
    let small = journal(budget: budget, cadences: [40, 10, 30, 20])
    #expect(people(small) == Array([1, 3, 2, 0].prefix(budget)))
    #expect(small.counsel.week.monday == day("2026-11-23"))
  }

  @Test("equals stand in path order, and whom nothing speaks for is not chosen")
  func equals() {
    var small = journal(cadences: [20, 20, 365])
    #expect(people(small) == [0, 1])
    small.journal.people[0].status = .paused
    #expect(people(small) == [1])
  }

  // MARK: Reserved places

  /// Four pressing people, and after them ties that sleep, the closest first.
  private func withDormant(
    on date: String, budget: Int = 3, _ number: Int = 12
  ) -> SmallJournal {
    var small = journal(on: date, budget: budget, cadences: [1, 1, 1, 1])
    for index in 0..<number {
      let id = small.person("Dormant \(index < 10 ? "0" : "")\(index)")
      for day in 1...(number + 4 - index) {
        small.contact("2024-06-\(day < 10 ? "0" : "")\(day)", "dm", .message, with: id)
      }
    }
    return small
  }

  @Test("a place is kept for a weak or dormant tie: on even weeks the best")
  func weakTie() throws {
    let week = withDormant(on: "2026-11-23").counsel.week
    #expect(week.places.map(\.person) == [0, 1, 4])
    #expect(week.places.map(\.kind) == [.byScore, .byScore, .weakTie])
    // It is the one that was strongest.
    #expect(week.places[2].reasons.map(\.kind) == [.dormant])
  }

  @Test("on odd weeks each of the next nine has a turn, and the tenth has none")
  func rotation() {
    var chosen: [PersonID] = []
    for number in 0..<9 {
      let monday = day("2026-01-05").adding(days: 14 * number + 7)
      #expect(monday.isoWeek.week == 2 * number + 3)
      let small = withDormant(on: monday.description)
      chosen += small.counsel.week.places.filter { $0.kind == .weakTie }.map(\.person)
    }
    #expect(chosen.sorted() == Array(5...13))
    #expect(chosen.first == 6 && chosen.last == 5, "week 3 begins with the second")
  }

  @Test("on odd weeks the best is chosen where there is no other")
  func onlyOne() {
    let week = withDormant(on: "2026-11-16", 1).counsel.week
    #expect(week.places.map(\.person) == [0, 1, 4])
  }

  @Test("a tie is weak below 0.5, and above nothing")
  func weak() {
    func kinds(lastContact: String?) -> [WeekPlan.Place.Kind] {
      var small = journal(budget: 2, cadences: [1, 1])
      let ana = small.person("Z") { $0.lists = ["career"] }
      if let lastContact { small.contact(lastContact, "chat", .phone, with: ana) }
      return small.counsel.week.places.map(\.kind)
    }
    // .7 × 2^(-88/180) = .499, .7 × 2^(-87/180) = .501
    #expect(kinds(lastContact: "2026-08-27") == [.byScore, .weakTie])
    #expect(kinds(lastContact: "2026-08-28") == [.byScore, .byScore])
    #expect(kinds(lastContact: nil) == [.byScore, .byScore])
  }

  @Test("places are kept only as far as the budget allows: of one none, of two one, of three two")
  func reserved() {
    func kinds(budget: Int) -> [WeekPlan.Place.Kind] {
      var small = withDormant(on: "2026-11-23", budget: budget)
      for id in 0..<4 { small.journal.people[id].team = "Busy" }
      small.person("Quiet", cadence: "90d") {
        $0.met = day("2026-08-01")
        $0.team = "Quiet"
      }
      return small.counsel.week.places.map(\.kind)
    }
    #expect(kinds(budget: 1) == [.byScore])
    #expect(kinds(budget: 2) == [.byScore, .weakTie])
    #expect(kinds(budget: 3).contains(.quietUnit) && kinds(budget: 3).contains(.weakTie))
    #expect(kinds(budget: 3).count { $0 == .byScore } == 1)
  }

  /// Two pressing people of a busy team, and one of a team that was seen so many days.
  private func teams(quietOn dates: [String], _ change: (inout Person) -> Void = { $0.team = "Q" })
    -> SmallJournal
  {
    var small = journal(budget: 2, cadences: [1, 1]) { $0.team = "Busy" }
    let colleague = small.person("C", change)
    small.contacts(dates, with: colleague)
    small.person("D") {
      change(&$0)
      $0.lists = ["career"]
    }
    for date in ["2026-09-02", "2026-09-03"] {
      let helper = small.journal.people.count
      small.person("E\(date)") { $0.team = "busy" }
      small.contact(date, with: helper)
      small.journal.people[helper].cadence = period("1y")
    }
    return small
  }

  @Test("a place is kept for the team with the fewest contact days in 90 days")
  func quietTeam() {
    // The busy team was seen on three days; C belongs to the other, and D speaks for it.
    func last(_ small: SmallJournal) -> WeekPlan.Place? { small.counsel.week.places.last }
    #expect(last(teams(quietOn: []))?.person == 3)
    #expect(last(teams(quietOn: []))?.kind == .quietUnit)
    #expect(last(teams(quietOn: ["2026-11-20", "2026-11-21"]))?.person == 3)
    #expect(
      last(teams(quietOn: ["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"]))?.person == 1)
    // 90 days before Monday count, 91 do not.
    #expect(
      last(teams(quietOn: ["2026-08-25", "2026-11-21", "2026-11-22"]))?.person == 1)
    #expect(
      last(teams(quietOn: ["2026-08-24", "2026-11-21", "2026-11-22"]))?.person == 3)
  }

  @Test("people without a team belong to their circle; those without either to nothing")
  func circles() {
    func last(_ change: @escaping (inout Person) -> Void) -> PersonID? {
      teams(quietOn: [], change).counsel.week.places.last?.person
    }
    #expect(last { $0.circle = .external } == 3)
    #expect(last { _ in } == 1)
    #expect(last { $0.team = "BUSY" } == 1)
    // A team of the same name elsewhere is another team.
    #expect(
      last {
        $0.team = "Busy"
        $0.org = "Initech"
      } == 3)
  }

  // MARK: Done

  @Test("whoever is contacted since Monday, by any channel, is done, and nobody moves up")
  func done() throws {
    var small = journal(on: "2026-11-26", budget: 2, cadences: [10, 20, 30])
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
    var small = journal(budget: 2, cadences: [10, 20, 30])
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

  // MARK: What is shown

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
    var small = journal(cadences: [10])
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

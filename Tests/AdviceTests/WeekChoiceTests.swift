import Advice
import Journals
import Notes
import Testing

/// Who is chosen for a week.
///
/// 2026-11-23 is the Monday of ISO week 48, an even one; 2026-11-16 that of week 47.
@Suite struct WeekChoiceTests {
  private func people(_ small: SmallJournal) -> [PersonID] {
    small.counsel.week.places.map(\.person)
  }

  @Test("the best by score, at most the budget, most pressing first", arguments: 0...4)
  func budget(_ budget: Int) {
    let small = SmallJournal.pressing(budget: budget, cadences: [40, 10, 30, 20])
    #expect(people(small) == Array([1, 3, 2, 0].prefix(budget)))
    #expect(small.counsel.week.monday == day("2026-11-23"))
  }

  @Test("equals stand in path order, and whom nothing speaks for is not chosen")
  func equals() {
    var small = SmallJournal.pressing(cadences: [20, 20, 365])
    #expect(people(small) == [0, 1])
    small.journal.people[0].status = .paused
    #expect(people(small) == [1])
  }

  /// Four pressing people, and after them ties that sleep, the closest first.
  private func withDormant(
    on date: String, budget: Int = 3, _ number: Int = 12
  ) -> SmallJournal {
    var small = SmallJournal.pressing(on: date, budget: budget, cadences: [1, 1, 1, 1])
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
      var small = SmallJournal.pressing(budget: 2, cadences: [1, 1])
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
    var small = SmallJournal.pressing(budget: 2, cadences: [1, 1]) { $0.team = "Busy" }
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
}

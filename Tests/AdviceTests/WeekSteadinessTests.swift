import Advice
import Journals
import Notes
import Relationships
import Testing

/// This week stands still, whatever is noted from day to day.
@Suite struct WeekSteadinessTests {
  /// A journal of a year and a half, all of it noted, its last day a Sunday.
  static func invented(_ seed: UInt64) -> SmallJournal {
    var random = Steps(state: seed)
    var small = SmallJournal(on: "2026-11-29")
    let cadences = [nil, nil, "1w", "2w", "1m", "2m", "3m"]
    for number in 10..<40 {
      small.person("Person \(number)", cadence: cadences.randomElement(using: &random) ?? nil) {
        $0.team = ["Platform", "Finance", nil].randomElement(using: &random) ?? nil
        $0.circle = [.internal, .external, nil].randomElement(using: &random) ?? nil
        if Int.random(in: 0..<8, using: &random) == 0 { $0.lists = ["career"] }
        $0.birthday = YearlyDate(
          year: nil, month: Int.random(in: 1...12, using: &random),
          day: Int.random(in: 1...28, using: &random), label: "birthday", line: 4)
      }
    }
    for offset in (0..<550).reversed() {
      let date = day("2026-11-29").adding(days: -offset).description
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        note(&small, date, PersonID.random(in: 0..<30, using: &random), &random)
      }
    }
    return small
  }

  private static func note(
    _ small: inout SmallJournal, _ date: String, _ person: PersonID, _ random: inout Steps
  ) {
    let later = day(date).adding(days: Int.random(in: 1...40, using: &random)).description
    switch Int.random(in: 0..<10, using: &random) {
    case 0: small.event(later, "exam", noted: date, of: person)
    case 1: small.topic(date, "praise", of: person)
    case 2: small.memo(.helpedMe, "drove me", noted: date, with: person)
    case 3, 4:
      small.followUp(
        [.me, .them, .both].randomElement(using: &random) ?? .me, "Pay",
        due: later, noted: date, with: person)
      if Bool.random(using: &random) {
        small.tick(
          small.journal.followUps.count - 1,
          on: day(date).adding(days: Int.random(in: 1...30, using: &random)).description)
      }
    default:
      small.contact(date, "call", Channel.allCases.randomElement(using: &random), with: person)
    }
  }

  @Test("from Monday to Sunday the same people are chosen in the same order", arguments: 1...12)
  func standsStill(seed: UInt64) {
    let all = WeekSteadinessTests.invented(seed)
    for monday in [day("2026-10-05"), day("2026-11-16"), day("2026-11-23")] {
      var before = all.asNoted(on: monday).counsel.week
      #expect(!before.places.isEmpty)
      for offset in 1...6 {
        let week = all.asNoted(on: monday.adding(days: offset)).counsel.week
        #expect(week.monday == monday)
        #expect(week.places.map(\.person) == before.places.map(\.person))
        #expect(week.places.map(\.kind) == before.places.map(\.kind))
        let contacted = Set(week.done.map(\.person))
        for (now, then) in zip(week.places, before.places) where now.done == nil {
          let companions = now.way?.companions ?? []
          #expect(contacted.isDisjoint(with: companions))
          if companions.isEmpty, then.way?.companions.isEmpty ?? false {
            #expect(now.way?.sentence == then.way?.sentence)
          }
        }
        // Once done stays done, by the same contact.
        for (now, then) in zip(week.places, before.places) {
          if case .contacted(let first, _) = then.done {
            #expect(now.done?.day == first)
          }
        }
        before = week
      }
    }
  }

  @Test("a week is planned alike on its days and in later weeks, when it is looked back at")
  func lookedBackAt() {
    let all = WeekSteadinessTests.invented(77)
    let sunday = all.asNoted(on: day("2026-11-22"))
    let week = sunday.counsel.week
    let next = all.asNoted(on: day("2026-11-23")).counsel
    let record = next.planRecord(with: next.week)
    #expect(record.lastWeek?.planned == week.places.count)
    #expect(record.lastWeek?.done == week.done.count)
  }
}

extension WeekPlan.Place.Done {
  fileprivate var day: Day? {
    if case .contacted(let day, _) = self { return day }
    return nil
  }
}

extension SmallJournal {
  /// The journal as far as it was noted when a day ended.
  func asNoted(on date: Day) -> SmallJournal {
    var copy = self
    copy.journal.date = date
    copy.journal.interactions.removeAll { $0.date > date }
    copy.journal.topics.removeAll { $0.date > date }
    copy.journal.events.removeAll { $0.noted > date }
    copy.journal.memos.removeAll { $0.date.map { $0 > date } ?? false }
    copy.journal.followUps.removeAll { $0.noted.map { $0 > date } ?? false }
    for index in copy.journal.followUps.indices {
      if let done = copy.journal.followUps[index].done, done > date {
        copy.journal.followUps[index].status = .open
        copy.journal.followUps[index].done = nil
      }
    }
    return copy
  }

  /// A task is done on a day.
  mutating func tick(_ followUp: Int, on date: String) {
    journal.followUps[followUp].status = .done
    journal.followUps[followUp].done = day(date)
  }
}

/// A linear congruential generator (Knuth, MMIX), the same on every machine.
struct Steps: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}

import Journals
import Notes

/// 10,000 people who meet until there are 1,000,000 ties among them or more.
enum BigJournal {
  static let people = 10_000
  private static let inMeeting = 21
  private static let days = 2_000

  /// - Parameter teamSize: how many belong to a team, whose members make up four fifths of each
  ///   meeting; nil is none.
  static func make(meetings: Int, teamSize: Int?) -> Journal {
    var random = Generator(state: 3)
    var journal = Journal(date: Day(number: 0).adding(days: days))
    journal.people = (0..<people).map { person($0, &random) }
    journal.interactions = (0..<meetings).map { index in
      Interaction(
        date: Day(number: 0).adding(days: index * days / meetings), kind: "meeting",
        channel: index.isMultiple(of: 2) ? .inPerson : .video,
        participants: participants(teamSize, &random),
        place: Place(path: "\(index).md", line: 1))
    }
    return journal
  }

  /// Somebody of a team of twenty, with two of 3,000 interests and a rhythm.
  private static func person(_ number: Int, _ random: inout Generator) -> Person {
    var person = Person(path: "people/\(number).md", name: "Person \(number)")
    person.team = "Team \(number / 20)"
    person.org = "Org \(number / 1_000)"
    person.relations = ["peer"]
    person.cadence = Period(count: 2, unit: .month)
    person.lists = ["List \(number % 40)"]
    person.phases = ["Phase \(number % 7)"]
    person.interests = (0..<2).map { _ in
      let topic = Int.random(in: 0..<3_000, using: &random)
      return "topic\(topic) field\(topic % 97)"
    }
    return person
  }

  private static func participants(_ teamSize: Int?, _ random: inout Generator) -> [PersonID] {
    let team = teamSize.map { size in
      let first = Int.random(in: 0..<people / size, using: &random) * size
      return first..<first + size
    }
    var chosen: Set<PersonID> = []
    while chosen.count < inMeeting {
      let isOfTeam = Int.random(in: 0..<5, using: &random) > 0
      let range = isOfTeam ? team ?? 0..<people : 0..<people
      chosen.insert(Int.random(in: range, using: &random))
    }
    return chosen.sorted()
  }
}

/// A linear congruential generator (Knuth, MMIX), the same on every machine.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}

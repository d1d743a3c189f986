/// Whoever keeps the journal: knows everybody, and decides by lot what to write.
struct Writer {
  var random: SeededRandom
  let cast: Cast
  /// The last day of the journal.
  let lastDay: CalendarDay
  /// The day that is written about.
  var today: CalendarDay

  /// People who meet: most of one circle, the same ones again and again.
  mutating func company(_ count: Int) -> [Character] {
    let circle = cast.circles[random.skewed(below: cast.circles.count)]
    return (0..<count).map { _ in
      let isOfCircle = random.chance(percent: 85)
      let person =
        isOfCircle ? circle[random.skewed(below: circle.count)] : random.below(cast.people.count)
      return cast.people[person]
    }
  }

  mutating func friend(of person: Character) -> Character {
    let circle = cast.circles[person.circle % cast.circles.count]
    return cast.people[random.pick(circle)]
  }

  mutating func somebody() -> Character { random.pick(cast.people) }

  /// Lines until the note has about its size.
  mutating func fill(_ note: inout SyntheticNote, to size: Int) {
    while note.size < size {
      if random.chance(percent: 20) { note.heading(2, random.pick(Prose.headings)) }
      let isList = random.chance(percent: 35)
      for _ in 0..<random.between(2...4) {
        note.add((isList ? "- " : "") + remark())
      }
      note.add("")
    }
  }
}

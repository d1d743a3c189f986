/// A journal that nobody wrote: as big as wanted, the same bytes for the same seed.
///
/// Of 100 notes 20 are about people, 8 about topics and about one lists the members of a group. Of
/// the others 3 in 7 are daily notes, for 20 years at most, and the rest are notes of meetings.
public struct SyntheticJournal {
  /// The day it ends, for `--date`.
  public static let date = SyntheticJournal.lastDay.text
  private static let lastDay = CalendarDay(number: 20_779)
  private static let mostDays = 7_300

  private let count: Int
  private let seed: UInt64

  public init(notes count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
  }

  /// Makes the notes one after the other.
  public func forEachNote<Failure: Error>(
    _ take: (SyntheticNote) throws(Failure) -> Void
  ) throws(Failure) {
    var random = SeededRandom(seed: seed)
    let cast = Cast(count: max(2, count / 5), &random)
    var writer = Writer(
      random: random, cast: cast, lastDay: SyntheticJournal.lastDay,
      today: SyntheticJournal.lastDay)
    let groups = min(count / 100, cast.circles.count)
    let topics = count * 8 / 100
    let dated = max(0, count - cast.people.count - groups - topics)
    let days = max(1, min(dated * 3 / 7, SyntheticJournal.mostDays))
    for person in cast.people { try take(writer.personNote(person)) }
    for circle in 0..<groups { try take(writer.groupNote(circle)) }
    for number in 0..<topics { try take(writer.topicNote(number)) }
    for number in 0..<dated {
      let day = SyntheticJournal.lastDay.adding(-(number % days))
      let note =
        number < days
        ? writer.dailyNote(on: day) : writer.meetingNote(on: day, number: number / days)
      try take(note)
    }
  }
}

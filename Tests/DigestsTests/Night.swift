import Digests
import Journals
import Notes

/// What changes in the digests from one day to the next, and whether the facts say why.
struct Night: Sendable {
  struct Change: Sendable {
    let line: DigestLine
    let isNew: Bool
  }

  let day: Day
  let changes: [Change]
  /// Lines that changed although no fact of the day says why.
  let unexplained: [Change]
  /// Lines that say the same with another number, of people of whom nothing was noted that day.
  let creeping: [DigestLine]
  /// Nothing at all happened on this day, by the notes or by the calendar.
  let isQuiet: Bool
  /// How many people something is new of.
  let peopleWithNews: Int

  init(from before: Evening, to after: Evening) {
    day = after.journal.date
    let news = News(on: after, after: before)
    let names = Set(before.files.map(\.name)).union(after.files.map(\.name)).sorted()
    let changes = names.flatMap { Night.changes($0, before, after) }
    self.changes = changes
    let isMonday = day.weekday == 1
    let week = isMonday ? before.peopleOfWeek.union(after.peopleOfWeek) : []
    let judge = Judge(
      journal: after.journal, news: news, week: week, changed: changes.map(\.line))
    unexplained = changes.filter { !judge.explains($0.line) }
    creeping = Night.creeping(changes).filter {
      $0.people(in: after.journal).isDisjoint(with: news.noted)
    }
    isQuiet = !isMonday && news.isEmpty
    peopleWithNews = news.people.count
  }

  private static func changes(_ file: String, _ before: Evening, _ after: Evening) -> [Change] {
    let (old, new) = (before.lines(of: file), after.lines(of: file))
    return new.difference(from: old).map { change in
      switch change {
      case .insert(_, let line, _): Change(line: line, isNew: true)
      case .remove(_, let line, _): Change(line: line, isNew: false)
      }
    }
  }

  private static func creeping(_ changes: [Change]) -> [DigestLine] {
    // The one counts, the other measures a week, and may creep from week to week.
    let files: Set = ["index.md", "network.md"]
    let lines = changes.filter { !files.contains($0.line.file) && !$0.line.isHeading }
    let gone = lines.filter { !$0.isNew }
    return lines.filter(\.isNew).map(\.line).filter { new in
      gone.contains { $0.line.isCreeping(to: new) }
    }
  }
}

/// Whether what is new explains a change. A line may change
///
/// 1. if something is new of a person whom it names (see ``News``);
/// 2. below "This week" and "Done this week", and below the names of those who come or go there in
///    `talking-points.md`, on a Monday;
/// 3. if it links to a line of the notes that is new that day and need name nobody, as a problem
///    of mine does; if it is an introduction, which is weighed against those with others, on a day
///    on which anything was noted;
/// 4. in `talking-points.md`, where at most four lines stand below a name, if another one below the
///    same name changed by rules 1 to 3;
/// 5. if it is a heading, if a bullet below it changed; if it is a sentence instead of bullets, if
///    one changed anywhere;
/// 6. in `index.md`, which counts, on a Monday or if any record or any other line is new;
/// 7. in `network.md` on a Monday, for whatever was noted before, and on no other day for whatever
///    reason: it may wait for anything.
private struct Judge {
  private let journal: Journal
  private let news: News
  /// On a Monday whoever came to This week or left it; else nobody.
  private let week: Set<PersonID>
  /// What changed, and what of it rules 1 to 3 explain.
  private let changed: [DigestLine]
  private var explained: Set<DigestLine> = []

  init(journal: Journal, news: News, week: Set<PersonID>, changed: [DigestLine]) {
    (self.journal, self.news, self.week, self.changed) = (journal, news, week, changed)
    explained = Set(changed.filter(isExplainedByItself))
  }

  func explains(_ line: DigestLine) -> Bool {
    if line.file == "network.md" { return isMonday }
    if explained.contains(line) { return true }
    if line.file == "index.md" {
      return isMonday || news.hasRecords || changed.contains { $0.file != "index.md" }
    }
    if line.file == "talking-points.md", !line.section.isEmpty {
      return explained.contains { $0.isBelowTheSame(as: line) }
    }
    guard !line.isBullet else { return false }
    return explained.contains { other in
      other.isBullet && (!line.isHeading || other.isBelowTheSame(as: line))
    }
  }

  private var isMonday: Bool { journal.date.weekday == 1 }

  private func isExplainedByItself(_ line: DigestLine) -> Bool {
    if isMonday, line.isOfWeek { return true }
    if news.places.contains(where: { line.text.contains("\($0.path)#L\($0.line))") }) {
      return true
    }
    if line.text.hasPrefix("- Introduce "), news.hasRecords { return true }
    let people = line.people(in: journal)
    return !people.isDisjoint(with: news.people)
      || line.file == "talking-points.md" && !people.isDisjoint(with: week)
  }
}

extension DigestLine {
  fileprivate var isBullet: Bool { text.hasPrefix("- ") }

  fileprivate func isBelowTheSame(as other: DigestLine) -> Bool {
    file == other.file && section == other.section
  }
}

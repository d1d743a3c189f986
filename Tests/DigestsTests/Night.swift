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
  /// Lines that say the same of the same with another number.
  let creeping: [DigestLine]
  /// Nothing at all happened on this day, by the notes or by the calendar.
  let isQuiet: Bool
  /// How many people something is new of.
  let peopleWithNews: Int

  init(from before: Evening, to after: Evening) {
    day = after.journal.date
    let news = News(on: after)
    let names = Set(before.files.map(\.name)).union(after.files.map(\.name)).sorted()
    let changes = names.flatMap { Night.changes($0, before, after) }
    self.changes = changes
    let isMonday = day.weekday == 1
    let week = isMonday ? before.peopleOfWeek.union(after.peopleOfWeek) : []
    let judge = Judge(journal: after.journal, news: news, week: week, changes: changes)
    unexplained = changes.filter { !judge.explains($0) }
    creeping = Night.creeping(changes)
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
    let lines = changes.filter { $0.line.file != "index.md" }
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
/// 3. if it links to a line of the notes that is dated that day and names nobody, as a piece of
///    news of mine does;
/// 4. in `talking-points.md`, where at most four lines stand below a name, if another one below the
///    same name changed by rules 1 to 3;
/// 5. if it is no bullet but what stands above or instead of some, such as a heading, if one of
///    these changed;
/// 6. in `index.md`, which counts, on a Monday or if any record or any other line is new.
private struct Judge {
  let journal: Journal
  let news: News
  /// On a Monday whoever came to This week or left it; else nobody.
  let week: Set<PersonID>
  let changes: [Night.Change]

  func explains(_ change: Night.Change) -> Bool {
    let line = change.line
    if line.file == "index.md" {
      return isMonday || news.hasRecords || changes.contains { $0.line.file != "index.md" }
    }
    if byItself(line) { return true }
    if line.file == "talking-points.md", !line.section.isEmpty {
      return changes.contains { $0.line.isBelowTheSame(as: line) && byItself($0.line) }
    }
    return !line.text.hasPrefix("- ") && !line.text.hasPrefix("**")
      && changes.contains {
        $0.line.file == line.file && $0.line.text.hasPrefix("- ") && byItself($0.line)
          && (!line.text.hasPrefix("## ") || $0.line.section == line.section)
      }
  }

  private var isMonday: Bool { journal.date.weekday == 1 }

  private func byItself(_ line: DigestLine) -> Bool {
    let people = line.people(in: journal)
    if !people.isDisjoint(with: news.people) { return true }
    if isMonday, line.isOfWeek { return true }
    if line.file == "talking-points.md", !people.isDisjoint(with: week) { return true }
    return news.places.contains { line.text.contains("\($0.path)#L\($0.line))") }
  }
}

extension DigestLine {
  fileprivate func isBelowTheSame(as other: DigestLine) -> Bool {
    file == other.file && section == other.section
  }
}

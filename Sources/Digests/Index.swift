import Advice
import Journals
import Notes

/// `index.md`: the week, the counts, the way to the rest, and what is wrong in the notes.
struct Index: Digest {
  static let fileName = "index.md"
  /// How many problems are listed.
  static let limit = 20
  let edition: Edition

  init(of edition: Edition) {
    self.edition = edition
  }

  func write(to page: inout MarkdownWriter) {
    let journal = edition.journal
    let (year, week) = journal.date.isoWeek
    page.heading(1, "Week \(year)-W\(week < 10 ? "0" : "")\(week)")
    page.paragraph(
      """
      \(Count(edition.peopleShown.count, "person", "people")) in \
      \(Count(journal.noteCount, "note", "notes")), \
      \(Count(journal.interactions.count, "contact", "contacts")) noted.
      """)
    let counts = edition.agenda.countsInWords
    let people = edition.preparations.count
    let prepared = people > 0 ? Count(people, "person", "people").description : "nobody"
    page.bullet("[Who to contact](who-to-contact.md): \(counts)")
    page.bullet("[Talking points](talking-points.md): \(prepared)")
    writeProblems(to: &page)
  }

  private func writeProblems(to page: inout MarkdownWriter) {
    let problems = edition.journal.findings.filter { $0.severity != .hint }
    guard !problems.isEmpty else { return }
    page.heading(2, "Problems in the notes")
    for problem in problems.prefix(Index.limit) {
      let place = Place(path: problem.path, line: problem.line)
      let label = problem.line > 0 ? "\(problem.path):\(problem.line)" : problem.path
      page.bullet("\(page.link(label, to: place)): \(problem.message)")
    }
    if problems.count > Index.limit {
      page.bullet("… and \(problems.count - Index.limit) more: run `rapport check`")
    }
  }
}

extension Markup.StringInterpolation {
  fileprivate mutating func appendInterpolation(_ count: Count) {
    appendInterpolation(count.description)
  }
}

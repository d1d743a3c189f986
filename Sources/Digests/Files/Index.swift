import Advice
import Journals
import Notes

/// `index.md`: the week, the counts, the way to the rest, and what is wrong in the notes.
struct Index: Digest {
  static let fileName = "index.md"
  /// How many problems are listed.
  static let limit = 20
  let bulletin: Bulletin
  /// The files that it leads to, in this order.
  let digests: [any Digest]

  private var edition: Edition { bulletin.edition }

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
    writeWeek(to: &page)
    for digest in digests {
      let summary = digest.summary.map { Markup(": \($0)") } ?? ""
      page.bullet("[\(type(of: digest).title)](\(type(of: digest).fileName))\(summary)")
    }
    writeProblems(to: &page)
  }

  /// Names of this week's plan, and how the plans were kept.
  private func writeWeek(to page: inout MarkdownWriter) {
    let plan = bulletin.week
    let names = plan.places.map { place in
      let link = page.link(to: edition.journal.people[place.person])
      return place.done == nil ? link : "\(link) (done)"
    }
    if let first = names.first {
      let line = names.dropFirst().reduce(first) { "\($0), \($1)" }
      page.paragraph("\(plan.heading): \(line).")
    }
    if let record = bulletin.record.inWords { page.paragraph("\(record)") }
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

extension WeekPlan {
  /// `This week, 2 of 7 done`.
  fileprivate var heading: Markup {
    if done.isEmpty { return "This week" }
    if open.isEmpty { return "This week, all done" }
    return "This week, \(done.count) of \(places.count) done"
  }
}

extension PlanRecord {
  /// A sentence that praises or says nothing of it.
  fileprivate var inWords: String? {
    if weeksKept > 1 { return "Plan kept \(weeksKept) weeks in a row." }
    if weeksKept == 1 { return includesThisWeek ? "Plan kept this week." : "Plan kept last week." }
    guard let lastWeek, lastWeek.done > 0 else { return nil }
    return "Last week: \(lastWeek.done) of \(lastWeek.planned) contacted."
  }
}

extension Markup.StringInterpolation {
  fileprivate mutating func appendInterpolation(_ count: Count) {
    appendInterpolation(count.description)
  }
}

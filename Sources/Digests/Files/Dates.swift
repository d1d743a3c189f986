import Advice
import Notes

/// `dates.md`: what is coming up, and the birthdays, yearly dates and plans of the year.
struct Dates: Digest {
  static let fileName = "dates.md"
  private let dates: YearAhead

  init(of edition: Edition) {
    dates = edition.counsel.yearAhead
  }

  var summary: String? { dates.comingUp.first.map { "next on \($0.day)" } }

  func write(to writer: inout MarkdownWriter) {
    writer.write(Page(dates))
  }
}

extension Page {
  fileprivate init(_ dates: YearAhead) {
    self.init()
    heading(1, "Dates")
    if dates.comingUp.isEmpty && dates.year.isEmpty { paragraph("No date is coming up.") }
    if !dates.comingUp.isEmpty { heading(2, "Coming up") }
    for date in dates.comingUp { entry("\(date.day)", date.sentence) }
    if !dates.year.isEmpty { heading(2, "The year") }
    var month = ""
    for date in dates.year {
      let next = String(date.day.description.prefix(7))
      if next != month { heading(3, "\(words: next)") }
      month = next
      entry("\(date.day)", date.sentence)
    }
  }
}

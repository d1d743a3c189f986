import Advice
import Journals
import Notes

/// `promises.md`: all that is open, by who owes it, and by person.
struct Promises: Digest {
  static let fileName = "promises.md"
  private let page: Page

  init(of edition: Edition) {
    page = Page(edition.counsel.openPromises, people: edition.journal.people)
  }

  func write(to writer: inout MarkdownWriter) {
    writer.write(page)
  }
}

extension Page {
  fileprivate init(_ promises: OpenPromises, people: [Person]) {
    self.init()
    heading(1, "Promises")
    if promises.isEmpty { paragraph("No promise is open.") }
    list("You promised", promises.mine) { $0.due.map { "Due \($0)" } ?? "No due date" }
    list("To do together or to bring up", promises.shared) {
      $0.due.map { "Due \($0)" } ?? "No due date"
    }
    list("Promised to you", promises.theirs) { followUp in
      switch (followUp.noted, followUp.due) {
      case (let noted?, let due?): "Since \(noted), due \(due)"
      case (let noted?, nil): "Since \(noted)"
      case (nil, let due?): "Due \(due)"
      case (nil, nil): "No date"
      }
    }
    if !promises.isEmpty { heading(2, "By person") }
    for account in promises.accounts {
      bullet("\(person: people[account.person]): \(account.inWords)")
    }
  }

  private mutating func list(
    _ title: Sentence, _ promises: [OpenPromises.Promise], _ label: (FollowUp) -> Sentence
  ) {
    guard !promises.isEmpty else { return }
    heading(2, title)
    for promise in promises { entry(label(promise.followUp), promise.sentence) }
  }
}

extension OpenPromises.Account {
  /// `you owe 2, they owe 1, together 1; first due 2026-11-25`.
  fileprivate var inWords: Sentence {
    let counts = [("you owe", mine), ("they owe", theirs), ("together", shared)]
      .filter { $0.1 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
    guard let firstDue else { return "\(words: counts)" }
    return "\(words: counts); first due \(firstDue)"
  }
}

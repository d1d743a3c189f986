import Advice
import Journals
import Notes

/// `promises.md`: all that is open, by who owes it, and by person.
struct Promises: Digest {
  static let fileName = "promises.md"
  private let promises: OpenPromises
  private let people: [Person]

  init(of edition: Edition) {
    promises = edition.counsel.openPromises
    people = edition.journal.people
  }

  var summary: String? {
    guard !promises.isEmpty else { return "none open" }
    return PromiseCounts(
      mine: promises.mine.count, theirs: promises.theirs.count, shared: promises.shared.count
    ).description
  }

  func write(to writer: inout MarkdownWriter) {
    writer.write(Page(promises, people: people))
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
    let counts = PromiseCounts(mine: mine, theirs: theirs, shared: shared).description
    guard let firstDue else { return "\(words: counts)" }
    return "\(words: counts); first due \(firstDue)"
  }
}

/// How many promises are open.
private struct PromiseCounts: CustomStringConvertible {
  let mine: Int
  let theirs: Int
  let shared: Int

  /// `you owe 2, they owe 1, together 1`, without what there is none of.
  var description: String {
    [("you owe", mine), ("they owe", theirs), ("together", shared)]
      .filter { $0.1 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
  }
}

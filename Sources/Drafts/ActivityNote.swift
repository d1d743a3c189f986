public import AddressBooks
public import Journals
internal import Notes

/// The note that takes what was done with people, of a file that tells it day by day.
public struct ActivityNote: Sendable {
  /// From the root.
  public let path: String
  public let markdown: String
  /// How many activities there are.
  public let count: Int

  /// - Parameters:
  ///   - name: of the program that wrote the file.
  ///   - known: names of those whose notes were there already and can't take what was noted of them.
  ///   - census: who is who, those included who are new.
  /// - Returns: nil if there is nothing to note.
  public init?(_ book: AddressBook, from name: String, known: Set<String>, among census: Census) {
    let natural = book.activities.map { "- \($0.date): \($0.markdown { _ in true })\n" }
    let title = "# Activities from \(PlainText.inLine(name))\n\n"
    path = "activities-from-\(name).md"
    let journal = Journal(
      of: Array((title + natural.joined()).utf8), at: path, from: 1, census)
    var met: [Int: Int] = [:]
    for contact in journal.interactions + journal.plans {
      met[contact.place.line] = contact.participants.count
    }
    let firstLine = 3
    let items = book.activities.enumerated().map { index, activity in
      let isWhole = met[firstLine + index] ?? 0 == activity.people.count
      return isWhole ? natural[index] : activity.asContact
    }
    let facts = book.contacts.filter { known.contains($0.name) }.flatMap(\.facts)
    guard !items.isEmpty || !facts.isEmpty else { return nil }
    count = items.count
    markdown = title + items.joined() + ActivityNote.quotes(facts, hasItems: !items.isEmpty)
  }

  /// Said of people, but no contact with them.
  private static func quotes(_ facts: [DatedText], hasItems: Bool) -> String {
    if facts.isEmpty { return "" }
    let quotes = facts.map { "> \($0.date): \($0.markdown { _ in true })\n" }
    return (hasItems ? "\n" : "") + "## Notes\n\n" + quotes.joined(separator: "\n")
  }
}

extension DatedText {
  /// In a form that counts as contact with all whom it names, whatever the words.
  fileprivate var asContact: String {
    let names = people.map { "[[\($0)]]" }.joined(separator: ", ")
    return "- \(date) \(names): \(markdown { _ in false })\n"
  }
}

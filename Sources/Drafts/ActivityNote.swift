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
  ///   - paths: of the notes about those whom it names, by name.
  ///   - known: the notes of those who had one already, by name: what is noted of them and does not stand
  ///     there is quoted here.
  ///   - census: who is who, those included who are new.
  /// - Returns: nil if there is nothing to note.
  public init?(
    _ book: AddressBook, from name: String, paths: [String: String], known: [String: String],
    among census: Census
  ) {
    path = "activities-from-\(name).md"
    let links = PersonLinks(paths)
    let natural = book.activities.map { "- \($0.date): \($0.markdown { links[$0] })\n" }
    let title = "# Activities from \(PlainText.inLine(name))\n\n"
    let journal = Journal(
      of: Array((title + natural.joined()).utf8), at: path, from: 1, census)
    var met: [Int: Int] = [:]
    for contact in journal.interactions + journal.plans {
      met[contact.place.line] = contact.participants.count
    }
    let firstLine = 3
    let items = book.activities.enumerated().map { index, activity in
      let linked = activity.people.count { links[$0] != nil }
      let isWhole = met[firstLine + index] ?? 0 == linked
      return isWhole ? natural[index] : activity.asContact(links)
    }
    let facts = ActivityNote.facts(of: book, missingIn: known)
    guard !items.isEmpty || !facts.isEmpty else { return nil }
    count = items.count
    markdown = title + items.joined() + ActivityNote.quotes(facts, links, !items.isEmpty)
  }

  /// What is noted of people whose notes can't take it, each once.
  private static func facts(
    of book: AddressBook, missingIn known: [String: String]
  ) -> [DatedText] {
    var facts: [DatedText] = []
    for contact in book.contacts {
      guard let note = known[contact.name] else { continue }
      for fact in contact.facts where !facts.contains(fact) {
        if !note.contains(PersonDraft.sentence(fact, about: contact.name)) { facts.append(fact) }
      }
    }
    return facts
  }

  /// Said of people, but no contact with them.
  private static func quotes(
    _ facts: [DatedText], _ links: PersonLinks, _ hasItems: Bool
  ) -> String {
    if facts.isEmpty { return "" }
    let quotes = facts.map { fact in "> \(fact.date): \(fact.markdown { links[$0] })\n" }
    return (hasItems ? "\n" : "") + "## Notes\n\n" + quotes.joined(separator: "\n")
  }
}

extension DatedText {
  /// In a form that counts as contact with all whom it names and who have notes, whatever the words.
  fileprivate func asContact(_ links: PersonLinks) -> String {
    let names = people.compactMap { links[$0] }.joined(separator: ", ")
    return "- \(date) \(names): \(markdown { _ in nil })\n"
  }
}

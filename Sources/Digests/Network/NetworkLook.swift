import Advice
import Journals
import Notes
import Relationships

/// The report on the network with what it takes to write it down.
struct NetworkLook {
  let report: NetworkReport
  /// The counsel that the report is from: contacts are told as its day knows them.
  let counsel: Counsel
  let people: [Person]

  /// Rows of a table; what is left out is counted below it.
  static let mostRows = 10

  /// - Parameter monday: the counsel of this week's Monday, from which the network is looked at.
  init(of edition: Edition, on monday: Counsel) {
    counsel = monday
    report = monday.networkReport
    people = edition.journal.people
  }

  func name(_ id: PersonID) -> Sentence { "\(person: people[id])" }

  /// `[Ana](…), [Bo](…) and 3 others`.
  func names(_ ids: [PersonID], atMost limit: Int = 3) -> Sentence {
    let shown = ids.prefix(limit).map(name)
    guard ids.count > limit else { return .enumeration(of: shown) }
    let others = Count(ids.count - limit, "other", "others").description
    return "\(Sentence.joined(shown, separator: ", ")) and \(words: others)"
  }

  func last(_ contact: LastContact) -> Sentence { counsel.inWords(contact) }
}

extension Page {
  /// A table of at most ``NetworkLook/mostRows`` rows; how many were left out stands below it.
  mutating func table<Item>(
    _ columns: [Table.Column], of items: [Item], _ row: (Item) -> [Sentence]
  ) {
    table(columns, items.prefix(NetworkLook.mostRows).map(row))
    let rest = items.count - NetworkLook.mostRows
    if rest > 0 { paragraph("… and \(words: String(rest)) more.") }
  }
}

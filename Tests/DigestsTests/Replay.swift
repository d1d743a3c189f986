import Digests
import Foundation
import Journals
import Notes
import Relationships

/// The notes of a journal, parsed once, to be looked at from any day.
struct Replay: Sendable {
  private let notes: [Note]
  private let configuration: Configuration
  private let vocabulary: Vocabulary

  init(of folder: URL, withAllBriefs: Bool = false) throws {
    let settings = try? Data(contentsOf: folder.appending(path: ".rapport.yml"))
    var configuration = try settings.map { try Configuration(parsing: Array($0)) } ?? .init()
    if withAllBriefs { configuration.briefs = .all }
    let vocabulary = Vocabulary(configuration.words)
    notes = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") && !$0.hasPrefix("\(configuration.output)/") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { path in
        let bytes = try Data(contentsOf: folder.appending(path: path))
        return Note(parsing: Array(bytes), at: NotePath(path), vocabulary: vocabulary)
      }
    self.configuration = configuration
    self.vocabulary = vocabulary
  }

  func evening(of day: Day) -> Evening {
    let journal = Journal(
      of: notes, on: day, configuration: configuration, vocabulary: vocabulary
    ).withoutPrivatePeople
    let edition = Edition(of: journal)
    return Evening(journal: journal, graph: edition.graph, files: edition.files)
  }

  /// One night after the other, the days shared out among as many tasks as there are stretches.
  func nights(in stretches: [ClosedRange<Day>]) async -> [Night] {
    await withTaskGroup(of: (Day, [Night]).self) { group in
      for stretch in stretches {
        group.addTask { (stretch.lowerBound, nights(in: stretch)) }
      }
      let parts = await group.reduce(into: []) { $0.append($1) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private func nights(in stretch: ClosedRange<Day>) -> [Night] {
    var nights: [Night] = []
    var before = evening(of: stretch.lowerBound)
    while before.journal.date < stretch.upperBound {
      let after = evening(of: before.journal.date.adding(days: 1))
      nights.append(Night(from: before, to: after))
      before = after
    }
    return nights
  }
}

/// All that is known and written on one day.
struct Evening: Sendable {
  let journal: Journal
  let graph: Graph
  let files: [GeneratedFile]

  func lines(of file: String) -> [DigestLine] {
    guard let body = files.first(where: { $0.name == file })?.body else { return [] }
    var section: Substring = ""
    return body.split(separator: "\n").map { text in
      if text.hasPrefix("## ") { section = text.dropFirst(3) }
      return DigestLine(file: file, section: String(section), text: String(text))
    }
  }

  /// Whoever stands below "This week" or what is done of it.
  var peopleOfWeek: Set<PersonID> {
    let week = lines(of: "who-to-contact.md").filter(\.isOfWeek)
    return week.reduce(into: []) { $0.formUnion($1.people(in: journal)) }
  }
}

/// A line of a digest that is not blank, with the level-2 heading it stands below.
struct DigestLine: Hashable, Sendable, CustomStringConvertible {
  let file: String
  let section: String
  let text: String

  var isHeading: Bool { text.hasPrefix("#") }
  var isOfWeek: Bool { section == "This week" || section == "Done this week" }
  var description: String { "\(file) [\(section)] \(text)" }

  /// Our own words: what notes say and where it stands left out.
  private var ownWords: String {
    text.replacing(#/"[^"]*"/#, with: "").replacing(#/\]\([^)]*\)/#, with: "")
  }

  /// Whom the line names in our own words, or links to, or stands below the name of.
  func people(in journal: Journal) -> Set<PersonID> {
    let words = ownWords
    return Set(
      journal.people.indices.filter { id in
        let person = journal.people[id]
        let link = "../\(person.path))".replacing(" ", with: "%20")
        return section.contains(link) || text.contains(link) || words.contains(person.name)
      })
  }

  /// Whether another line says the same in our own words with other numbers that are no dates.
  ///
  /// Lines that begin with different dates tell of different days, such as two birthdays.
  func isCreeping(to other: DigestLine) -> Bool {
    guard file == other.file, section == other.section,
      firstDate == nil || firstDate == other.firstDate
    else { return false }
    let (old, new) = (withoutDates, other.withoutDates)
    return old != new
      && old.replacing(#/\d+/#, with: "0") == new.replacing(#/\d+/#, with: "0")
  }

  private var firstDate: Substring? { text.prefixMatch(of: #/- (\d{4}-\d\d-\d\d): /#)?.1 }

  /// An age belongs to its date: it rises when that has passed.
  private var withoutDates: String {
    ownWords.replacing(#/\d{4}-\d\d-\d\d/#, with: "date")
      .replacing(#/turning \d+|\d+ years/#, with: "age")
  }
}

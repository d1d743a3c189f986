import AddressBooks
import ArgumentParser
import Digests
import Drafts
import JournalFiles
import Journals
import Notes

/// Brings people of address books into a journal.
struct Intake {
  let source: JournalSource
  let options: ImportOptions
  let census: Census

  /// - Throws: an exit code of 2, after saying why, if there is no journal or it can't be read.
  init(_ options: ImportOptions) async throws {
    self.options = options
    source = try JournalSource(options.common)
    census = await Heads(of: source).census
  }

  /// Makes the notes, and says what became of each entry.
  ///
  /// - Throws: an exit code of 2, after saying why, if a file can't be read or a note not be made.
  func takeIn(_ files: [String], _ read: (_ bytes: [UInt8], _ path: String) throws -> AddressBook)
    throws
  {
    let books = try books(files, read)
    let entries = books.flatMap { book in book.contacts.map { Entry(contact: $0, path: book.path) }
    }
    let plan = ImportPlan(
      entries.map(\.contact), among: census, source.configuration, cadence: options.cadence,
      from: source.date)
    var counts = Counts()
    var lines: [String] = []
    for (entry, outcome) in zip(entries, plan.outcomes) {
      lines.append(try carryOut(outcome, entry, among: entries, &counts))
    }
    for book in books {
      if let line = try makeActivities(book, zip(entries, plan.outcomes)) { lines.append(line) }
    }
    lines.append(counts.text(isDry: options.dryRun))
    try Terminal.answer(lines.map { $0.visible + "\n" }.joined())
  }

  private struct Entry {
    let contact: Contact
    let path: String

    var place: String { "\(path):\(contact.line)" }
  }

  /// A file that can't be read keeps none of the others from being read, and nothing from being told.
  private func books(
    _ files: [String], _ read: (_ bytes: [UInt8], _ path: String) throws -> AddressBook
  ) throws -> [AddressBook] {
    try files.map { file in
      let isInput = file == "-"
      do {
        let bytes = isInput ? try Terminal.inputBytes() : try InputFile.bytes(at: file)
        let book = try read(bytes, isInput ? "standard input" : file)
        for finding in book.findings { Terminal.report(finding.asLine) }
        return book
      } catch let error as FileError {
        throw JournalSource.failure(error)
      }
    }
  }

  private func carryOut(
    _ outcome: ImportPlan.Outcome, _ entry: Entry, among entries: [Entry], _ counts: inout Counts
  ) throws -> String {
    switch outcome {
    case .new(let path, let note):
      if try make(path, note) {
        counts.made += 1
        return "\(options.dryRun ? "Would make" : "Made") \(path)"
      }
      counts.known += 1
      return "Left \(path) as it is"
    case .known(let owner, let sign):
      counts.known += 1
      let who = owner.isPrivate ? "somebody" : owner.path
      return "Known: \(entry.contact.name) (\(entry.place)) is \(who), by \(sign.text)"
    case .double(let index, let sign):
      counts.doubles += 1
      let other = entries[index].place
      return "Twice: \(entry.contact.name) (\(entry.place)) is \(other), by \(sign.text)"
    case .unnamed:
      counts.unnamed += 1
      let address = entry.contact.emails.first ?? entry.contact.phones.first
      return "Left out: no name (\(entry.place))" + (address.map { ": \($0)" } ?? "")
    }
  }

  /// What was done with people, as a note.
  private func makeActivities(
    _ book: AddressBook, _ entries: Zip2Sequence<[Entry], [ImportPlan.Outcome]>
  ) throws -> String? {
    var drafts: [(path: String, bytes: [UInt8])] = []
    var known: Set<String> = []
    for (entry, outcome) in entries {
      switch outcome {
      case .new(let path, let note): drafts.append((path, note))
      case .known: known.insert(entry.contact.name)
      case .double, .unnamed: break
      }
    }
    guard
      let note = ActivityNote(book, from: "friends", known: known, among: census.adding(drafts))
    else { return nil }
    let isMade = try make(note.path, Array(note.markdown.utf8))
    let made = options.dryRun ? "Would make" : "Made"
    return isMade
      ? "\(made) \(note.path): \(note.count) \(note.count == 1 ? "activity" : "activities")"
      : "Left \(note.path) as it is"
  }

  /// False if something is there already.
  private func make(_ path: String, _ note: [UInt8]) throws -> Bool {
    try source.requireNote(at: path, "the note would be")
    if options.dryRun { return !source.folder.holds(path) }
    do throws(FileError) {
      try source.folder.makeNote(at: path, note)
      return true
    } catch .exists {
      return false
    } catch {
      throw JournalSource.failure(error)
    }
  }
}

/// What became of the entries.
private struct Counts {
  var made = 0
  var known = 0
  var doubles = 0
  var unnamed = 0

  func text(isDry: Bool) -> String {
    let parts = [
      "\(made) \(made == 1 ? "person" : "people") \(isDry ? "would be new" : "new")",
      known > 0 ? "\(known) known already" : nil,
      doubles > 0 ? "\(doubles) twice in there" : nil,
      unnamed > 0 ? "\(unnamed) without a name" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension ImportPlan.Sign {
  fileprivate var text: String {
    switch self {
    case .email(let address): address
    case .name: "name"
    }
  }
}

extension Finding {
  /// As `check` has it.
  fileprivate var asLine: String {
    "\(path):\(line):\(column): \(severity.rawValue): \(message) [\(code)]"
  }
}

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

  /// Makes the notes, and says what became of each entry. What can't be read or made keeps nothing else
  /// from it.
  ///
  /// - Parameter read: the entries of a file; nil, after saying why, if there is nothing to read in it.
  /// - Throws: an exit code of 2 in the end if something could not be read or made.
  func takeIn(
    _ files: [String], _ read: (_ bytes: [UInt8], _ path: String) -> AddressBook?
  ) throws {
    let books = files.map { book(of: $0, read) }
    let entries = books.compactMap(\.self).flatMap { book in
      book.contacts.map { Entry(contact: $0, path: book.path) }
    }
    let plan = ImportPlan(
      entries.map(\.contact), among: census, source.configuration, cadence: options.cadence,
      from: source.date)
    try requireNotes(plan)
    var counts = Counts(isDry: options.dryRun, unread: books.count { $0 == nil })
    // A reader who goes would end the program at the first line that finds nobody: all is made before.
    var lines = zip(entries, plan.outcomes).map { entry, outcome in
      carryOut(outcome, entry, among: entries, &counts)
    }
    lines += books.compactMap { book in
      book.flatMap { makeActivities($0, zip(entries, plan.outcomes), &counts) }
    }
    lines.append(counts.text)
    try Terminal.answer(lines.map { $0.visible + "\n" }.joined())
    if counts.hasFailed { throw ExitCode(2) }
  }

  private struct Entry {
    let contact: Contact
    let path: String

    var place: String { "\(path):\(contact.line)" }
  }

  private func book(
    of file: String, _ read: (_ bytes: [UInt8], _ path: String) -> AddressBook?
  ) -> AddressBook? {
    do {
      let bytes = file == "-" ? try Terminal.inputBytes() : try InputFile.bytes(at: file)
      let book = read(bytes, file == "-" ? "standard input" : file)
      Terminal.reportAsIs(
        Diagnostics.text(book?.findings ?? [], style: TextStyle(color: false, width: 0)))
      return book
    } catch {
      if let error = error as? FileError { Terminal.report("rapport: \(error)") }
      return nil
    }
  }

  /// Before anything is made: what is not read as a note is no use.
  private func requireNotes(_ plan: ImportPlan) throws {
    for case .new(let path, _) in plan.outcomes {
      try source.requireNote(at: path, "the note would be")
    }
  }

  private func carryOut(
    _ outcome: ImportPlan.Outcome, _ entry: Entry, among entries: [Entry], _ counts: inout Counts
  ) -> String {
    let who = "\(entry.contact.name) (\(entry.place))"
    switch outcome {
    case .new(let path, let note):
      switch make(path, note) {
      case .made:
        counts.made += 1
        return "\(options.dryRun ? "Would make" : "Made") \(path)"
      case .occupied:
        counts.failed += 1
        return "Not made: \(who): \(path) is there already and is not about them"
      case .failed:
        counts.failed += 1
        return "Not made: \(who)"
      }
    case .known(let owner, let sign):
      counts.known += 1
      return "Known: \(who) is \(owner.isPrivate ? "somebody" : owner.path), by \(sign.text)"
    case .double(let index, let sign):
      counts.doubles += 1
      return "Twice: \(who) is \(entries[index].place), by \(sign.text)"
    case .unnamed:
      counts.unnamed += 1
      let address = entry.contact.emails.first ?? entry.contact.phones.first
      let shown = address.map { ": \($0)" } ?? ""
      return entry.contact.name.isEmpty
        ? "Left out: no name (\(entry.place))\(shown)"
        : "Left out: no letter or digit in the name \(who)\(shown)"
    }
  }

  /// What was done with people, as a note.
  private func makeActivities(
    _ book: AddressBook, _ entries: Zip2Sequence<[Entry], [ImportPlan.Outcome]>,
    _ counts: inout Counts
  ) -> String? {
    if book.activities.isEmpty, book.contacts.allSatisfy(\.facts.isEmpty) { return nil }
    var drafts: [(path: String, bytes: [UInt8])] = []
    var paths: [String: String] = [:]
    var known: [String: String] = [:]
    for (entry, outcome) in entries {
      switch outcome {
      case .new(let path, let note):
        drafts.append((path, note))
        paths[entry.contact.name] = path
      case .known(let owner, _):
        let bytes = (try? source.folder.noteBytes(at: owner.path)) ?? []
        known[entry.contact.name] = String(decoding: bytes, as: UTF8.self)
        paths[entry.contact.name] = owner.path
      case .double, .unnamed: break
      }
    }
    guard
      let note = ActivityNote(
        book, from: "friends", paths: paths, known: known, among: census.adding(drafts))
    else { return nil }
    let number = "\(note.count) \(note.count == 1 ? "activity" : "activities")"
    switch make(note.path, Array(note.markdown.utf8)) {
    case .made:
      let made = options.dryRun ? "Would make" : "Made"
      return note.count == 0 ? "\(made) \(note.path)" : "\(made) \(note.path): \(number)"
    case .occupied:
      return "Left \(note.path) as it is: \(number) of \(book.path) not brought in; under another "
        + "name it would be made anew"
    case .failed:
      counts.failed += 1
      return "Not made: \(note.path)"
    }
  }

  private enum Making { case made, occupied, failed }

  private func make(_ path: String, _ note: [UInt8]) -> Making {
    if options.dryRun { return source.folder.holds(path) ? .occupied : .made }
    do throws(FileError) {
      try source.folder.makeNote(at: path, note)
      return .made
    } catch .exists {
      return .occupied
    } catch {
      Terminal.report("rapport: \(error)")
      return .failed
    }
  }
}

/// What became of the entries.
private struct Counts {
  let isDry: Bool
  /// Files that could not be read.
  let unread: Int
  var made = 0
  var known = 0
  var doubles = 0
  var unnamed = 0
  var failed = 0

  var hasFailed: Bool { failed + unread > 0 }

  var text: String {
    let parts = [
      "\(made) \(made == 1 ? "person" : "people") \(isDry ? "would be new" : "new")",
      known > 0 ? "\(known) known already" : nil,
      doubles > 0 ? "\(doubles) twice in there" : nil,
      unnamed > 0 ? "\(unnamed) without a name" : nil,
      failed > 0 ? "\(failed) not made" : nil,
      unread > 0 ? "\(unread) \(unread == 1 ? "file" : "files") not read" : nil,
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

import AddressBooks
import Drafts
import Journals
import Notes

/// Any bytes as vCards.
@Sendable func checkVCards(_ bytes: [UInt8]) {
  check(AddressBook(vCards: bytes, path: "x"))
}

/// Any bytes as a table.
@Sendable func checkTable(_ bytes: [UInt8]) {
  do throws(ColumnMap.Problem) {
    check(try AddressBook(table: bytes, path: "x"))
  } catch {
    require(!error.message.isEmpty, "it is said why")
  }
}

/// Any bytes as a friends.md, whose facts and activities may name the people in it.
@Sendable func checkFriends(_ bytes: [UInt8]) {
  let book = AddressBook(friends: bytes, path: "x")
  let drafts = check(book)
  var paths: [String: String] = [:]
  for (contact, draft) in drafts { paths[contact.name] = draft.path }
  let new = drafts.map(\.draft)
  guard
    let note = ActivityNote(
      book, from: "friends", paths: paths, known: [:], among: company.adding(new))
  else { return }
  let journal = journal(with: new + [(note.path, Array(note.markdown.utf8))])
  require(
    journal.interactions.count + journal.plans.count <= book.activities.count, "an entry each")
  require(journal.followUps.isEmpty, "activities are no tasks")
}

private let company = Census(
  of: SmallJournal.company.sorted { $0.key < $1.key }.map {
    Note(parsing: $0.value, at: NotePath($0.key), vocabulary: SmallJournal.vocabulary)
  },
  on: SmallJournal.today, vocabulary: SmallJournal.vocabulary)

private func journal(with drafts: [(path: String, bytes: [UInt8])]) -> Journal {
  let notes = drafts.map {
    Note(parsing: $0.bytes, at: NotePath($0.path), vocabulary: SmallJournal.vocabulary)
  }
  return Journal(
    of: notes.sorted { $0.path.text.precedes($1.path.text) }, on: SmallJournal.today,
    vocabulary: SmallJournal.vocabulary)
}

/// Each note is one about its person, and says nothing of others.
@discardableResult
private func check(
  _ book: AddressBook
) -> [(contact: Contact, draft: (path: String, bytes: [UInt8]))] {
  let plan = ImportPlan(
    book.contacts, among: company, Configuration(), cadence: "3m", from: SmallJournal.today)
  var drafts: [(contact: Contact, draft: (path: String, bytes: [UInt8]))] = []
  for (contact, outcome) in zip(book.contacts, plan.outcomes) {
    guard case .new(let path, let bytes) = outcome else { continue }
    require(!drafts.contains { $0.draft.path == path }, "a note each")
    drafts.append((contact, (path, bytes)))
    let journal = journal(with: [(path, bytes)])
    let name = contact.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    require(journal.people.map(\.path) == [path], "the note is about a person")
    require(journal.people[0].name == name, "the note says the name")
    require(journal.people[0].cadence == Period("3m"), "the note says the cadence")
    if contact.facts.isEmpty { expectQuiet(journal) }
  }
  let all = journal(with: drafts.map(\.draft))
  require(!all.findings.contains { $0.code == "ambiguous" }, "no key links two")
  return drafts
}

private func expectQuiet(_ journal: Journal) {
  // That there is no 30 February is true wherever it was copied from.
  let problems = journal.findings.filter { $0.code != "date" }
  require(problems.isEmpty, "no problem: \(problems)")
  require(journal.mentions.isEmpty && journal.topics.isEmpty, "nobody is mentioned")
  require(journal.interactions.isEmpty && journal.plans.isEmpty, "nothing is contact")
  require(journal.followUps.isEmpty && journal.memos.isEmpty, "nothing is marked")
}

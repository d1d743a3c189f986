import Journals
import Notes

/// Any bytes as several notes, each a line with its path and then its text, beside a few people.
@Sendable func checkLinks(_ bytes: [UInt8]) {
  var notes: [String: [UInt8]] = [:]
  for part in bytes.parts {
    let line = part.prefix { $0 != UInt8(ascii: "\n") }
    if let path = notePath(line) { notes[path] = Array(part[line.endIndex...].dropFirst()) }
  }
  let small = SmallJournal(withCompany: notes)
  let journal = small.journal
  if bytes.count % 4 == 0 { expectSame(journal, small.journalOfHeads) }
  expectSound(journal, of: small.notes)
  let open = journal.withoutPrivatePeople
  require(open.people.allSatisfy { !$0.isPrivate }, "nobody private is left")
  expectKnownPeople(in: open)
}

/// A path as a folder would give it.
private func notePath(_ bytes: ArraySlice<UInt8>) -> String? {
  let names = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
    .split(separator: "/").filter { $0 != "." && $0 != ".." }
  guard let last = names.last else { return nil }
  let ending = last.hasSuffix(".md") || last.hasSuffix(".markdown") ? "" : ".md"
  return names.joined(separator: "/") + ending
}

private func expectSound(_ journal: Journal, of notes: [String: [UInt8]]) {
  let lines = notes.mapValues { LineLengths(of: $0) }
  func expect(_ place: Place, column: Int = 1) {
    guard let lines = lines[place.path] else { fatalError("a note of the journal") }
    lines.expect(line: place.line, column: column)
  }
  for mention in journal.mentions { expect(mention.place, column: mention.column) }
  for finding in journal.findings {
    guard let lines = lines[finding.path] else { fatalError("a note of the journal") }
    lines.expect(line: finding.line, column: finding.column)
  }
  let contacts = journal.interactions + journal.plans
  for contact in contacts {
    expect(contact.place)
    require(!contact.participants.isEmpty, "somebody took part")
    require(Set(contact.participants).isDisjoint(with: contact.topics), "there, or talked of")
  }
  for place in journal.topics.map(\.place) + journal.followUps.map(\.place)
    + journal.events.map(\.place) + journal.memos.map(\.place)
  {
    expect(place)
  }
  require(journal.findings == journal.findings.sorted(), "findings are in order")
  require(journal.interactions.allSatisfy { $0.date <= journal.date }, "contacts are past")
  require(journal.plans.allSatisfy { $0.date > journal.date }, "plans are to come")
  expectKnownPeople(in: journal)
}

private func expectKnownPeople(in journal: Journal) {
  let contacts = journal.interactions + journal.plans
  var named = journal.mentions.map(\.person)
  for contact in contacts { named += contact.participants + contact.topics }
  named += journal.topics.flatMap(\.people)
  named += journal.followUps.flatMap(\.people)
  named += journal.events.flatMap(\.people)
  named += journal.memos.flatMap(\.people)
  named += journal.groups.flatMap(\.members)
  for edge in journal.edges { named += [edge.from, edge.to] }
  require(named.allSatisfy(journal.people.indices.contains), "everybody has a note")
  require(!contacts.flatMap(\.participants).contains { $0 == journal.me }, "I am not named")
}

/// Reading in one go and head first tells the same.
private func expectSame(_ one: Journal, _ other: Journal) {
  require(one.noteCount == other.noteCount, "the same notes")
  require(one.findings == other.findings, "the same findings")
  require(one.people.map(\.name) == other.people.map(\.name), "the same people")
  require(one.people.map(\.facts) == other.people.map(\.facts), "the same facts")
  require(one.groups.map(\.members) == other.groups.map(\.members), "the same groups")
  require(one.mentions.map(described) == other.mentions.map(described), "the same mentions")
  require(
    one.interactions.map(described) == other.interactions.map(described), "the same contacts")
  require(one.followUps.map(\.text) == other.followUps.map(\.text), "the same tasks")
}

private func described(_ mention: Mention) -> [Int] {
  [mention.person, mention.place.line, mention.column]
}

private func described(_ contact: Interaction) -> String {
  "\(contact.date) \(contact.kind) \(contact.participants) \(contact.topics) \(contact.text ?? "-")"
}

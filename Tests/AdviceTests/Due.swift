import Advice
import Journals
import Notes

/// People A, B, … who are overdue and near, since we had lunch on 1 July 2026, one by one; nothing
/// joins them. Me comes last.
func overdue(
  _ count: Int, _ change: (inout SmallJournal) -> Void = { _ in }
) -> SmallJournal {
  var small = SmallJournal()
  for index in 0..<count { small.person(letter(index), cadence: "1m") }
  small.journal.me = small.person("~me") { $0.isMe = true }
  for id in 0..<count { small.contact("2026-07-01", "lunch", with: id) }
  change(&small)
  return small
}

private func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(65 + index))) }

extension SmallJournal {
  /// Changes the notes of several people.
  mutating func change(_ people: PersonID..., by change: (inout Person) -> Void) {
    for id in people { change(&journal.people[id]) }
  }

  mutating func group(_ name: String, of members: PersonID...) {
    journal.groups.append(Group(path: "groups/\(name).md", name: name, members: members))
  }

  /// Not yet due, but soon: within a quarter of the cadence.
  mutating func makeDueSoon(_ people: PersonID...) {
    for id in people { journal.people[id].cadence = Period(count: 150, unit: .day) }
  }

  var gatherings: [[PersonID]] { counsel.gatherings.map(\.people) }

  /// Each gathering in words.
  var invitations: [String] {
    counsel.gatherings.map { "\($0.sentence.plain): \($0.reason.plain)" }
  }
}

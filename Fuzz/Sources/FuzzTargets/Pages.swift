import Digests
import Foundation
import Journals
import Notes

/// Any bytes in all the places of a small journal that digests tell of: no page gets more structure
/// than Rapport wrote, and no output a control character.
@Sendable func checkPages(_ bytes: [UInt8]) {
  let texts = bytes.parts.map(Array.init)
  let notes = saying { texts[$0 % texts.count] }
  let journal = SmallJournal(notes).journal.withoutPrivatePeople
  let edition = Edition(of: journal)
  let files = edition.files
  let names = Set(files.map(\.name))
  for file in files {
    require(GeneratedFile.isUntouched(file.bytes), "the checksum is right")
    WrittenPage(file, notes: Set(notes.keys), digests: names).check()
  }
  // Dearer than all of the above, so for some inputs only; always for the same.
  if bytes.count % 4 == 0 { expectSame(files, byTasksFor: journal) }
  if bytes.count % 4 == 1 { expectClean(edition) }
}

/// A journal with a text of that number in each place.
private func saying(_ text: (Int) -> [UInt8]) -> [String: [UInt8]] {
  func quoted(_ number: Int) -> String { yamlQuoted(String(decoding: text(number), as: UTF8.self)) }
  func line(_ opening: String, _ number: Int, _ ending: String = "") -> [UInt8] {
    Array(opening.utf8) + text(number) + Array((ending + "\n").utf8)
  }
  let head = """
    ---
    name: \(quoted(0))
    aliases: [\(quoted(1)), ana]
    org: \(quoted(2))
    role: \(quoted(3))
    location: \(quoted(4))
    interests: [\(quoted(5)), chess]
    expertise: [\(quoted(6))]
    asks: [\(quoted(7))]
    offers: [\(quoted(8))]
    lists: [\(quoted(9))]
    goals: [\(quoted(10))]
    relation: friend
    cadence: 14d
    birthday: 1980-11-25
    ---

    """
  var ana = Array(head.utf8)
  ana += line("- likes ", 11) + line("\n## ", 12, "\n") + line("- ", 13)
  ana += line("\n## Next time\n\n- ", 14)
  var day = line("- Lunch with [[ana]]: ", 15) + line("  - ", 16, " on 2026-12-01")
  day += line("- [ ] ", 17, " for [[ana]] due 2026-11-24")
  day += line("- Call with [[ana]] and [[bo]] #news ", 18) + line("- #joke [[ana]] ", 19)
  let bo = """
    ---
    name: \(quoted(20))
    interests: [chess, \(quoted(5))]
    relation: \(quoted(21))
    cadence: 7d
    \(quoted(22)): "[[ana]]"
    ---

    """
  return [
    fileName(text(23), below: "people"): ana,
    "people/bo.md": Array(bo.utf8),
    "people/me.md": Array("---\nme: true\ninterests: [\(quoted(6))]\n---\n".utf8),
    fileName(text(24), below: "2026-10-02"): day,
    "2026-11-19.md": Array("- Walk with [[bo]] about [[ana]]\n".utf8),
  ]
}

/// A name that a file can have.
private func fileName(_ bytes: [UInt8], below folder: String) -> String {
  let name = String(decoding: bytes.filter { $0 != 0 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
  return "\(folder)/\(name).md"
}

/// A double-quoted YAML scalar that means the text.
private func yamlQuoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\\(scalar)"
    case " "..."~": quoted.unicodeScalars.append(scalar)
    default:
      let digits = String(scalar.value, radix: 16)
      quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
  }
  return quoted + "\""
}

/// However many tasks write them, files are the same.
private func expectSame(_ files: [GeneratedFile], byTasksFor journal: Journal) {
  let done = DispatchSemaphore(value: 0)
  Task {
    let others = await Bulletin(of: journal, jobs: 2).files(jobs: 2)
    require(others == files, "the same files by several tasks")
    done.signal()
  }
  done.wait()
}

/// What goes to terminals and other programs.
private func expectClean(_ edition: Edition) {
  let style = TextStyle(color: false, width: 40)
  var texts = [
    edition.nextText(nil, style: style), edition.togetherText(nil, style: style),
    edition.summaryText(style: style), edition.peopleText(style: style),
    edition.timelineText(with: nil, last: nil, style: style), edition.networkText(style: style),
    Diagnostics.text(edition.journal.findings, style: style),
  ]
  for person in edition.journal.people.indices {
    texts.append(edition.briefText(on: person, style: style))
    texts.append(edition.explanationText(of: person, style: style))
  }
  texts.forEach(expectClean)
  let records = ExportRecords.export(edition.journal)
  require(!records.contains { $0 < 0x20 && $0 != 0x0A }, "JSON has no control characters")
}

/// Nothing but line feeds commands a terminal or turns text around.
func expectClean(_ text: String) {
  for scalar in text.unicodeScalars where scalar != "\n" {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
      fatalError("U+\(String(scalar.value, radix: 16)) in an output")
    default: break
    }
  }
}

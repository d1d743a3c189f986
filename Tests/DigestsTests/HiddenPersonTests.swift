import Foundation
import Journals
import Notes
import Testing

@testable import Digests

/// Random journals in which one person after the other is private.
@Suite("P9: whoever is hidden leaves no trace")
struct HiddenPersonTests {
  private static let seeds =
    1...(ProcessInfo.processInfo.environment["RAPPORT_TORTURE"] == "1" ? 100 : 5)

  @Test("no output has a name, key or address of a hidden person", arguments: seeds)
  func noTrace(_ seed: Int) async throws {
    let random = RandomJournal(seed: seed, isPlain: false)
    for hidden in random.names.indices {
      let journal = random.journal(hiding: hidden)
      let secrets = random.secrets(of: hidden)
      for (name, text) in await AllOutputs.of(journal) {
        let text = text.precomposedStringWithCanonicalMapping
        for secret in secrets {
          #expect(!text.hasSecret(secret), "\(secret) in \(name)")
        }
      }
    }
  }

  @Test(
    "advice on others is what it were if the person had never been, and what names them had no words",
    arguments: seeds)
  func sameAdvice(_ seed: Int) async throws {
    let random = RandomJournal(seed: seed, isPlain: true)
    for hidden in random.names.indices {
      let outputs = await AllOutputs.of(random.journal(hiding: hidden))
      let others = await AllOutputs.of(random.journal(without: hidden))
      for (name, text) in outputs where name != "export" {
        #expect(text == others[name], "\(name) of \(seed), \(random.names[hidden])")
      }
    }
  }
}

extension String {
  fileprivate func hasSecret(_ secret: String) -> Bool {
    range(of: secret, options: [.caseInsensitive, .diacriticInsensitive]) != nil
  }
}

/// All that is printed or written of a journal, by what it is.
private enum AllOutputs {
  static func of(_ journal: Journal) async -> [String: String] {
    let open = journal.withoutPrivatePeople
    let edition = Edition(of: open)
    var outputs: [String: [UInt8]] = [
      "check": Diagnostics.json(open.findings), "export": ExportRecords.export(open),
      "people": edition.peopleJSON(edition.peopleShown), "next": edition.nextJSON(99),
      "together": edition.togetherJSON(99), "network": edition.networkJSON,
      "timeline": edition.timelineJSON(with: nil, last: nil),
      "experts": edition.expertsJSON(on: "owls", atMost: nil),
    ]
    for format in GraphFormat.allCases { outputs["graph \(format)"] = format.bytes(of: open) }
    for person in edition.peopleShown {
      let path = open.people[person].path
      outputs["brief \(path)"] = edition.briefJSON(on: person)
      outputs["explain \(path)"] = edition.explanationJSON(of: person)
      outputs["path \(path)"] = edition.pathJSON(to: person, from: nil)
    }
    var texts = outputs.mapValues { String(decoding: $0, as: UTF8.self) }
    for file in edition.files {
      texts["digests/\(file.name)"] = String(decoding: file.bytes, as: UTF8.self)
    }
    return texts
  }
}

/// A small journal of people who are named in every way that there is.
private struct RandomJournal {
  /// None is a word of another, or of what digests say.
  let names = ["Zelda Quarrington", "Bodo Xanthippe", "Jörg Wüstefeld", "李雷雷", "Ïvo Nöx"]
  private let entries: [Entry]

  /// A line of a note of its own.
  private struct Entry {
    enum Kind: CaseIterable {
      case alone, together, spokenOf, news, waiting, share
      /// What is left of these without a name could not have been written.
      case promise, tag, event, path

      static let plain = allCases.prefix(6)
    }

    let kind: Kind
    let one: Int
    /// Named beside them; in some kinds without a link.
    let other: Int
    /// How the other is written.
    let spelling: Int
  }

  /// - Parameter isPlain: whether each line without a name is one that could stand in a note.
  init(seed: Int, isPlain: Bool) {
    var random = SplitMix(state: UInt64(seed))
    let count = names.count
    entries = (0..<40).map { _ in
      let people = (0..<count).shuffled(using: &random)
      let kinds = isPlain ? Array(Entry.Kind.plain) : Entry.Kind.allCases
      return Entry(
        kind: kinds[Int.random(in: kinds.indices, using: &random)], one: people[0],
        other: people[1], spelling: Int.random(in: 0..<7, using: &random))
    }
  }

  /// What no output may hold.
  func secrets(of hidden: Int) -> [String] {
    [
      names[hidden], names[hidden].replacing(" ", with: "-"),
      names[hidden].replacing(" ", with: ""),
      "k\(hidden)\"", "k\(hidden).md",
      "mail\(hidden)@secret",
    ]
  }

  /// As people write a name: as it is, louder, decomposed, with an ending, as a tag, without accents,
  /// with an address.
  private func name(of person: Int, spelling: Int) -> String {
    let name = names[person]
    switch spelling {
    case 0: return name
    case 1: return name.uppercased() + "'s"
    case 2: return name.decomposedStringWithCanonicalMapping
    case 3: return name.lowercased() + "s"
    case 4: return name.replacing(" ", with: "-")
    case 5: return name.folding(options: .diacriticInsensitive, locale: nil)
    default: return "**\(name)** <mail\(person)@secret.example>"
    }
  }
}

extension RandomJournal {
  /// - Parameter hidden: is private.
  func journal(hiding hidden: Int) -> Journal { journal(of: names.indices, hiding: hidden, line) }

  /// The journal as it were if somebody had never been.
  func journal(without hidden: Int) -> Journal {
    journal(of: names.indices.filter { $0 != hidden }, hiding: nil) { entry in
      entry.one == hidden || entry.other == hidden ? rest(of: entry, without: hidden) : line(entry)
    }
  }

  private func line(_ entry: Entry) -> String {
    let (one, other) = ("[[k\(entry.one)]]", "[[k\(entry.other)]]")
    let name = name(of: entry.other, spelling: entry.spelling)
    switch entry.kind {
    case .alone: return "- Lunch with \(one): fine"
    case .together: return "- Lunch with \(one) and \(other): owls"
    case .spokenOf: return "- Call with \(one): of \(name) and owls"
    case .news: return "- \(name) told a tale #news"
    case .waiting: return "- [ ] ask \(one) #waiting due 2026-11-20"
    case .share: return "- How owls fly, by \(name) #share #owls"
    case .promise: return "- [ ] tell \(one) of \(name) #promised due 2026-11-24"
    case .tag: return "- Tea with \(one): x #\(tag(of: entry))"
    case .event: return "- \(one): exam of \(name) on 2026-11-10"
    case .path: return "- Dinner with \(one): x\n- [ ] write to \(one)\n- @nobody"
    }
  }

  private func tag(of entry: Entry) -> String {
    names[entry.other].replacing(" ", with: entry.spelling.isMultiple(of: 2) ? "-" : "")
  }

  private func rest(of entry: Entry, without hidden: Int) -> String {
    switch entry.kind {
    case .alone, .waiting: hidden == entry.one ? "" : line(entry)
    case .together: "- Lunch with [[k\(hidden == entry.one ? entry.other : entry.one)]]"
    case .spokenOf: hidden == entry.one ? "" : "- Call with [[k\(entry.one)]]"
    case .news, .share: hidden == entry.other ? "" : line(entry)
    case .promise, .tag, .event, .path: preconditionFailure("not in a plain journal")
    }
  }

  private func journal(
    of people: some Sequence<Int>, hiding hidden: Int?, _ line: (Entry) -> String
  ) -> Journal {
    var notes: [String: String] = ["people/me.md": "---\nme: true\n---\n"]
    for person in people {
      notes["people/k\(person).md"] = """
        ---
        name: \(names[person])
        aliases: [\(names[person].replacing(" ", with: "-"))]
        email: mail\(person)@secret.example
        cadence: \(person + 1)w
        interests: [owls]
        private: \(person == hidden)
        ---
        """
    }
    for (number, entry) in entries.enumerated() {
      let title = entry.kind == .path ? name(of: entry.other, spelling: entry.spelling) : ""
      let day = "2026-\(10 + number / 30)-\(10 + number % 30 / 2)"
      notes["2026/\(day) \(number)\(title).md"] = line(entry) + "\n"
    }
    let parsed = notes.sorted { $0.key.precedes($1.key) }.map { path, text in
      Note(parsing: Array(text.utf8), at: NotePath(path), vocabulary: Vocabulary())
    }
    return Journal(of: parsed, on: day("2026-11-22"))
  }
}

/// Steele, Lea & Flood, "Fast splittable pseudorandom number generators".
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

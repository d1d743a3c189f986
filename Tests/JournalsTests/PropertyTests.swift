import Journals
import Notes
import Testing

@Suite("What holds of every journal")
struct PropertyTests {
  @Test("every mention stands at its byte of its line", arguments: 0..<300)
  func places(seed: UInt64) {
    let notes = mixedNotes(seed)
    let journal = journal(notes)
    for mention in journal.mentions where [.link, .wikilink, .handle, .group].contains(mention.via)
    {
      let lines = lines(of: notes[mention.place.path] ?? "")
      guard lines.indices.contains(mention.place.line - 1) else {
        Issue.record("no line \(mention.place.line) in \(mention.place.path)")
        continue
      }
      let rest = lines[mention.place.line - 1].dropFirst(mention.column - 1)
      let opening: String
      switch mention.via {
      case .link: opening = "["
      case .handle: opening = "@"
      case .wikilink: opening = "[["
      default: opening = rest.first == UInt8(ascii: "@") ? "@" : "["
      }
      #expect(rest.starts(with: opening.utf8), "\(mention.place.path):\(mention.place.line)")
    }
  }

  @Test("every record stands on a line of its note, and names known people", arguments: 0..<300)
  func records(seed: UInt64) {
    let notes = trio.merging(mixedNotes(seed)) { $1 }
    let journal = journal(notes)
    let all = journal.interactions + journal.plans
    let places =
      all.map(\.place) + journal.topics.map(\.place) + journal.followUps.map(\.place)
      + journal.events.map(\.place)
    for place in places {
      #expect((1...max(1, lines(of: notes[place.path] ?? "").count)).contains(place.line))
    }
    #expect(all.allSatisfy { !$0.participants.isEmpty })
    #expect(all.allSatisfy { Set($0.participants).isDisjoint(with: $0.topics) })
    #expect(all.allSatisfy { $0.participants == Set($0.participants).sorted() })
    #expect(journal.interactions.allSatisfy { $0.date <= journal.date })
    #expect(journal.plans.allSatisfy { $0.date > journal.date })
    let named =
      all.flatMap { $0.participants + $0.topics } + journal.followUps.flatMap(\.people)
      + journal.mentions.map(\.person) + journal.topics.flatMap(\.people)
    #expect(named.allSatisfy { $0 != journal.me && journal.people.indices.contains($0) })
    #expect(journal.findings == journal.findings.sorted())
    #expect(journal.events.allSatisfy { !$0.people.isEmpty && $0.noted <= journal.date })
  }

  @Test("reading twice gives the same", arguments: 0..<50)
  func deterministic(seed: UInt64) {
    let notes = mixedNotes(seed)
    #expect("\(journal(notes))" == "\(journal(notes))")
  }

  @Test("an empty note more changes nothing but the count", arguments: 0..<50)
  func emptyNote(seed: UInt64) {
    let notes = mixedNotes(seed)
    let plain = journal(notes)
    var more = journal(notes.merging(["0.md": "", "x/empty.md": "\n", "zz.md": "Text\n"]) { $1 })
    #expect(more.noteCount == plain.noteCount + 3)
    more.noteCount = plain.noteCount
    #expect("\(more)" == "\(plain)")
  }

  @Test("no private person is left anywhere", arguments: 0..<100)
  func privacy(seed: UInt64) {
    var notes = mixedNotes(seed)
    notes["people/cy.md"] = "---\nprivate: true\nname: Cyrano\n---\n"
    notes["people/ana.md", default: ""] += "\n\n- likes [[cy]]\n"
    let open = journal(notes).withoutPrivatePeople
    #expect(open.people.allSatisfy { $0.path != "people/cy.md" })
    #expect(open.findings.allSatisfy { !$0.message.contains("people/cy.md") })
    var texts: [String?] = []
    for interaction in open.interactions + open.plans {
      texts.append(interaction.text)
      texts += interaction.remarks.map(\.text)
    }
    texts += open.topics.map(\.text)
    texts += open.followUps.map(\.text)
    texts += open.events.map(\.text)
    for person in open.people { texts += (person.facts + person.nextTime).map(\.text) }
    for case let text? in texts {
      #expect(!text.contains("cy"), "\(text)")
    }
  }

  /// Lines end with LF, CRLF or CR.
  private func lines(of text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for character in text {
      if ["\n", "\r\n", "\r"].contains(character) {
        lines.append([])
      } else {
        lines[lines.count - 1] += Array(character.utf8)
      }
    }
    return lines
  }
}

/// Sebastiano Vigna's generator: the same numbers for the same seed on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

import Testing

@testable import Notes

/// What these are for shows without an assertion too: a crash ends the run, a hang stops it.
@Suite("No input crashes or hangs the reader, and every place it tells is in the note")
struct RobustnessTests {
  private func expectPlaces(in text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.utf8.count)
    let note = note(text, at: "people/zoe.md")
    #expect(note.isReadable)
    let areInside = note.references.allSatisfy { reference in
      (1...lines.count).contains(reference.line)
        && (1...max(1, lines[reference.line - 1])).contains(reference.column)
    }
    #expect(areInside)
  }

  @Test(
    "repeated openings",
    arguments: [
      ("@", 100_000), ("@ana ", 20_000), ("[[", 50_000), ("[[a ", 20_000), ("[[a]] ", 5_000),
      ("%%", 20_000), ("%% a ", 5_000), ("%% a\n\n", 2_000), ("[", 10_000), ("(", 10_000),
      ("[a](", 10_000), ("![[]()", 2_000), ("*a ", 20_000), ("`a` ", 10_000), ("<a>", 10_000),
      ("<!-- ", 10_000), ("&amp;", 20_000), ("\\*", 20_000), ("# a\n", 2_000), ("| a |\n", 5_000),
      ("- [ ] due 2026-12-01 ", 5_000), ("2026-02-30 ", 5_000), ("Present:\n", 5_000),
      ("'s", 20_000), ("[x]: y\n", 10_000), ("a://", 20_000), ("#", 50_000), ("#a ", 20_000),
    ] as [(String, Int)])
  func repeated(piece: String, count: Int) {
    expectPlaces(in: String(repeating: piece, count: count) + " @ana")
  }

  @Test(
    "10,000 levels of nesting", arguments: ["> ", "- ", "1. ", "[", "(", "![", "**", "[[", "> - "])
  func nested(opening: String) {
    expectPlaces(in: String(repeating: opening, count: 10_000) + "@ana")
  }

  @Test("one line of a megabyte", arguments: ["a", "a ", "é", "1", "-", "@", "%", "日"])
  func longLine(piece: String) {
    let line = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    expectPlaces(in: line + " @ana")
  }

  @Test("deep front matter", arguments: ["[", "{a: ", "- ", "a:\n ", "&a [*a, ", "\"", "!!x "])
  func frontMatter(piece: String) {
    let yaml = String(repeating: piece, count: 10_000)
    expectPlaces(in: "---\nx: \(yaml)\n---\n@ana")
  }

  @Test("what is found in changed front matter stands in the file", arguments: 0..<40)
  func changedFrontMatter(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let fields = """
      ---
      name: "Ana, \\u0041"
      cadence: 30 dyas
      spouse: "[[bo]], [[cy]]"
      birthday: 02-30
      dates: [x, 2020-02-30]
      ---
      # @ana 2026-02-30

      """
    let tokens =
      ["\r", "\n", "\r\n", "[", "\"", "'", "|\n  ", ": ", "\u{FEFF}", "\u{85}", "\u{2028}", "é"]
      .map { Array($0.utf8) } + [[0], [0xFF], [0xE2, 0x82]]
    for _ in 0..<100 {
      var bytes = Array(fields.utf8)
      for _ in 0...random.below(6) {
        let place = random.below(bytes.count)
        if random.below(3) == 0 { bytes.remove(at: place) }
        bytes.insert(contentsOf: tokens[random.below(tokens.count)], at: place)
      }
      let note = Note(parsing: bytes, at: NotePath("people/a.md"), vocabulary: Vocabulary())
      let lengths = lineLengths(of: bytes)
      let places =
        note.findings.map { ($0.line, $0.column) }
        + note.frontLinks.map {
          ($0.reference.line, $0.reference.column)
        }
      for (line, column) in places where line > 0 {
        #expect(lengths.indices.contains(line - 1), "line \(line) of \(bytes)")
        guard lengths.indices.contains(line - 1) else { continue }
        #expect((1...(lengths[line - 1] + 1)).contains(column), "\(line):\(column) of \(bytes)")
      }
    }
  }

  /// Lines end with LF, CRLF or CR.
  private func lineLengths(of bytes: [UInt8]) -> [Int] {
    var lengths = [0]
    var last: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && last != 0x0D) {
        lengths.append(0)
      } else if byte != 0x0A {
        lengths[lengths.count - 1] += 1
      }
      last = byte
    }
    return lengths
  }

  @Test("random bytes, and notes cut off in the middle of a character", arguments: 0..<50)
  func randomBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet =
      Array("---\n: [](){}<>@#%*_`|\\!&;'\"-+.,0123456789abé聊📅✅ \t\r\u{A0}".utf8) + [0, 0xFF]
    let bytes = (0..<2000).map { _ in
      random.below(4) == 0 ? UInt8(random.below(256)) : alphabet[random.below(alphabet.count)]
    }
    for count in [2000, 1999, 1001, 3] {
      let note = Note(
        parsing: Array(bytes.prefix(count)), at: NotePath("people/a.md"), vocabulary: Vocabulary())
      #expect(note.references.allSatisfy { $0.line > 0 && $0.column > 0 })
    }
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

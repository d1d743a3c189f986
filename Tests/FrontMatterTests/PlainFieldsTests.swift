import FrontMatter
import Testing

/// What is read without libyaml must mean what it means to libyaml, which reads whole files.
@Suite struct PlainFieldsTests {
  static let texts = [
    "", "name: Ana Ruiz\nmet: 2018-08-18", "a: 1\nb: Zürich, Straße\n", "a b-c_d: x  y  \n",
    "a: [b, c d ,\"e, f\"]\nb: [ \"[[Ana]]\" ]\n", "a:\n- b\n- \"c\"\nd: e\n",
    "a:\n   -  b c\n   - d\n", "a: https://example.org/x?y=z\nb: 10:30\n", "a: \"\"\nb: \" c \"\n",
    // Something else, or nothing that is right.
    "a:\n", "a: \n", "a: b \n c\n", "a: b\n  c: d\n", "a: b #c\n", "a: b#c\n", "a: 'b'\n",
    "a: b:\n", "a: b: c\n", "a : b\n", "a:b\n", "a: [b\n", "a: [b]]\n", "a: [b,]\n",
    "a: [b: c]\n", "a: [[b]]\n", "a: [b, , c]\n", "a: []\n", "a: [\"b\"c]\n", "a: \"b\\n\"\n",
    "a: \"b\" c\n", "a: \"b\n c\"\n", "a:\n  - b\n c\n", "a:\n  - b\n    c\n",
    "a:\n  - b\n - c\n", "a:\n  - b\n   - c\n", "a:\n  - b: c\n", "a:\n  -b\n",
    "a:\n  - [b]\n", "a: b\na: c\n", "a: b\r\nc: d\r\n", "a: b\u{85}c: d\n",
    "a: b\u{2028}c: d\n", "a: \u{FEFF}b\n", "a: b\u{7F}\n", "a: b\tc\n", "a: &b c\n",
    "a: *b\n", "a: !b c\n", "a: |\n  b\n", "a: @b\n", "a: ~\n", "a: -\n", "a: ?\n",
  ]

  @Test("F1: plain fields, lists and quotes are what libyaml says", arguments: texts)
  func example(text: String) {
    compare(Array(text.utf8))
  }

  @Test("F1: so are any others", arguments: 1...8 as ClosedRange<UInt64>)
  func anyText(seed: UInt64) {
    var random = Seeded(state: seed)
    let pieces = [
      "a", "bc", "key", ": ", ": ", ": ", ":", "\n", "\n", "\n", "\n- ", "\n  - ", "- ", "  ", " ",
      "[", "]", "]\n", ", ", ",", "\"", "\"", "\"\n", "\"d\"", "é", "–", "\u{A0}", "#", "'", "1",
      "\\", "\t", "?", "&", "*", "{", "}", "|", ">", "%", "@", "!", "-", ".", "+", "[[e]]", "日本",
    ]
    for _ in 0..<4000 {
      var text = "key: "
      for _ in 0..<Int.random(in: 1..<12, using: &random) {
        text += pieces.randomElement(using: &random)!
      }
      compare(Array(text.utf8))
    }
  }

  private func compare(_ bytes: [UInt8]) {
    let list = FieldList(parsing: bytes.span, firstLine: 1)
    guard list.problems.isEmpty else { return }
    let expected = try? FieldList(strictlyParsing: bytes.span)
    #expect(list == expected, "\(String(decoding: bytes, as: UTF8.self))")
  }
}

import FrontMatter
import Testing

@Suite struct FieldListTests {
  @Test("F1: scalars are text, whatever YAML would make of them")
  func neverTyped() {
    let list = fields(
      "a: no\nb: 010\nc: 1990-04-17\nd: 1e3\ne: null\nf: ~\ng: 'it''s'\nh: \"\\u00e9\"\n")
    let texts = list.fields.flatMap { $0.value.items.map(\.text) }
    #expect(texts == ["no", "010", "1990-04-17", "1e3", "null", "~", "it's", "é"])
    #expect(list.problems.isEmpty)
  }

  @Test("F1: an empty value is a scalar without text, and no item")
  func empty() {
    let list = fields("a:\nb: ''\nc: []\n")
    #expect(list.keys == ["a", "b", "c"])
    guard case .scalar(let scalar) = list["a"] else {
      Issue.record("a is no scalar")
      return
    }
    #expect(scalar.text.isEmpty)
    #expect(list.fields.flatMap(\.value.items).isEmpty)
  }

  @Test("F1: keys stay as written, in the order of the file", arguments: ["\n", "\r\n"])
  func keys(lineEnd: String) {
    let lines = ["Name: Ana", "last_contact: x", "Contact Frequency: y", ""]
    let list = fields(lines.joined(separator: lineEnd))
    #expect(list.keys == ["Name", "last_contact", "Contact Frequency"])
    #expect(list.fields.map(\.key.line) == [2, 3, 4])
    #expect(list.fields.map(\.value.line) == [2, 3, 4])
  }

  @Test("F1: places are lines of the file and columns in bytes")
  func places() {
    let list = fields("# é\nné: é\nlist:\n  - é\n  - {é: [é, é]}\n")
    #expect(list.fields[0].value.line == 3)
    #expect(list.fields[0].value.column == 6)
    #expect(list["list"]?.items == [Scalar(text: "é", line: 5, column: 5)])
    guard case .list(let items, 5, 3) = list["list"], case .mapping(let inner, 6, 5) = items[1]
    else {
      Issue.record("not at its place: \(String(describing: list["list"]))")
      return
    }
    #expect(inner[0].key.column == 6)
    #expect(inner[0].value.column == 10)
    #expect(inner[0].value.items.map(\.column) == [11, 15])
  }

  @Test("F1: line separators that only YAML knows do not shift lines")
  func unicodeLineEnds() {
    let list = fields("a: x\u{2028}\nb: \"y\u{85}z\"\nc: 1\n")
    #expect(list["c"]?.line == 4)
  }

  @Test(
    "F1: nothing, blanks and comments are no fields and no problem",
    arguments: ["", "\n \n", "# x\n"])
  func nothing(text: String) {
    #expect(fields(text) == FieldList())
  }

  @Test(
    "F1: what is no mapping is one problem",
    arguments: ["just words\n", "- a\n- b\n", "[a]\n"])
  func noMapping(text: String) {
    let list = fields(text)
    #expect(list.fields.isEmpty)
    #expect(list.problems.count == 1)
    #expect(list.problems.first?.line == 2)
  }

  @Test("F1: of several documents the first counts")
  func documents() {
    let list = fields("a: 1\n--- \nb: 2\n")
    #expect(list.keys == ["a"])
  }

  @Test("F2: of a key that stands twice the first counts, the second is a problem")
  func duplicates() {
    let list = fields("a: 1\nb: {c: 1, c: 2}\na: 2\n")
    #expect(list.keys == ["a", "b"])
    #expect(list.items("a") == ["1"])
    #expect(list.problems.map(\.line) == [3, 4])
    #expect(list.problems.last?.message == "'a' stands already on line 2, which counts")
  }

  @Test("F2: a key that is no text drops its entry only")
  func templatePlaceholder() {
    let list = fields("name: Ana\n{{date}}: x\norg: Acme\n")
    #expect(list.keys == ["name", "org"])
    #expect(list.problems.map(\.line) == [3])
  }
}

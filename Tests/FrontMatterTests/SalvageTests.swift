import FrontMatter
import Testing

@Suite struct SalvageTests {
  @Test("F2: each top-level entry that parses alone is kept, the others are dropped")
  func salvage() {
    let list = fields(
      """
      name: Ana Ruiz
      org: "Acme
      relation: mentor
      aliases:
        - Anita
      # a comment
      tags:
      - a

      - b
      team: x: y
      cadence: 2w

      """)
    #expect(list.keys == ["name", "relation", "aliases", "tags", "cadence"])
    #expect(list.items("tags") == ["a", "b"])
    #expect(list["cadence"]?.line == 13)
    #expect(list.problems.map(\.line) == [3, 12])
  }

  @Test("F2: what is dropped is said at its place, in words")
  func messages() {
    #expect(
      fields("name: [unclosed\n").problems == [
        Problem(
          line: 2, column: 7,
          message: "this line is not valid YAML: did not find expected ',' or ']'")
      ])
    let second = fields("a: 1\nb:\n  é: [x, é: y: z]\n").problems
    #expect(second.map(\.line) == [4])
    #expect(second.map(\.column) == [16])
  }

  @Test("F2: a line that is no entry is dropped alone")
  func junk() {
    let list = fields("name: Ana\njunk\norg: Acme\n")
    #expect(list.keys == ["name", "org"])
    #expect(list.problems.map(\.line) == [3])
  }

  @Test("F2: an indented first line does not cost the others")
  func indentedStart() {
    let list = fields("  a: 1\nb: 2\n")
    #expect(list.keys == ["a", "b"])
    #expect(list.problems.count == 1)
  }

  @Test("F2: a key that stands twice is one also where entries are read one by one")
  func duplicates() {
    let list = fields("a: 1\nx: [\na: 2\n")
    #expect(list.items("a") == ["1"])
    #expect(list.problems.map(\.line) == [3, 4])
  }

  @Test("F2: CRLF")
  func crlf() {
    let list = fields("a: 1\r\nb: [\r\nc:\r\n- 2\r\n")
    #expect(list.keys == ["a", "c"])
    #expect(list.problems.map(\.line) == [3])
  }

  @Test("J4: control characters and invalid UTF-8 are a problem of their entry")
  func unreadableBytes() {
    var bytes = Array("a: 1\nb: x?\nc: é\u{1}\nd: \u{0}\ne: 2\n".utf8)
    bytes[9] = 0xFF
    let list = FieldList(parsing: bytes.span, firstLine: 2)
    #expect(list.keys == ["a", "e"])
    #expect(list.problems.map(\.line) == [3, 4, 5])
    #expect(list.problems.map(\.column) == [5, 6, 4])
  }
}

import FrontMatter
import Testing

@Suite struct StrictTests {
  @Test("C2: a sound file is read, with lines from 1")
  func sound() throws {
    let list = try strictFields("people: [people]\nkinds: {Mittagessen: in person}\n")
    #expect(list.keys == ["people", "kinds"])
    #expect(list.fields.map(\.key.line) == [1, 2])
    #expect(try strictFields("").fields.isEmpty)
    #expect(try strictFields("---\na: 1\n").keys == ["a"])
  }

  @Test("J4: a byte-order mark is dropped")
  func byteOrderMark() throws {
    #expect(try strictFields("\u{FEFF}a: 1\n").keys == ["a"])
  }

  @Test(
    "C2: anything wrong stops with its line",
    arguments: [
      ("people: [x\n", 1), ("a: 1\na: 2\n", 2), ("a: {b: 1, b: 2}\n", 1), ("a: 1\n- b\n", 2),
      ("words\n", 1), ("a: 1\n---\nb: 2\n", 2), ("a: *x\n", 1), ("{{a}}: 1\n", 1),
      ("a: \u{1}\n", 1), ("{a: 1}\nb\n", 2),
    ])
  func wrong(text: String, line: Int) {
    let problem = #expect(throws: Problem.self) { try strictFields(text) }
    #expect(problem?.line == line)
  }
}

import FrontMatter
import Testing

@Suite struct LimitTests {
  @Test("F7: aliases stand for what they name")
  func alias() {
    let list = fields("a: &x [1, 2]\nb: *x\nc: &y z\nd: [*y, *y]\n*y : e\n")
    #expect(list.items("b") == ["1", "2"])
    #expect(list.items("d") == ["z", "z"])
    #expect(list.keys.last == "z")
    #expect(list.problems.isEmpty)
  }

  @Test("F7: an alias for nothing, or for what it stands in, drops its entry")
  func unknownAlias() {
    let list = fields("a: *x\nb: &y [*y]\nc: 1\n")
    #expect(list.keys == ["c"])
    #expect(list.problems.map(\.line) == [2, 3])
    #expect(list.problems.first?.message == "the alias '*x' stands for nothing above it")
  }

  @Test("F7: nesting deeper than 32 drops its entry")
  func depth() {
    func nested(_ depth: Int) -> FieldList {
      let brackets = String(repeating: "[", count: depth)
      return fields("name: X\nx: \(brackets)\(String(repeating: "]", count: depth))\n")
    }
    #expect(nested(31).keys == ["name", "x"])
    #expect(nested(32).keys == ["name"])
    #expect(nested(32).problems.map(\.message) == ["values are nested deeper than 32 levels"])
    #expect(nested(100_000).keys == ["name"])
  }

  @Test("F7: an alias can't hide nesting")
  func depthByAlias() {
    let brackets = String(repeating: "[", count: 20)
    let closing = String(repeating: "]", count: 20)
    let list = fields("a: {b: &x \(brackets)\(closing), c: \(brackets)*x\(closing)}\nd: 1\n")
    #expect(list.keys == ["d"])
    #expect(list.problems.count == 1)
  }

  @Test("F7: events are bounded, aliases counted in full")
  func laughs() {
    var text = "name: Ana\nb:\n  l0: &l0 [ha]\n"
    for level in 1...30 {
      text += "  l\(level): &l\(level) [*l\(level - 1), *l\(level - 1)]\n"
    }
    let list = fields(text + "org: Acme\n")
    #expect(list.keys.first == "name")
    #expect(list.problems.contains { $0.message.contains("more than 10000 values") })
  }

  @Test("F7: a list of thousands is fine, one of ten thousands is not")
  func longLists() {
    #expect(fields("a: [\(String(repeating: "x, ", count: 9_000))]\n").items("a").count == 9_000)
    #expect(fields("a: [\(String(repeating: "x, ", count: 10_000))]\n").fields.isEmpty)
  }

  @Test("F7: a note made of nothing but errors ends")
  func manyErrors() {
    let list = fields(String(repeating: "\u{1}: [\n", count: 200_000))
    #expect(list.fields.isEmpty)
    #expect(list.problems.count <= 10_001)
  }
}

import Testing

@Suite("Documentation: lines left out")
struct ElidedTextTests {
  private let shown = ["a", "...", "c", "d", "...", "f"]

  @Test("what is left out may be anything, what is shown stands in its order")
  func matches() {
    let text = ElidedText(shown)
    #expect(text.matches(["a", "b", "c", "d", "e", "f"]))
    #expect(text.matches(["a", "c", "d", "f"]))
    #expect(!text.matches(["a", "d", "c", "f"]))
    #expect(!text.matches(["a", "b", "c", "d", "f", "g"]))
    #expect(!ElidedText(["a", "...", "a"]).matches(["a"]))
    #expect(!ElidedText(["a"]).matches(["a", "b"]))
    #expect(ElidedText(["...", "b", "..."]).matches(["a", "b", "c"]))
  }

  @Test("another text is left out in the same places")
  func adapted() {
    #expect(
      ElidedText(shown).adapted(to: ["A", "b", "c", "D", "e", "F"]).lines
        == ["A", "...", "c", "D", "...", "F"])
    #expect(ElidedText(shown).adapted(to: ["A", "F"]).lines == ["A", "F"])
    #expect(ElidedText(["a"]).adapted(to: ["b", "c"]).lines == ["b", "c"])
  }
}

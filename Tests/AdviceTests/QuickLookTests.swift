import Testing

@testable import Advice

@Suite struct QuickLookTests {
  @Test(
    "a word stands by itself in a text, in whatever case",
    arguments: [
      ("Lunch with Ann and Bo", "ann"), ("ANN", "ann"), ("(ann)", "ann"), ("Ann's tip", "ann"),
      ("Annabel met ann", "ann"), ("Zoë, then Ann", "ann"), ("\u{212A}im called", "kim"),
      ("ÖRJAN came", "örjan"), ("O\u{308}rjan came", "örjan"), ("Zoe\u{308} said", "zoë"),
    ])
  func isHeld(text: String, word: String) {
    #expect(text.holdsWord(word))
    #expect(text.mayHold(word))
  }

  @Test(
    "part of a longer word, or of a letter with a mark, is no word",
    arguments: [
      ("Annabel and Joann", "ann"), ("Zoë said", "zo"), ("Zoe\u{308} said", "zoe"),
      ("anné", "ann"), ("éann", "ann"), ("", "ann"), ("Orjan came", "örjan"),
      ("Jean-Luc", "jean-luc"),
    ])
  func isNotHeld(text: String, word: String) {
    #expect(!text.holdsWord(word))
  }

  @Test(
    "what is the same as ASCII and beyond it is not missed",
    arguments: [("Bob\u{37E}x", "bob;x"), ("Bob\u{1FEF}x", "bob`x"), ("Mar\u{212A}", "mark")])
  func twins(text: String, word: String) {
    #expect(text.mayHold(word))
  }

  @Test("long runs of letters and long words take no longer than their text")
  func longWords() {
    let word = String(repeating: "a", count: 50_000)
    #expect(!String(repeating: "a", count: 1_000_000).holdsWord(word))
    #expect(String(repeating: "a", count: 1_000_000).mayHold("\(word)b"))
  }
}

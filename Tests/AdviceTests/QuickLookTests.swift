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
}

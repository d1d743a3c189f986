import Testing

@testable import Notes

@Suite struct BlanksTests {
  static let pieces: [Character] = [" ", "a", "\n", "\t", "\u{1}", "é", "\u{A0}", "\u{301}"]

  @Test("White space is made single spaces, wherever it lies in a text", arguments: 0...9)
  func anyText(before: Int) {
    for number in 0..<4096 {
      let middle = String([0, 3, 6, 9].map { BlanksTests.pieces[number >> $0 & 7] })
      let text = String(repeating: "b", count: before) + middle + (before < 5 ? "" : "ccc ddd")
      let words = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      let collapsed = words.map { String(Substring($0)) }.joined(separator: " ")
      #expect(text.collapsed.utf8.elementsEqual(collapsed.utf8), "\(text.debugDescription)")
      let inOneLine = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.inOneLine.utf8.elementsEqual(inOneLine.utf8), "\(text.debugDescription)")
    }
  }
}

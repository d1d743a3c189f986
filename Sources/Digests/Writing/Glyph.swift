import Advice
import Journals
import Notes

/// One character on a terminal, with its colour.
struct Glyph {
  let character: Character
  let paint: TextStyle.Paint?

  static func spaces(_ count: Int) -> [Glyph] {
    Array(repeating: Glyph(character: " ", paint: nil), count: count)
  }
}

extension [Glyph] {
  /// Text from a note has no control characters left in it.
  init(_ text: String, _ paint: TextStyle.Paint?) {
    self = text.visible.map { Glyph(character: $0, paint: paint) }
  }

  var displayWidth: Int { reduce(0) { $0 + $1.character.displayWidth } }
}

extension Sentence {
  /// As a terminal shows it: names bold, dates cyan, places dim, quotes as they are.
  ///
  /// - Parameters:
  ///   - paint: for all of it but quotes.
  ///   - quoteLimit: how many characters of a quote are shown.
  func glyphs(
    _ paint: TextStyle.Paint? = nil, quoteLimit: Int = MarkdownWriter.quoteLimit
  ) -> [Glyph] {
    fragments.flatMap { fragment -> [Glyph] in
      switch fragment {
      case .words(let text): Sentence.glyphs(ofDatesIn: text, paint)
      case .text(let text): [Glyph](text, paint)
      case .emphasis(let text): [Glyph]("*\(text)*", paint)
      case .code(let text): [Glyph](text, paint)
      case .person(let name, _): [Glyph](name, .bold)
      case .quote(let text):
        [Glyph]("\"\(text.onOneLine.shortened(to: quoteLimit))\"", nil)
      case .link(let label, let place) where label == place.pathAndLine: [Glyph](label, .dim)
      case .link(let label, _): Sentence.glyphs(ofDatesIn: label, paint)
      }
    }
  }

  /// Words of which dates are to be seen at a glance.
  private static func glyphs(ofDatesIn text: String, _ paint: TextStyle.Paint?) -> [Glyph] {
    var glyphs = [Glyph](text, paint)
    guard paint == nil, glyphs.count >= 10 else { return glyphs }
    for start in 0...(glyphs.count - 10)
    where Day(String(glyphs[start..<(start + 10)].map(\.character))) != nil {
      for index in start..<(start + 10) {
        glyphs[index] = Glyph(character: glyphs[index].character, paint: .cyan)
      }
    }
    return glyphs
  }
}

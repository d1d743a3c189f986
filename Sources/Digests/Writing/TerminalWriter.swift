import Advice
import Notes

/// Writes a page for a terminal: wrapped at words, aligned, coloured by meaning.
struct TerminalWriter {
  private let filler: LineFiller
  private let quoteLimit: Int
  private var text = ""

  /// Longer lines are hard to read even where they fit.
  private static let widest = 100
  /// A longer label stands on a line of its own.
  private static let longestLabel = 20
  /// Labels stand on lines of their own if less than this would be left for the text beside them.
  private static let narrowest = 24

  /// The page as text, ending in a line feed.
  static func text(of page: Page, style: TextStyle) -> String {
    var writer = TerminalWriter(style, quoteLimit: page.quoteLimit)
    for block in page.blocks { writer.write(block) }
    while writer.text.hasSuffix("\n\n") { writer.text.removeLast() }
    return writer.text
  }

  private init(_ style: TextStyle, quoteLimit: Int) {
    self.quoteLimit = quoteLimit
    let width = style.width > 0 ? min(style.width, TerminalWriter.widest) : .max
    filler = LineFiller(style: style, width: width)
  }

  private mutating func write(_ block: Page.Block) {
    switch block {
    case .heading(let level, let sentence):
      separate()
      text += filler.lines(glyphs(sentence, .bold))
      if level == 1 { text += "\n" }
    case .paragraph(let sentence):
      separate()
      text += filler.lines(glyphs(sentence)) + "\n"
    case .bullet(let sentence, let tone):
      text += filler.lines(glyphs(sentence, tone.paint), first: "- ", hanging: 2)
    case .entries(let entries): write(entries)
    case .table(let table):
      separate()
      text += TableLayout(table, filler, quoteLimit: quoteLimit).text + "\n"
    case .figure: break
    }
  }

  private func glyphs(_ sentence: Sentence, _ paint: TextStyle.Paint? = nil) -> [Glyph] {
    sentence.glyphs(paint, quoteLimit: quoteLimit)
  }

  /// One empty line before what follows.
  private mutating func separate() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Labels that are equal in a row are shown once, but for dates.
  private mutating func write(_ entries: [Page.Entry]) {
    let labels = entries.map { glyphs($0.label) }
    let widths = labels.map(\.displayWidth).filter { $0 <= TerminalWriter.longestLabel }
    let column = (widths.max() ?? 0) + 2
    for (index, entry) in entries.enumerated() {
      let isRepeated = index > 0 && entries[index - 1].label == entry.label
      let label = isRepeated && Day(entry.label.plain) == nil ? [] : labels[index]
      write(glyphs(entry.text, entry.tone.paint), label, column)
    }
  }

  private mutating func write(_ content: [Glyph], _ label: [Glyph], _ column: Int) {
    let hasRoom = filler.width - column >= TerminalWriter.narrowest
    if hasRoom, label.displayWidth + 2 <= column {
      let gap = Glyph.spaces(column - label.displayWidth)
      text += filler.lines(content, first: label + gap, hanging: column)
    } else {
      let hanging = hasRoom ? column : 2
      if !label.isEmpty { text += filler.lines(label) }
      text += filler.lines(content, first: Glyph.spaces(hanging), hanging: hanging)
    }
  }
}

extension Page.Tone {
  fileprivate var paint: TextStyle.Paint? {
    switch self {
    case .plain: nil
    case .soon: .yellow
    case .overdue: .red
    }
  }
}

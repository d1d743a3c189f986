import Advice

/// What a page says, block by block, before it becomes Markdown or terminal text, so that what one
/// shows, all show (rule G8).
struct Page: Sendable {
  enum Block: Hashable, Sendable {
    case heading(Int, Sentence)
    case paragraph(Sentence)
    case bullet(Sentence, Tone)
    /// On a terminal their texts are aligned.
    case entries([Entry])
    case table(Table)
    /// A terminal shows nothing of it.
    case figure(Figure)
  }

  /// How pressing it is; shown where there is colour.
  enum Tone: Hashable, Sendable { case plain, soon, overdue }

  /// A line with a label.
  struct Entry: Hashable, Sendable {
    let label: Sentence
    /// Whom it is about, where neither label nor text says so: files name the person in each line
    /// (rule G4), a terminal has no need to.
    let subject: String?
    let text: Sentence
    let tone: Tone
  }

  private(set) var blocks: [Block] = []
  /// How many characters of a quote are shown.
  var quoteLimit = MarkdownWriter.quoteLimit

  mutating func append(_ block: Block) {
    blocks.append(block)
  }

  mutating func heading(_ level: Int, _ text: Sentence) {
    append(.heading(level, text))
  }

  mutating func paragraph(_ text: Sentence) {
    append(.paragraph(text))
  }

  mutating func bullet(_ text: Sentence, _ tone: Tone = .plain) {
    append(.bullet(text, tone))
  }

  mutating func entry(
    _ label: Sentence, of subject: String? = nil, _ text: Sentence, _ tone: Tone = .plain
  ) {
    let entry = Entry(label: label, subject: subject, text: text, tone: tone)
    guard case .entries(var entries)? = blocks.last else {
      blocks.append(.entries([entry]))
      return
    }
    blocks.removeLast()
    entries.append(entry)
    blocks.append(.entries(entries))
  }
}

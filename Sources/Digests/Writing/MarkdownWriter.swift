import Advice
import Journals

/// Writes the blocks of one generated file.
struct MarkdownWriter {
  /// In UTF-8.
  private var body: [UInt8] = []
  private let links: LinkBase

  /// How many characters of a quote are shown.
  static let quoteLimit = 160

  init(links: LinkBase) {
    self.links = links
  }

  /// A heading of the given level, with an empty line before and after it.
  mutating func heading(_ level: Int, _ text: Markup) {
    separate()
    body += repeatElement(UInt8(ascii: "#"), count: level)
    body += " ".utf8
    body += text.bytes
    body += "\n\n".utf8
  }

  /// A paragraph of one line.
  mutating func paragraph(_ text: Markup) {
    separate()
    body += MarkdownEscape.atBlockStart(text.bytes)
    body += "\n\n".utf8
  }

  /// One item of a list; items in a row make one list.
  mutating func bullet(_ text: Markup) {
    body += "- ".utf8
    body += MarkdownEscape.atBlockStart(text.bytes)
    body += "\n".utf8
  }

  /// All blocks of a page.
  mutating func write(_ page: Page) {
    for block in page.blocks {
      switch block {
      case .heading(let level, let text): heading(level, markup(text, page.quoteLimit))
      case .paragraph(let text): paragraph(markup(text, page.quoteLimit))
      case .bullet(let text, _): bullet(markup(text, page.quoteLimit))
      case .entries(let entries):
        for entry in entries {
          let subject = entry.subject.map { Markup("\($0), ") } ?? ""
          let text = markup(entry.text, page.quoteLimit)
          bullet("\(subject)\(markup(entry.label)): \(text)")
        }
      case .table(let table): write(table, page.quoteLimit)
      case .figure(let figure): write(figure)
      }
    }
  }

  /// Not padded to aligned columns, or one long name would change every line (rule G3).
  private mutating func write(_ table: Page.Table, _ quoteLimit: Int) {
    separate()
    row(table.columns.map { markup($0.title).inCell })
    row(table.columns.map { Array(($0.isNumber ? "--:" : "---").utf8) })
    for cells in table.rows { row(cells.map { markup($0, quoteLimit).inCell }) }
    body += "\n".utf8
  }

  private mutating func row(_ cells: [[UInt8]]) {
    body += "| ".utf8
    body += cells.joined(separator: " | ".utf8)
    body += " |\n".utf8
  }

  /// A fenced block below its title, the legend below it; the fence is longer than any in the
  /// source.
  private mutating func write(_ figure: Page.Figure) {
    heading(2, markup(figure.title))
    let source = figure.source
    let runs = source.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
    let end = source.isEmpty || source.hasSuffix("\n") ? "" : "\n"
    body += "\(fence)\(figure.language)\n\(source)\(end)\(fence)\n\n".utf8
    paragraph(markup(figure.legend))
  }

  private mutating func separate() {
    if !body.isEmpty && !endsInEmptyLine { body += "\n".utf8 }
  }

  /// The body, in UTF-8, made to end in one line feed.
  mutating func finish() -> [UInt8] {
    while endsInEmptyLine { body.removeLast() }
    return body
  }

  private var endsInEmptyLine: Bool { body.suffix(2).elementsEqual("\n\n".utf8) }

  /// A link to a line of a note.
  func link(_ label: String, to place: Place) -> Markup {
    Markup(label: label, destination: links.destination(of: place))
  }

  /// A link to a person's note, by display name; inlined, so that the person is not copied.
  @inline(__always)
  func link(to person: Person) -> Markup {
    Markup(label: person.name, destination: links.destination(ofNote: person.path))
  }

  /// A sentence with its quotes and links.
  ///
  /// - Parameter quoteLimit: how many characters of a quote are shown.
  func markup(_ sentence: Sentence, _ quoteLimit: Int = quoteLimit) -> Markup {
    var markup = Markup(capacity: 240)
    for fragment in sentence.fragments {
      switch fragment {
      case .words(let text), .text(let text): markup.append(text)
      case .quote(let text):
        markup.append(ascii: "\"")
        markup.append(text.onOneLine.shortened(to: quoteLimit))
        markup.append(ascii: "\"")
      case .emphasis(let text):
        markup.append(ascii: "*")
        markup.append(text)
        markup.append(ascii: "*")
      case .code(let text): markup += Markup(stringLiteral: "`\(text)`")
      case .link(let label, let place):
        markup.append(label: label, destination: links.destination(of: place))
      case .person(let name, let path):
        markup.append(label: name, destination: links.destination(ofNote: path))
      }
    }
    return markup
  }
}

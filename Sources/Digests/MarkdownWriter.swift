import Advice
import Journals

/// Writes the blocks of one generated file.
struct MarkdownWriter {
  private(set) var body = ""
  private let links: LinkBase

  /// How many characters of a quote are shown.
  static let quoteLimit = 160

  init(links: LinkBase) {
    self.links = links
  }

  /// A heading of the given level, with an empty line before and after it.
  mutating func heading(_ level: Int, _ text: Markup) {
    separate()
    body += String(repeating: "#", count: level) + " " + text.source + "\n\n"
  }

  /// A paragraph of one line.
  mutating func paragraph(_ text: Markup) {
    separate()
    body += MarkdownEscape.atBlockStart(text.source) + "\n\n"
  }

  /// One item of a list; items in a row make one list.
  mutating func bullet(_ text: Markup) {
    body += "- " + MarkdownEscape.atBlockStart(text.source) + "\n"
  }

  private mutating func separate() {
    if !body.isEmpty && !body.hasSuffix("\n\n") { body += "\n" }
  }

  /// The body, ending in one line feed.
  var finished: String {
    var text = body
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  /// A link to a line of a note.
  func link(_ label: String, to place: Place) -> Markup {
    Markup(label: label, destination: links.destination(of: place))
  }

  /// A link to a person's note, by display name.
  func link(to person: Person) -> Markup {
    Markup(label: person.name, destination: links.destination(ofNote: person.path))
  }

  /// A sentence with its quotes and links.
  func markup(_ sentence: Sentence) -> Markup {
    var markup: Markup = ""
    for fragment in sentence.fragments {
      switch fragment {
      case .words(let text), .text(let text): markup += Markup(escaping: text)
      case .quote(let text):
        markup += "\"\(text.onOneLine.shortened(to: MarkdownWriter.quoteLimit))\""
      case .emphasis(let text): markup += "*\(text)*"
      case .link(let label, let place): markup += link(label, to: place)
      }
    }
    return markup
  }
}

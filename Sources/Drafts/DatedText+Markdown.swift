internal import AddressBooks

extension DatedText {
  /// The sentence as a note has it, without its day.
  ///
  /// - Parameter isLinked: whether a person is named by a link, which is a mention.
  func markdown(_ isLinked: (_ name: String) -> Bool) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let plain): text += DatedText.escaped(plain, after: text)
      case .tag(let tag): text += "#" + tag.replacing(":", with: "/")
      case .person(let name) where isLinked(name) && DatedText.canBeLinked(name):
        // After an exclamation mark it would be a picture.
        if text.last == "!" { text = text.dropLast() + "\\!" }
        text += "[[\(name)]]"
      case .person(let name): text += PlainText.inLine(name)
      }
    }
    return text
  }

  /// With the space at either end that parts it from links and tags.
  private static func escaped(_ plain: String, after text: String) -> String {
    let start = !text.isEmpty && plain.first?.isWhitespace == true ? " " : ""
    let inner = PlainText.inLine(plain)
    let end = !inner.isEmpty && plain.last?.isWhitespace == true ? " " : ""
    return start + inner + end
  }

  /// Wikilinks have signs of their own.
  private static func canBeLinked(_ name: String) -> Bool {
    !name.contains { "[]|#^\\`*<".contains($0) }
  }
}

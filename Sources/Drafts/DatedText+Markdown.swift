internal import AddressBooks
internal import Notes

extension DatedText {
  /// The sentence as a note has it, without its day.
  ///
  /// - Parameter link: what links somebody; nil for whom only the name is to stand there.
  func markdown(_ link: (_ name: String) -> String?) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let plain): text += DatedText.escaped(plain, after: text)
      case .tag(let tag): text += "#" + tag.replacing(":", with: "/")
      case .person(let name):
        // After an exclamation mark a link would be a picture.
        if text.last == "!" { text = text.dropLast() + "\\!" }
        text += link(name) ?? PlainText.inLine(name)
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
}

/// Links to people who have notes.
struct PersonLinks {
  private let paths: [String: String]

  /// - Parameter paths: of the notes, by the names of whom they are about.
  init(_ paths: [String: String]) {
    self.paths = paths
  }

  /// `[[Ana Ruiz]]`; by the file name if the name holds what has a meaning in a link, or in a path. Nil
  /// if there is no note about somebody of that name.
  subscript(name: String) -> String? {
    guard let path = paths[name] else { return nil }
    let isPlain =
      !name.contains { "[]|#^\\`*<>/@!&_~$%".contains($0) }
      && NotePath.withoutExtension(name) == name
    return "[[\(isPlain ? name : NotePath.withoutExtension(path))]]"
  }
}

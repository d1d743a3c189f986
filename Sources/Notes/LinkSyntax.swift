internal import CommonMark
internal import FrontMatter

/// Links as they are written in values of front matter.
enum LinkSyntax {
  /// A scalar's items between commas, but not between those inside links.
  static func items(of scalar: Scalar) -> [Scalar] {
    guard scalar.text.utf8.contains(UInt8(ascii: ",")) else {
      return item(scalar.text, of: scalar, at: 0).map { [$0] } ?? []
    }
    var items: [Scalar] = []
    scalar.text.view { bytes in
      var start = 0
      var depth = 0
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: ")"): depth = max(0, depth - 1)
        case UInt8(ascii: ",") where depth == 0:
          if let item = item(String(bytes[start..<index]), of: scalar, at: start) {
            items.append(item)
          }
          start = index + 1
        default: break
        }
      }
      if let item = item(String(bytes[start..<bytes.endIndex]), of: scalar, at: start) {
        items.append(item)
      }
    }
    return items
  }

  /// One item, which begins at an offset of its scalar, without the quotes around it.
  private static func item(_ text: String, of scalar: Scalar, at start: Int) -> Scalar? {
    let leading = text.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    var item = text.collapsed
    if item.utf8.first == UInt8(ascii: "\""), item.hasPrefix("\""), item.hasSuffix("\""),
      item.utf8.count > 1
    {
      item = String(item.dropFirst().dropLast())
    }
    guard !item.isEmpty else { return nil }
    return Scalar(text: item, line: scalar.line, column: scalar.column + start + leading)
  }

  /// The form and spelling of `[[…]]`, `[text](path)` or a path; nil for anything else.
  static func reference(_ text: String, from path: NotePath) -> (Reference.Form, String)? {
    if let inside = wikilink(text) {
      let target = inside.view(PassageScanner.parts(of:)).target
      return target.isEmpty || target.containsSchemeMark ? nil : (.wikilink, target)
    }
    if let link = markdownLink(text) {
      return link.destination.view(PassageScanner.linkTarget(of:)).map { (.link, $0) }
    }
    let isPath = text.utf8.contains(UInt8(ascii: "/")) || text.lowercased().hasSuffix(".md")
    guard isPath, !text.containsSchemeMark, !text.contains(where: \.isNewline) else {
      return nil
    }
    return (.path, NotePath.withoutExtension(text))
  }

  /// A link's text, or the text itself if it is no link.
  static func text(of value: String) -> String {
    if let inside = wikilink(value) {
      return inside.view(PassageScanner.parts(of:)).text
    }
    return markdownLink(value)?.text ?? value
  }

  /// A wikilink's target, or the text itself.
  static func target(of value: String) -> String {
    wikilink(value).map { $0.view(PassageScanner.parts(of:)).target } ?? value
  }

  private static func wikilink(_ text: String) -> String? {
    text.view { bytes in
      guard bytes.count > 4, bytes.starts(with: "[[".utf8), bytes.suffix(2).elementsEqual("]]".utf8)
      else { return nil }
      let inside = bytes[2..<(bytes.endIndex - 2)]
      return inside.holds("]]") ? nil : String(inside)
    }
  }

  private static func markdownLink(_ text: String) -> (text: String, destination: String)? {
    guard text.hasPrefix("["), text.hasSuffix(")"), !text.hasPrefix("[["),
      let middle = text.firstRange(of: "](")
    else { return nil }
    let shown = text[text.index(after: text.startIndex)..<middle.lowerBound]
    return (String(shown), String(text[middle.upperBound...].dropLast()))
  }
}

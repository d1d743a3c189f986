internal import Notes

/// The items of a `friends.md`.
enum FriendsLine {
  /// `Grace Hopper (a.k.a. The Admiral a.k.a. Amazing Grace) [Paris] @navy @science`
  static func friend(_ item: String, line: Int) -> Contact {
    var contact = Contact(line: line)
    var rest = item[...]
    var tags: [String] = []
    while let space = rest.lastIndex(of: " "), rest[rest.index(after: space)...].hasPrefix("@") {
      tags.insert(String(rest[rest.index(after: space)...].dropFirst()), at: 0)
      rest = rest[..<space].trimmed[...]
    }
    if rest.hasSuffix("]"), let open = rest.lastIndex(of: "[") {
      let place = rest[rest.index(after: open)...].dropLast().trimmed
      contact.location = place.isEmpty ? nil : place
      rest = rest[..<open].trimmed[...]
    }
    if rest.hasSuffix(")"), let open = rest.firstRange(of: "(a.k.a. ") {
      for alias in rest[open.upperBound...].dropLast().split(separator: "a.k.a.") {
        if !alias.trimmed.isEmpty { contact.aliases.appendNew(alias.inOneLine) }
      }
      rest = rest[..<open.lowerBound]
    }
    contact.name = rest.inOneLine
    contact.addCategories(tags)
    return contact
  }

  /// `2018-01-04: Got lunch with **Grace Hopper** in _Paris_. @food`
  static func dated(_ item: String, line: Int) -> DatedText? {
    guard let date = Day(item.prefix(10)), item.dropFirst(10).hasPrefix(":") else { return nil }
    return DatedText(date: date, pieces: pieces(of: item.dropFirst(11).trimmed), line: line)
  }

  private static func pieces(of text: String) -> [DatedText.Piece] {
    var pieces: [DatedText.Piece] = []
    var plain = ""
    var rest = text[...]
    func flush() {
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
    }
    while let first = rest.first {
      if let (name, end) = enclosed(in: "**", rest) {
        flush()
        pieces.append(.person(name))
        rest = rest[end...]
      } else if let (place, end) = enclosed(in: "_", rest), plain.last?.isLetter != true {
        plain += place
        rest = rest[end...]
      } else if first == "@", plain.last?.isWhitespace ?? true, let tag = tag(rest) {
        flush()
        pieces.append(.tag(tag))
        rest = rest.dropFirst(tag.count + 1)
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    flush()
    return pieces
  }

  /// What stands between two marks at the beginning of a text, and where that ends.
  private static func enclosed(
    in mark: String, _ text: Substring
  ) -> (inner: String, end: Substring.Index)? {
    guard text.hasPrefix(mark), let close = text.dropFirst(mark.count).firstRange(of: mark) else {
      return nil
    }
    let inner = text.dropFirst(mark.count)[..<close.lowerBound]
    guard inner.first?.isWhitespace == false, inner.last?.isWhitespace == false else { return nil }
    return (inner.inOneLine, close.upperBound)
  }

  /// `@exercise:running`, without the `@`.
  private static func tag(_ text: Substring) -> String? {
    let tag = text.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_:".contains($0) }
    let end = tag.lastIndex { $0.isLetter || $0.isNumber }
    return end.map { String(tag[...$0]) }
  }
}

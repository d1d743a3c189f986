internal import CommonMark

/// `[[wikilinks]]` (rule M3), link destinations (rule M2) and addresses.
extension PassageScanner {
  mutating func scanBracket() {
    guard index + 2 < pieceEnd, bytes[index + 1] == UInt8(ascii: "["),
      bytes[index + 2] != UInt8(ascii: "["), isTogether(index),
      let link = wikilink(from: index)
    else {
      emit(.mark)
      index += 1
      return
    }
    let isEmbed = index > 0 && bytes[index - 1] == UInt8(ascii: "!")
    finishWikilink(
      link.target, text: link.text, start: index, end: link.end, isEmbed: isEmbed,
      at: sourceOffset)
  }

  private mutating func finishWikilink(
    _ target: String, text: String, start: Int, end: Int, isEmbed: Bool, at offset: Int
  ) {
    if isEmbed { drop(from: start - 1, upTo: start) } else { take(upTo: start) }
    if target.view({ Day.looksLikeDate($0) }) {
      addDate(Day(target), at: offset)
    } else if !isEmbed, !target.isEmpty, !target.containsSchemeMark {
      addReference(.wikilink, target, at: offset)
    }
    output.text.append(contentsOf: text.utf8)
    taken = end
    index = end
    scanPossessive()
  }

  /// A reference `[Ana Ruiz]:` makes a link of the inside of `[[Ana Ruiz]]`.
  mutating func startsWikilink(_ start: FlatText.Piece) -> Bool {
    guard start.start > 0, bytes[start.start - 1] == UInt8(ascii: "["),
      flat.isText(at: start.start - 1),
      let after = flat.pieces[piece...].first(where: { $0.kind == .linkEnd }),
      after.start < end, bytes[after.start] == UInt8(ascii: "]"),
      source.bytes[after.source...].starts(with: "]]".utf8)
    else { return false }
    let (target, shown) = PassageScanner.parts(of: bytes[start.start..<after.start])
    if let last = output.tokens.indices.last, isInLead, output.tokens[last].kind == .mark {
      output.tokens.removeLast()
    }
    drop(from: start.start - 1, upTo: start.start)
    let isEmbed = start.start > 1 && bytes[start.start - 2] == UInt8(ascii: "!")
    finishWikilink(
      target, text: shown, start: start.start, end: after.start + 1, isEmbed: isEmbed,
      at: start.source - 1)
    return true
  }

  private func wikilink(from start: Int) -> (target: String, text: String, end: Int)? {
    let bytes = self.bytes
    var next = start + 2
    while next + 1 < end {
      let byte = bytes[next]
      if byte == UInt8(ascii: "["), bytes[next + 1] == UInt8(ascii: "[") { return nil }
      if byte == UInt8(ascii: "]"), bytes[next + 1] == UInt8(ascii: "]") {
        guard isTogether(next), next < nextPiece || isPlain(start..<next) else { return nil }
        let (target, shown) = PassageScanner.parts(of: bytes[(start + 2)..<next])
        return (target, shown, next + 2)
      }
      next += 1
    }
    return nil
  }

  /// Whether a byte and the next one are neighbours in the source too.
  private func isTogether(_ index: Int) -> Bool {
    if index >= self.index, index + 1 < nextPiece { return pieceKind == .text }
    return flat.isText(at: index) && flat.isText(at: index + 1)
      && flat.sourceOffset(of: index) + 1 == flat.sourceOffset(of: index + 1)
  }

  /// Whether no code and no link stands in a range.
  private func isPlain(_ range: Range<Int>) -> Bool {
    let first = flat.pieceCount(before: range.lowerBound + 1)
    let last = flat.pieceCount(before: range.upperBound)
    return !flat.pieces[first..<last].contains { piece in
      piece.kind == .opaque || piece.kind == .linkStart || piece.kind == .linkEnd
    }
  }

  /// `target#heading|text` taken apart: where it leads, and what a reader sees.
  static func parts(of link: ByteView) -> (target: String, text: String) {
    let bar = link.firstIndex(of: UInt8(ascii: "|"))
    let place = link[link.startIndex..<(bar ?? link.endIndex)]
    let path = place.prefix { $0 != UInt8(ascii: "#") }
    if path.isCollapsed { return parts(of: link, path: path, bar: bar) }
    return path.collapsed.view { parts(of: link, path: $0, bar: bar) }
  }

  private static func parts(
    of link: ByteView, path: ByteView, bar: Int?
  ) -> (target: String, text: String) {
    let target = String(NotePath.withoutExtension(path))
    if let bar {
      let shown = link[bar..<link.endIndex].drop { $0 == UInt8(ascii: "|") }
      return (target, shown.collapsed)
    }
    guard !path.isEmpty else { return (target, String(link)) }
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return (target, target) }
    return (target, String(NotePath.withoutExtension(path[(slash + 1)..<path.endIndex])))
  }

  /// The path without extension that a link's destination names; nil for other places.
  static func linkTarget(of destination: ByteView) -> String? {
    guard !hasScheme(destination) else { return nil }
    let path = destination.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard !path.isEmpty, !path.starts(with: "//".utf8) else { return nil }
    if path.holds(UInt8(ascii: "%")) {
      return percentDecoded(path).map { NotePath.withoutExtension($0) }
    }
    return String(NotePath.withoutExtension(path))
  }

  /// `scheme:` as in RFC 3986, section 3.1.
  static func hasScheme(_ destination: ByteView) -> Bool {
    guard destination.first?.isLetter == true else { return false }
    for byte in destination {
      switch byte {
      case UInt8(ascii: ":"): return true
      case _ where byte.isLetter || byte.isDigit: continue
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
      default: return false
      }
    }
    return false
  }

  private static func percentDecoded(_ path: ByteView) -> String? {
    var bytes: [UInt8] = []
    var rest = path
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"), rest.count >= 3,
        let value = UInt8(String(rest.dropFirst().prefix(2)), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// At the colon of `https://…` in plain text.
  var isAddress: Bool {
    index > 0 && bytes[index - 1].isLetter && index + 2 < end
      && bytes[index + 1] == UInt8(ascii: "/") && bytes[index + 2] == UInt8(ascii: "/")
  }

  mutating func skipAddress() {
    let limit = pieceEnd
    while index < limit, !bytes[index].isBlank { index += 1 }
  }
}

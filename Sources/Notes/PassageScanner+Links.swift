internal import CommonMark

/// `[[wikilinks]]` (rule M3), link destinations (rule M2) and addresses.
extension PassageScanner {
  mutating func scanBracket() {
    guard index + 2 < pieceEnd, flat.bytes[index + 1] == UInt8(ascii: "["),
      flat.bytes[index + 2] != UInt8(ascii: "["), isTogether(index),
      let link = wikilink(from: index)
    else {
      emit(.mark)
      index += 1
      return
    }
    let isEmbed = index > 0 && flat.bytes[index - 1] == UInt8(ascii: "!")
    finishWikilink(
      link.target, text: link.text, start: index, end: link.end, isEmbed: isEmbed,
      at: flat.sourceOffset(of: index))
  }

  private mutating func finishWikilink(
    _ target: String, text: String, start: Int, end: Int, isEmbed: Bool, at offset: Int
  ) {
    if isEmbed { drop(from: start - 1, upTo: start) } else { take(upTo: start) }
    if Day.looksLikeDate(Array(target.utf8)) {
      addDate(Day(target), at: offset)
    } else if !isEmbed, !target.isEmpty, !target.utf8.containsSchemeMark {
      addReference(.wikilink, target, at: offset)
    }
    output.text.append(contentsOf: text.utf8)
    taken = end
    index = end
    scanPossessive()
  }

  /// A reference `[Ana Ruiz]:` makes a link of the inside of `[[Ana Ruiz]]`.
  mutating func startsWikilink(_ start: FlatText.Piece) -> Bool {
    guard start.start > 0, flat.bytes[start.start - 1] == UInt8(ascii: "["),
      flat.isText(at: start.start - 1),
      let after = flat.pieces[piece...].first(where: { $0.kind == .linkEnd }),
      after.start < end, flat.bytes[after.start] == UInt8(ascii: "]"),
      source.bytes[after.source...].starts(with: "]]".utf8)
    else { return false }
    let (target, shown) = PassageScanner.parts(of: flat.bytes[start.start..<after.start])
    if let last = output.tokens.indices.last, isInLead, output.tokens[last].kind == .mark {
      output.tokens.removeLast()
    }
    drop(from: start.start - 1, upTo: start.start)
    let isEmbed = start.start > 1 && flat.bytes[start.start - 2] == UInt8(ascii: "!")
    finishWikilink(
      target, text: shown, start: start.start, end: after.start + 1, isEmbed: isEmbed,
      at: start.source - 1)
    return true
  }

  private func wikilink(from start: Int) -> (target: String, text: String, end: Int)? {
    var next = start + 2
    while next + 1 < end {
      let byte = flat.bytes[next]
      if byte == UInt8(ascii: "["), flat.bytes[next + 1] == UInt8(ascii: "[") { return nil }
      if byte == UInt8(ascii: "]"), flat.bytes[next + 1] == UInt8(ascii: "]") {
        guard isTogether(next), isPlain(start..<next) else { return nil }
        let (target, shown) = PassageScanner.parts(of: flat.bytes[(start + 2)..<next])
        return (target, shown, next + 2)
      }
      next += 1
    }
    return nil
  }

  /// Whether a byte and the next one are neighbours in the source too.
  private func isTogether(_ index: Int) -> Bool {
    flat.isText(at: index) && flat.isText(at: index + 1)
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
  static func parts(of link: ArraySlice<UInt8>) -> (target: String, text: String) {
    let bar = link.firstIndex(of: UInt8(ascii: "|"))
    let place = link[..<(bar ?? link.endIndex)]
    let path = place[..<(place.firstIndex(of: UInt8(ascii: "#")) ?? place.endIndex)]
    let whole = path.collapsed[...]
    let target = NotePath.withoutExtension(String(decoding: whole, as: UTF8.self))
    if let bar {
      let shown = link[bar...].drop { $0 == UInt8(ascii: "|") }.collapsed
      return (target, String(decoding: shown, as: UTF8.self))
    }
    guard !whole.isEmpty else { return (target, String(decoding: link, as: UTF8.self)) }
    guard let slash = whole.lastIndex(of: UInt8(ascii: "/")) else { return (target, target) }
    let name = String(decoding: whole[(slash + 1)...], as: UTF8.self)
    return (target, NotePath.withoutExtension(name))
  }

  /// The path without extension that a link's destination names; nil for other places.
  static func linkTarget(of destination: String) -> String? {
    guard !hasScheme(destination) else { return nil }
    let path = Substring(
      destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
    guard !path.isEmpty, !path.utf8.starts(with: "//".utf8), let decoded = percentDecoded(path)
    else {
      return nil
    }
    return NotePath.withoutExtension(decoded)
  }

  /// `scheme:` as in RFC 3986, section 3.1.
  private static func hasScheme(_ destination: String) -> Bool {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = destination.utf8[..<colon]
    guard let first = scheme.first, first.isLetter else { return false }
    return scheme.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
  }

  private static func percentDecoded(_ path: Substring) -> String? {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return String(path) }
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"), rest.count >= 3,
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
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
    index > 0 && flat.bytes[index - 1].isLetter && index + 2 < end
      && flat.bytes[index + 1] == UInt8(ascii: "/") && flat.bytes[index + 2] == UInt8(ascii: "/")
  }

  mutating func skipAddress() {
    let limit = pieceEnd
    while index < limit, !flat.bytes[index].isBlank { index += 1 }
  }
}

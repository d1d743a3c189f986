extension String {
  /// How many columns a terminal takes for it: two for wide East Asian characters and emoji.
  var displayWidth: Int {
    reduce(0) { $0 + $1.displayWidth }
  }

  /// Cut to so many columns, with `…` where something is missing.
  func fitted(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 1 else { return width == 1 ? "…" : "" }
    var (text, used) = ("", 0)
    for character in self {
      guard used + character.displayWidth < width else { break }
      text.append(character)
      used += character.displayWidth
    }
    return text + "…"
  }

  /// Filled up with spaces to so many columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}

extension Character {
  /// 0 for a lone mark or format character, 2 for wide characters, else 1.
  var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isASCII { return 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
    return Character.wideRanges.contains { $0.contains(first.value) } ? 2 : 1
  }

  /// The blocks that are wide or full-width (Unicode Standard Annex 11).
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]
}

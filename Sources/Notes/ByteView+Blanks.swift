internal import CommonMark

/// White space made single spaces.
extension ByteView {
  /// The text with runs of ASCII white space made one space, none at the ends.
  var collapsed: String {
    if isCollapsed { return String(self) }
    return unsafe String(unsafeUninitializedCapacity: count) { text in
      var length = 0
      var start = end(of: indices) { !$0.isBlank }
      while start < endIndex {
        if length > 0 {
          unsafe text[length] = UInt8(ascii: " ")
          length += 1
        }
        let next = endOfCollapsed(from: start)
        let words = self[start..<(self[next - 1].isBlank ? next - 1 : next)]
        length = unsafe text[length...].update(fromContentsOf: words)
        start = end(of: next..<endIndex) { !$0.isBlank }
      }
      return length
    }
  }

  /// Whether white space is in it as single spaces between other bytes only.
  var isCollapsed: Bool {
    guard let first, let last else { return true }
    return !first.isBlank && !last.isBlank && endOfCollapsed(from: startIndex) == endIndex
  }

  /// The first white space from `start` on that is no space, or has one behind it.
  private func endOfCollapsed(from start: Int) -> Int {
    var end = endOfSpaced(from: start)
    while end < endIndex, !self[end].isBlank { end = endOfSpaced(from: end + 1) }
    return end
  }
}

extension String {
  /// Runs of ASCII white space made one space, none at the ends.
  var collapsed: String {
    view { $0.isCollapsed ? self : $0.collapsed }
  }
}

extension StringProtocol {
  /// Runs of white space of any kind, line breaks too, made one space, none at the ends.
  package var inOneLine: String {
    let isInOneLine = view { text in
      let end = text.end(of: text.endOfASCII(from: 0)..<text.endIndex) { !$0.isPlainLatin }
      return end == text.endIndex && text.isCollapsed
    }
    return isInOneLine
      ? String(self) : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension UInt8 {
  /// A byte of ASCII or of a Latin letter beyond it: of no white space but ASCII's, and of nothing
  /// that joins one.
  fileprivate var isPlainLatin: Bool { self < 0xC2 || (0xC3...0xCB).contains(self) }
}

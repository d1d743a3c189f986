import Notes

extension String {
  /// A quick look before text is taken apart: whether words of ASCII may stand anywhere in this, in
  /// whatever case. True if bytes can't tell: a few characters beyond ASCII are the same as one of it,
  /// as the Kelvin sign is a `k`.
  func mayHold(_ words: ArraySlice<UInt8>) -> Bool {
    guard !words.isEmpty, words.isASCII, !words.contains(where: \.hasTwin) else { return true }
    // Enough to tell most texts, and no text takes longer for long words.
    let start = words.prefix(32)
    return unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.mayHold(start) } ?? true
  }

  /// The same of words that may go beyond ASCII.
  func mayHold(_ words: String) -> Bool {
    let bytes = Array(words.utf8)[...]
    guard !bytes.isASCII else { return mayHold(bytes) }
    // The last letter before one beyond ASCII may be a part of it.
    return mayHold(bytes.prefix { $0 < 0x80 }.dropLast())
  }

  /// Whether a word in small letters stands by itself in this, in whatever case.
  func holdsWord(_ word: String) -> Bool {
    let bytes = Array(word.utf8)[...]
    guard bytes.isASCII || !utf8.isASCII else { return false }
    let found = unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.holdsWord(bytes) }
    return (found ?? nil) ?? lowercased().split { !$0.isLetter }.contains { $0 == word }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func mayHold(_ words: ArraySlice<UInt8>) -> Bool {
    let first = words[words.startIndex] | 0x20
    return indices.contains { start in
      let byte = unsafe self[start]
      return unsafe byte | 0x20 == first ? holds(words, at: start) : beginsKelvin(at: start)
    }
  }

  private func holds(_ words: ArraySlice<UInt8>, at start: Int) -> Bool {
    guard start + words.count <= count else { return false }
    for offset in 0..<words.count
    where unsafe self[start + offset] | 0x20 != words[words.startIndex + offset] | 0x20 {
      return false
    }
    return true
  }

  private func beginsKelvin(at index: Int) -> Bool {
    unsafe self[index] == 0xE2 && index + 1 < count && self[index + 1] == 0x84
  }

  /// Nil if bytes can't tell: where the word is not of ASCII letters alone, or beside characters
  /// beyond ASCII.
  fileprivate func holdsWord(_ word: ArraySlice<UInt8>) -> Bool? {
    guard !word.isEmpty, word.allSatisfy(\.isLetter) else { return nil }
    var start = 0
    while start < count {
      var end = start
      while end < count, unsafe self[end].isLetter { end += 1 }
      if end - start == word.count, unsafe holds(word, at: start) {
        let before = start > 0 ? unsafe self[start - 1] : 0
        let after = end < count ? unsafe self[end] : 0
        return before < 0x80 && after < 0x80 ? true : nil
      }
      if end < count, unsafe beginsKelvin(at: end) { return nil }
      start = end + 1
    }
    return false
  }
}

extension UInt8 {
  /// Whether there is the same character once more beyond ASCII: the Greek question mark and varia.
  fileprivate var hasTwin: Bool { self == UInt8(ascii: ";") || self == UInt8(ascii: "`") }
}

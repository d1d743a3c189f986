import Notes

extension String {
  /// A quick look before text is taken apart: whether a word of ASCII stands anywhere in this, in
  /// whatever case; true if that can't be told by bytes: the Kelvin sign is a `k`.
  func mayHold(_ word: ArraySlice<UInt8>) -> Bool {
    guard !word.isEmpty, word.isASCII else { return true }
    return unsafe utf8.withContiguousStorageIfAvailable {
      unsafe $0.firstHit(of: word, from: 0) != nil
    } ?? true
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
    guard mayHold(word), bytes.isASCII || !utf8.isASCII else { return false }
    let found = unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.holdsWord(bytes) }
    return (found ?? nil) ?? lowercased().split { !$0.isLetter }.contains { $0 == word }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a word, or a Kelvin sign, begins.
  fileprivate func firstHit(of word: ArraySlice<UInt8>, from start: Int) -> Int? {
    let first = word[word.startIndex] | 0x20
    for start in start..<Swift.max(start, count) {
      let byte = unsafe self[start]
      if byte | 0x20 == first {
        if unsafe holds(word, at: start) { return start }
      } else if byte == 0xE2, start + 1 < count, unsafe self[start + 1] == 0x84 {
        return start
      }
    }
    return nil
  }

  private func holds(_ word: ArraySlice<UInt8>, at start: Int) -> Bool {
    guard start + word.count <= count else { return false }
    for offset in 0..<word.count
    where unsafe self[start + offset] | 0x20 != word[word.startIndex + offset] | 0x20 {
      return false
    }
    return true
  }

  /// Nil if bytes can't tell: where the word is not of ASCII letters alone, or beside characters
  /// beyond ASCII.
  fileprivate func holdsWord(_ word: ArraySlice<UInt8>) -> Bool? {
    guard !word.isEmpty, word.allSatisfy(\.isLetter) else { return nil }
    var start = 0
    while let hit = unsafe firstHit(of: word, from: start) {
      let end = hit + word.count
      guard unsafe self[hit] < 0x80 else { return nil }
      let before = hit > 0 ? unsafe self[hit - 1] : 0
      let after = end < count ? unsafe self[end] : 0
      if before >= 0x80 || after >= 0x80 { return nil }
      if !before.isLetter, !after.isLetter { return true }
      start = hit + 1
    }
    return false
  }
}

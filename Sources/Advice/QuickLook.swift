import Notes

extension String {
  /// A quick look before text is taken apart: whether a word of ASCII stands anywhere in this, in
  /// whatever case; true if that can't be told by bytes: the Kelvin sign is a `k`.
  func mayHold(_ word: ArraySlice<UInt8>) -> Bool {
    guard !word.isEmpty, word.isASCII else { return true }
    return unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.mayHold(word) } ?? true
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func mayHold(_ word: ArraySlice<UInt8>) -> Bool {
    let first = word[word.startIndex] | 0x20
    return indices.contains { start in
      let byte = unsafe self[start]
      if byte == 0xE2, start + 1 < endIndex, unsafe self[start + 1] == 0x84 { return true }
      guard byte | 0x20 == first, start + word.count <= endIndex else { return false }
      return word.indices.allSatisfy { index in
        unsafe self[start + index - word.startIndex] | 0x20 == word[index] | 0x20
      }
    }
  }
}

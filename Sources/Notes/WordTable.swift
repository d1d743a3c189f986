internal import CommonMark

/// What ASCII words mean, found by their bytes in any case: most words have no meaning, and no string
/// is made to learn that.
///
/// A class, as whoever looks words up takes hold of the whole table at once.
final class WordTable<Meaning: Sendable>: Sendable {
  enum Result {
    case found(Meaning)
    case missing
    case notASCII
  }

  private struct Entry {
    var hash: UInt32
    /// Where the word stands in `letters`.
    var letters: Range<Int>
    var meaning: Meaning
  }

  private let entries: [Entry]
  /// All words, in lower case, one after the other.
  private let letters: [UInt8]
  /// Open addressing: indices of entries by hash, -1 where there is none. The size is a power of
  /// two and at least twice the number of entries.
  private let slots: [Int32]

  /// - Parameter words: in lower case; those that are not ASCII are left out.
  init(_ words: [String: Meaning]) {
    var entries: [Entry] = []
    var letters: [UInt8] = []
    for (word, meaning) in words {
      guard let hash = word.view({ WordTable.hash(of: $0) }) else { continue }
      let start = letters.count
      letters += word.utf8
      entries.append(Entry(hash: hash, letters: start..<letters.count, meaning: meaning))
    }
    var size = 2
    while size < entries.count * 2 { size *= 2 }
    var slots = Array(repeating: Int32(-1), count: size)
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
    self.entries = entries
    self.letters = letters
    self.slots = slots
  }

  /// Looks a word up, whatever its case.
  func find(_ word: ByteView) -> Result {
    guard let hash = WordTable.hash(of: word) else { return .notASCII }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].hash == hash, stands(entries[index].letters, word) {
        return .found(entries[index].meaning)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return .missing
  }

  private func stands(_ range: Range<Int>, _ word: ByteView) -> Bool {
    guard range.count == word.count else { return false }
    let shift = range.lowerBound - word.startIndex
    for index in word.indices where word[index].lowercase != letters[index + shift] {
      return false
    }
    return true
  }

  /// FNV-1a over the bytes in lower case; nil if one of them is not ASCII.
  private static func hash(of word: ByteView) -> UInt32? {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word {
      guard byte < 0x80 else { return nil }
      hash = (hash ^ UInt32(byte.lowercase)) &* 0x0100_0193
    }
    return hash ^ hash >> 16
  }
}

extension WordTable {
  func find(_ text: String) -> Result { text.view { find($0) } }
}

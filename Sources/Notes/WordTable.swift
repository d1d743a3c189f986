/// The ASCII words of a vocabulary, found by their bytes in any case: most words of a lead have no
/// meaning, and no string is made to learn that.
struct WordTable: Sendable {
  typealias WordClass = Vocabulary.WordClass

  enum Result {
    case found(WordClass, kind: Int32)
    case missing
    case notASCII
  }

  private struct Entry {
    var word: [UInt8]
    var classes: WordClass
    var kind: Int32
  }

  private var entries: [Entry] = []
  /// Open addressing: indices of entries by hash, -1 where there is none. The size is a power of
  /// two and at least twice the number of entries.
  private var slots: [Int32] = [-1]

  init() {}

  /// - Parameter words: in lower case.
  init(_ words: [String: (classes: WordClass, kind: Int)]) {
    for (word, meaning) in words where word.utf8.allSatisfy({ $0 < 0x80 }) {
      entries.append(
        Entry(word: Array(word.utf8), classes: meaning.classes, kind: Int32(meaning.kind)))
    }
    var size = 2
    while size < entries.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (index, entry) in entries.enumerated() {
      var slot = WordTable.hash(of: entry.word[...]) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// Looks a word up, whatever its case.
  func find(_ word: ArraySlice<UInt8>) -> Result {
    let hash = WordTable.hash(of: word)
    guard hash >= 0 else { return .notASCII }
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if word.elementsEqual(entries[index].word, by: { $0.lowercase == $1 }) {
        return .found(entries[index].classes, kind: entries[index].kind)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return .missing
  }

  /// FNV-1a over the bytes in lower case; negative if one of them is not ASCII.
  private static func hash(of word: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word {
      guard byte < 0x80 else { return -1 }
      hash = (hash ^ UInt32(byte.lowercase)) &* 0x0100_0193
    }
    return Int(hash ^ hash >> 16)
  }
}

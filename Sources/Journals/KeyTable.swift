internal import Notes

/// Notes by key. Nearly all keys are ASCII and are compared as bytes, without making a string;
/// others as `String` does it, by canonical equivalence.
struct KeyTable: Sendable {
  /// Indices of notes, ascending.
  enum Matches {
    case none
    case one(Int)
    case several([Int])

    var all: [Int] {
      switch self {
      case .none: []
      case .one(let note): [note]
      case .several(let notes): notes
      }
    }

    var count: Int {
      switch self {
      case .none: 0
      case .one: 1
      case .several(let notes): notes.count
      }
    }

    var isNone: Bool {
      if case .none = self { return true }
      return false
    }

    /// Tells how many there are now.
    fileprivate mutating func add(_ note: Int) -> Int {
      switch self {
      case .none: self = .one(note)
      case .one(let first): if first != note { self = .several([first, note]) }
      case .several(var notes):
        // Held once only, or each addition would copy it.
        self = .none
        if notes.last != note { notes.append(note) }
        self = .several(notes)
      }
      return count
    }
  }

  private struct Entry {
    var hash: UInt64
    /// Where its key lies in `bytes`.
    var key: Range<Int>
    var notes: Matches
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing: indices of entries by hash, -1 where there is none. The size is a power of
  /// two and at least twice the number of entries.
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var others: [String: Matches] = [:]
  /// How many notes the key with most notes has.
  private(set) var mostNotes = 0

  /// - Parameter key: an empty one adds nothing.
  mutating func add(_ note: Int, to key: ArraySlice<UInt8>) {
    guard !key.isEmpty else { return }
    guard key.isASCII else {
      let count = others[String(decoding: key, as: UTF8.self), default: .none].add(note)
      mostNotes = max(mostNotes, count)
      return
    }
    let hash = key.fnv1a
    let slot = slot(of: key, hash)
    if slots[slot] >= 0 {
      mostNotes = max(mostNotes, entries[Int(slots[slot])].notes.add(note))
      return
    }
    slots[slot] = Int32(entries.count)
    let place = bytes.count..<(bytes.count + key.count)
    entries.append(Entry(hash: hash, key: place, notes: .one(note)))
    bytes += key
    if entries.count * 2 > slots.count { grow() }
  }

  subscript(key: ArraySlice<UInt8>) -> Matches {
    guard key.isASCII else { return others[String(decoding: key, as: UTF8.self)] ?? .none }
    let index = slots[slot(of: key, key.fnv1a)]
    return index < 0 ? .none : entries[Int(index)].notes
  }

  /// Keys of which all notes fulfil a condition.
  func keys(where isIncluded: (Int) -> Bool) -> [String] {
    let ascii = entries.filter { $0.notes.all.allSatisfy(isIncluded) }
      .map { String(decoding: bytes[$0.key], as: UTF8.self) }
    return ascii + others.filter { $0.value.all.allSatisfy(isIncluded) }.map(\.key)
  }

  /// Where a key's entry is, or would be.
  private func slot(of key: ArraySlice<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0, !isKey(key, hash, of: Int(slots[slot])) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isKey(_ key: ArraySlice<UInt8>, _ hash: UInt64, of index: Int) -> Bool {
    guard entries[index].hash == hash, entries[index].key.count == key.count else { return false }
    let start = entries[index].key.lowerBound - key.startIndex
    for index in key.indices where bytes[start + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      slots[slot(of: bytes[entry.key], entry.hash)] = Int32(index)
    }
  }
}

internal import Notes

/// Notes by key. Keys are compared as bytes, without making a string, as long as that is as `String`
/// does it, by canonical equivalence.
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
    var hash: UInt32
    /// Where its key lies in `bytes`.
    var start: UInt32
    var count: UInt32
    /// An index of `matches`: that of keys that are equivalent is one.
    var notes: Int32

    var key: Range<Int> { Int(start)..<Int(start + count) }
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var matches: [Matches] = []
  /// Open addressing: indices of entries by hash, -1 where there is none. The size is a power of
  /// two and at least twice the number of entries.
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  /// Keys that are not ASCII.
  private var others: [String: Int32] = [:]
  /// Whether all keys are, so that equivalent ones are equal.
  private var areComposed = true
  /// How many notes the key with most notes has.
  private(set) var mostNotes = 0

  /// - Parameter key: an empty one adds nothing.
  mutating func add(_ note: Int, to key: ArraySlice<UInt8>) {
    guard !key.isEmpty else { return }
    let hash = KeyTable.hash(of: key)
    let slot = slot(of: key, hash)
    let index = slots[slot] < 0 ? insert(key, hash, at: slot) : entries[Int(slots[slot])].notes
    mostNotes = max(mostNotes, matches[Int(index)].add(note))
  }

  /// Makes an entry, and tells the index of its matches.
  private mutating func insert(_ key: ArraySlice<UInt8>, _ hash: UInt32, at slot: Int) -> Int32 {
    let notes = matches(of: key)
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(hash: hash, start: UInt32(bytes.count), count: UInt32(key.count), notes: notes))
    bytes += key
    areComposed = areComposed && key.isComposed
    if entries.count * 2 > slots.count { grow() }
    return notes
  }

  private mutating func matches(of key: ArraySlice<UInt8>) -> Int32 {
    let new = Int32(matches.count)
    if !key.isASCII {
      let text = String(decoding: key, as: UTF8.self)
      if let known = others[text] { return known }
      others[text] = new
    }
    matches.append(.none)
    return new
  }

  subscript(key: ArraySlice<UInt8>) -> Matches {
    let index = slots[slot(of: key, KeyTable.hash(of: key))]
    if index >= 0 { return matches[Int(entries[Int(index)].notes)] }
    if key.isASCII || (areComposed && key.isComposed) { return .none }
    return others[String(decoding: key, as: UTF8.self)].map { matches[Int($0)] } ?? .none
  }

  /// Keys of which all notes fulfil a condition.
  func keys(where isIncluded: (Int) -> Bool) -> [String] {
    func isWanted(_ index: Int32) -> Bool { matches[Int(index)].all.allSatisfy(isIncluded) }
    let ascii = entries.filter { isWanted($0.notes) && bytes[$0.key].isASCII }
      .map { String(decoding: bytes[$0.key], as: UTF8.self) }
    return ascii + others.filter { isWanted($0.value) }.map(\.key)
  }

  private static func hash(of key: ArraySlice<UInt8>) -> UInt32 {
    let hash = key.fnv1a
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// Where a key's entry is, or would be.
  private func slot(of key: ArraySlice<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0, !isKey(key, hash, of: Int(slots[slot])) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isKey(_ key: ArraySlice<UInt8>, _ hash: UInt32, of index: Int) -> Bool {
    guard entries[index].hash == hash, entries[index].count == key.count else { return false }
    let start = Int(entries[index].start) - key.startIndex
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

extension ArraySlice<UInt8> {
  /// Whether all characters are of blocks in which none is equivalent to others: ASCII, Latin letters
  /// with their accents, Cyrillic ones, Chinese. Two such texts are equivalent if they are equal.
  fileprivate var isComposed: Bool {
    allSatisfy { byte in
      byte < 0xC0 || (0xC3...0xCB).contains(byte) || (0xD0...0xD1).contains(byte)
        || (0xE4...0xE9).contains(byte)
    }
  }
}

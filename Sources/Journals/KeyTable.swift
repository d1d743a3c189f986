internal import Notes

/// Notes by key. Keys are compared as bytes, without making a string, as long as that is as `String`
/// does it, by canonical equivalence.
///
/// One table holds all that a key can be of a note, so that a spelling is looked for once.
struct KeyTable: Sendable {
  /// What a key is of a note.
  enum Sense: Int {
    /// Its path without extension.
    case path
    /// What its path ends with, after a `/` or from the beginning.
    case ending
    /// A stem or handle, letter for letter.
    case exactKey
    case looseKey
  }

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
  }

  /// Whose a key is, in each sense.
  struct Found {
    /// A note, or one of `several` as its index from -2 downwards; -1 if it is nobody's.
    fileprivate var notes = SIMD4<Int32>(repeating: -1)
  }

  private struct Entry {
    var hash: UInt32
    /// Where its key lies in `bytes`.
    var start: UInt32
    var count: UInt32
    /// The first entry whose key is equivalent, which knows the notes.
    var first: Int32
    var found = Found()

    var key: Range<Int> { Int(start)..<Int(start + count) }
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var several: [[Int]] = []
  /// Open addressing: indices of entries by hash, -1 where there is none. The size is a power of
  /// two and at least twice the number of entries.
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  /// The first entries of keys that are not ASCII.
  private var others: [String: Int32] = [:]
  /// Whether all keys are, so that equivalent ones are equal.
  private var areComposed = true

  /// How many notes the key with most notes has.
  var mostNotes: Int { several.reduce(1) { max($0, $1.count) } }

  /// - Parameter key: an empty one adds nothing.
  mutating func add(_ note: Int, to key: ArraySlice<UInt8>, as sense: Sense) {
    guard !key.isEmpty else { return }
    let entry = firstEntry(of: key)
    let known = Int(entries[entry].found.notes[sense.rawValue])
    if known < -1 {
      if several[-2 - known].last != note { several[-2 - known].append(note) }
    } else if known < 0 {
      entries[entry].found.notes[sense.rawValue] = Int32(note)
    } else if known != note {
      entries[entry].found.notes[sense.rawValue] = Int32(-2 - several.count)
      several.append([known, note])
    }
  }

  /// The index of the first entry whose key is equivalent; there is one afterwards.
  private mutating func firstEntry(of key: ArraySlice<UInt8>) -> Int {
    let hash = KeyTable.hash(of: key.span)
    let slot = slot(of: key.span, hash)
    if slots[slot] >= 0 { return Int(entries[Int(slots[slot])].first) }
    let first = first(for: key)
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(hash: hash, start: UInt32(bytes.count), count: UInt32(key.count), first: first))
    bytes += key
    if entries.count * 2 > slots.count { grow() }
    return Int(first)
  }

  /// The first entry for a key that is to get an entry.
  private mutating func first(for key: ArraySlice<UInt8>) -> Int32 {
    let new = Int32(entries.count)
    if key.isASCII { return new }
    areComposed = areComposed && key.isComposed
    let text = String(decoding: key, as: UTF8.self)
    if let known = others[text] { return known }
    others[text] = new
    return new
  }

  subscript(key: ArraySlice<UInt8>) -> Found {
    let index = slots[slot(of: key.span, KeyTable.hash(of: key.span))]
    if index >= 0 { return entries[Int(entries[Int(index)].first)].found }
    if key.isASCII || (areComposed && key.isComposed) { return Found() }
    return others[String(decoding: key, as: UTF8.self)].map { entries[Int($0)].found } ?? Found()
  }

  subscript(found: Found, sense: Sense) -> Matches {
    let notes = Int(found.notes[sense.rawValue])
    return notes == -1 ? .none : notes < 0 ? .several(several[-2 - notes]) : .one(notes)
  }

  /// Keys of a sense of which all notes fulfil a condition.
  func keys(as sense: Sense, where isIncluded: (Int) -> Bool) -> [String] {
    entries.indices.lazy.filter { entries[$0].first == $0 }.compactMap { index in
      let entry = entries[index]
      let notes = self[entry.found, sense]
      guard !notes.isNone, notes.all.allSatisfy(isIncluded) else { return nil }
      return String(decoding: bytes[entry.key], as: UTF8.self)
    }
  }

  private static func hash(of key: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in key.indices { hash = (hash ^ UInt32(key[index])) &* 0x0100_0193 }
    return hash ^ hash >> 16
  }

  /// Where a key's entry is, or would be.
  private func slot(of key: Span<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0, !isKey(key, hash, of: Int(slots[slot])) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isKey(_ key: Span<UInt8>, _ hash: UInt32, of index: Int) -> Bool {
    guard entries[index].hash == hash, entries[index].count == key.count else { return false }
    let bytes = bytes.span.extracting(entries[index].key)
    for index in key.indices where bytes[index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      slots[slot(of: bytes.span.extracting(entry.key), entry.hash)] = Int32(index)
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

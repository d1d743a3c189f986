/// Changes seeds a little, again and again; the same for the same number.
struct Mutator {
  private var random: SplitMix64
  private let seeds: [[UInt8]]

  /// The longest input.
  private static let limit = 4096
  /// What means something in notes.
  private static let tokens = [
    "\n---\n", "\n====\n", "\n", "- ", "- [ ] ", "- [x] ", "# ", "## Log\n", "> ", "```\n", "1. ",
    "[[", "]]", "](", "![", "@ana", "[[ana]]", "[[people/ana|A]]", "<", "<!-- ", " -->", "<b>", "|",
    "*", "_", "`", "~~", "%%", "$$", "&amp;", "\\", "#joke ", "due ", "2026-12-01", "2026-02-30",
    "name: ", "members: [", "private: true\n", "&a ", "*a", "!!x ", "{", "}", "? ", ": ", "'", "\"",
    "\u{0}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\r", "\t", "é", "İ", "聊", "📅",
  ].map { Array($0.utf8) }

  init(seed: UInt64, seeds: [[UInt8]]) {
    random = SplitMix64(state: seed)
    self.seeds = seeds.isEmpty ? [[]] : seeds
  }

  /// The next input.
  mutating func next() -> [UInt8] {
    var bytes = seed()
    for _ in 0...random.below(6) { change(&bytes) }
    return Array(bytes.prefix(Mutator.limit))
  }

  private mutating func seed() -> [UInt8] { seeds[random.below(seeds.count)] }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = random.below(bytes.count + 1)
    let end = min(bytes.count, place + 1 + random.below(16))
    switch random.below(6) {
    case 0: bytes.insert(UInt8(random.below(256)), at: place)
    case 1: bytes.insert(contentsOf: Mutator.tokens[random.below(Mutator.tokens.count)], at: place)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count + 1))
    case 4: if place < bytes.count { bytes[place] ^= 1 << UInt8(random.below(8)) }
    default:
      let other = seed()
      bytes.insert(contentsOf: other[random.below(other.count + 1)...].prefix(64), at: place)
    }
  }
}

/// Sebastiano Vigna's generator: the same numbers for the same seed on every machine.
private struct SplitMix64 {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}

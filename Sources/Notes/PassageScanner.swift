internal import CommonMark

/// Reads the texts of one note, passage by passage: what may mention a person, tags, dates and, for
/// the lead of an entry, its tokens.
///
/// One scanner serves a whole note, so that nothing is copied for a passage.
struct PassageScanner {
  let source: Source
  let vocabulary: Vocabulary
  /// Where the links of the note lead.
  var destinations = Document.Destinations()
  /// The text of the block at hand.
  private(set) var flat = FlatText()
  /// All of it.
  private(set) var bytes: ByteView
  /// Whether somebody may be mentioned in it.
  private(set) var mayMention = false
  var output = Output()

  var index = 0
  private(set) var end = 0
  /// How many pieces have been entered, and where the next one begins.
  private(set) var piece = 0
  private(set) var nextPiece = 0
  /// The next piece that is neither text nor emphasis, and where it begins.
  private var boundary = 0
  private(set) var pieceEnd = 0
  /// The line of the source where something was found last.
  var line = 0
  private(set) var pieceKind = Document.Run.Kind.text
  /// The lead has not ended yet.
  var isInLead = false
  var isAfterKindOnly = false
  private var openLink: (token: Int?, reference: Int)?
  private var isInOutwardLink = false
  /// Up to where the flat text has been taken over into the plain text.
  var taken = 0
  var lastWord: Range<Int> = 0..<0

  init(source: Source, vocabulary: Vocabulary) {
    self.source = source
    self.vocabulary = vocabulary
    bytes = flat.bytes
  }

  /// Lays out the block whose passages are to be read next.
  mutating func layOut(
    _ runs: ArraySlice<Document.Run>, of source: ByteView, without comments: [Range<Int>]
  ) {
    flat.layOut(runs, of: source, without: comments)
    bytes = flat.bytes
    mayMention = mayHoldName || (flat.hasLink && flat.pieces.contains { mayMention($0) })
  }

  /// Reads a range of the flat text; tokens only if it is read as the lead of an entry.
  mutating func scan(_ range: Range<Int>, asLead isLead: Bool) {
    begin(range, asLead: isLead)
    while index < end {
      if nextPiece <= index {
        let before = index
        enterPieces(before: index + 1)
        guard index == before else { continue }
      }
      switch pieceKind {
      case .opaque: skipPiece(as: .word([], kind: 0))
      case .escaped:
        let isAmpersand = bytes[index...].starts(with: "&amp;".utf8)
        skipPiece(as: isAmpersand ? .word(.filler, kind: 0) : .mark)
      default: step()
      }
    }
    enterPieces(before: end + 1)
    closeLink()
    take(upTo: end)
  }

  /// Where the byte at the index stands in the source.
  var sourceOffset: Int { flat.sourceOffset(of: index, behind: piece) }

  /// Whether the last passage may mention somebody.
  var foundReferences: Bool { output.references.count > output.start.references }

  /// Forgets the tokens of the last passage.
  mutating func dropTokens() {
    output.tokens.removeSubrange(output.start.tokens...)
  }

  private mutating func begin(_ range: Range<Int>, asLead isLead: Bool) {
    index = range.lowerBound
    end = range.upperBound
    taken = index
    piece = flat.pieceCount(before: index)
    nextPiece = 0
    boundary = piece
    pieceKind = flat.kind(behind: piece) ?? .text
    isInLead = isLead
    isAfterKindOnly = false
    lastWord = 0..<0
    output.isMarked = false
    output.outward.removeAll(keepingCapacity: true)
    output.due = nil
    output.done = nil
    output.start = Counts(
      references: output.references.count, tokens: output.tokens.count, tags: output.tags.count,
      dates: output.dates.count, text: output.text.count)
  }

  private mutating func step() {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "@"): scanHandle()
    case UInt8(ascii: "["): scanBracket()
    case UInt8(ascii: "#"): scanTag()
    case 0x30...0x39: scanDigits()
    case UInt8(ascii: ":") where isAddress: skipAddress()
    case _ where isInLead: scanLead(byte)
    default: skipPlain()
    }
  }

  /// Passes text after the lead up to where something may begin.
  private mutating func skipPlain() {
    let limit = Swift.min(end, nextPiece)
    index = bytes.end(of: (index + 1)..<limit) { $0.mayBeginSomething }
  }

  // MARK: Pieces

  /// Takes note of all pieces that begin before `limit`.
  private mutating func enterPieces(before limit: Int) {
    while piece < flat.pieces.count, flat.pieces[piece].start < limit {
      let next = flat.pieces[piece]
      piece += 1
      if next.start < index {
        if next.kind.hasText { pieceKind = next.kind }
        continue
      }
      switch next.kind {
      case .linkStart: openLink(next)
      case .linkEnd: closeLink()
      default: if next.kind.hasText { pieceKind = next.kind }
      }
    }
    nextPiece = piece < flat.pieces.count ? flat.pieces[piece].start : Int.max
    boundary = Swift.max(boundary, piece)
    while boundary < flat.pieces.count, flat.pieces[boundary].kind.isSeamless { boundary += 1 }
    pieceEnd = boundary < flat.pieces.count ? Swift.min(flat.pieces[boundary].start, end) : end
  }

  private mutating func skipPiece(as kind: LeadToken.Kind) {
    emit(kind)
    let next = flat.pieces[piece...].first { $0.start > index }
    index = Swift.min(next?.start ?? end, end)
  }

  // MARK: Links

  /// Whether a link is no address, or stands in a bracket and so may be a wikilink's inside.
  private func mayMention(_ start: FlatText.Piece) -> Bool {
    guard start.kind == .linkStart else { return false }
    if start.start > 0, bytes[start.start - 1] == UInt8(ascii: "[") { return true }
    return destinations.look(at: start.link) { !PassageScanner.hasScheme($0) }
  }

  private mutating func openLink(_ start: FlatText.Piece) {
    if startsWikilink(start) { return }
    let linkTarget = destinations.look(at: start.link, PassageScanner.linkTarget(of:))
    guard let target = linkTarget else {
      output.outward.append((start.link, textCount..<textCount))
      isInOutwardLink = true
      return
    }
    let token = isInLead ? output.tokens.count : nil
    addReference(.link, target, at: start.source)
    openLink = (token, output.references.count - 1)
  }

  private mutating func closeLink() {
    if isInOutwardLink {
      isInOutwardLink = false
      let last = output.outward.count - 1
      let start = output.outward[last].text.lowerBound
      output.outward[last].text = start..<Swift.max(start, textCount)
    }
    guard let link = openLink else { return }
    openLink = nil
    output.references[link.reference].inner = output.references.count - link.reference - 1
    guard let token = link.token else { return }
    output.tokens[token].kind = .mention(
      reference: Int32(link.reference), inner: Int32(output.tokens.count - token - 1))
    scanPossessive()
  }

  var isInLink: Bool { openLink != nil }
}

extension UInt8 {
  /// What a handle, a tag, a link, a date or an address can begin with.
  fileprivate var mayBeginSomething: Bool {
    switch self {
    case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: ":"), 0x30...0x39:
      true
    default: false
    }
  }
}

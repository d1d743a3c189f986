internal import CommonMark

/// Reads one passage's text: what may mention a person, its tags, its dates and, for the lead of
/// an entry, its tokens.
struct PassageScanner {
  let flat: FlatText
  let end: Int
  let vocabulary: Vocabulary
  let destinations: [[UInt8]]
  let source: Source

  var index: Int
  /// How many pieces have been entered.
  private(set) var piece = 0
  private var pieceKind = Document.Run.Kind.text
  /// The lead has not ended yet.
  var isInLead: Bool
  private var isAfterKindOnly = false
  private var openLink: (token: Int?, reference: Int)?

  var output: Output
  /// Up to where the flat text has been taken over into the plain text.
  var taken: Int
  var lastWord: Range<Int> = 0..<0

  /// What reading a passage yields; references, tokens, tags, dates and text are appended.
  struct Output {
    var references: [Reference] = []
    var tokens: [LeadToken] = []
    var tags: [String] = []
    var dates: [Day] = []
    var text: [UInt8] = []
    var due: Day?
    var done: Day?
    /// Source offsets of what is written like a date and is none.
    var impossibleDates: [Int] = []
    /// Where the text of this passage begins.
    var textStart = 0
    var tokenStart = 0
    var tagStart = 0
  }

  init(
    _ flat: FlatText, _ range: Range<Int>, isLead: Bool, vocabulary: Vocabulary,
    destinations: [[UInt8]], source: Source, output: consuming Output
  ) {
    self.flat = flat
    self.vocabulary = vocabulary
    self.destinations = destinations
    self.source = source
    self.output = output
    index = range.lowerBound
    end = range.upperBound
    taken = index
    isInLead = isLead
    piece = flat.pieceCount(before: index)
    pieceKind = flat.pieces[..<piece].last { $0.kind.hasText }?.kind ?? .text
    self.output.textStart = self.output.text.count
    self.output.tokenStart = self.output.tokens.count
    self.output.tagStart = self.output.tags.count
  }

  /// Reads to the end of the range.
  mutating func scan() {
    while index < end {
      let before = index
      enterPieces(before: index + 1)
      guard index == before else { continue }
      switch pieceKind {
      case .opaque: skipPiece(as: .word([], kind: 0))
      case .escaped:
        let isAmpersand = flat.bytes[index...].starts(with: "&amp;".utf8)
        skipPiece(as: isAmpersand ? .word(.filler, kind: 0) : .mark)
      default: step()
      }
    }
    enterPieces(before: end + 1)
    closeLink()
    take(upTo: end)
  }

  private mutating func step() {
    let byte = flat.bytes[index]
    switch byte {
    case UInt8(ascii: "@"): scanHandle()
    case UInt8(ascii: "["): scanBracket()
    case UInt8(ascii: "#"): scanTag()
    case 0x30...0x39: scanDigits()
    case UInt8(ascii: ":") where isAddress: skipAddress()
    case _ where isInLead: scanLead(byte)
    default: index += 1
    }
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
  }

  /// Where the next piece with a meaning of its own begins.
  var pieceEnd: Int {
    for next in flat.pieces[piece...] {
      switch next.kind {
      case .emphasisStart, .emphasisEnd: continue
      case .text where pieceKind == .text: continue
      default: return Swift.min(next.start, end)
      }
    }
    return end
  }

  private mutating func skipPiece(as kind: LeadToken.Kind) {
    emit(kind)
    let next = flat.pieces[piece...].first { $0.start > index }
    index = Swift.min(next?.start ?? end, end)
  }

  // MARK: Links

  private mutating func openLink(_ start: FlatText.Piece) {
    if startsWikilink(start) { return }
    let destination = String(decoding: destinations[start.link], as: UTF8.self)
    guard let target = PassageScanner.linkTarget(of: destination) else { return }
    let token = isInLead ? output.tokens.count : nil
    addReference(.link, target, at: start.source)
    openLink = (token, output.references.count - 1)
  }

  private mutating func closeLink() {
    guard let link = openLink else { return }
    openLink = nil
    output.references[link.reference].inner = output.references.count - link.reference - 1
    guard let token = link.token else { return }
    output.tokens[token].kind = .mention(
      reference: link.reference, inner: output.tokens.count - token - 1)
    scanPossessive()
  }

  var isInLink: Bool { openLink != nil }

  // MARK: Output

  mutating func addReference(
    _ form: Reference.Form, _ spelling: String, at offset: Int, shortLength: Int = 0
  ) {
    let (line, column) = source.position(of: offset)
    emit(.mention(reference: output.references.count, inner: 0))
    output.references.append(
      Reference(
        form: form, spelling: spelling, shortLength: shortLength, inner: 0, line: line,
        column: column))
  }

  /// Appends a token of the lead; its offset is where the text before it ends.
  mutating func emit(_ kind: LeadToken.Kind) {
    guard isInLead else { return }
    take(upTo: index)
    output.tokens.append(
      LeadToken(kind: kind, offset: Int32(output.text.count - output.textStart)))
  }

  /// Ends the lead at a separator whose last byte comes before `next`, unless nothing but a kind
  /// stands before it.
  mutating func separate(_ kind: LeadToken.Kind, next: Int) {
    let isAfterKind = isOnlyKindSoFar && kind != .sentenceEnd
    index = next
    emit(kind)
    guard !isInLink else { return }
    if isAfterKind, !isAfterKindOnly {
      isAfterKindOnly = true
    } else {
      isInLead = false
    }
  }

  private var isOnlyKindSoFar: Bool {
    let tokens = output.tokens[output.tokenStart...]
    if tokens.isEmpty {
      return output.tags[output.tagStart...].contains { vocabulary.kind(ofTag: $0) != nil }
    }
    guard tokens.count == 1, case .word(let classes, _) = tokens[tokens.startIndex].kind else {
      return false
    }
    return classes.contains(.kind)
  }

  /// Takes the flat text over into the plain text up to an offset.
  mutating func take(upTo offset: Int) {
    guard offset > taken else { return }
    output.text.append(contentsOf: flat.bytes[taken..<offset])
    taken = offset
  }

  /// Takes blanks off the end of the plain text.
  mutating func dropBlanks() {
    while output.text.count > output.textStart, output.text.last?.isBlank == true {
      output.text.removeLast()
    }
  }

  /// Leaves flat text up to an offset out of the plain text.
  mutating func drop(from start: Int, upTo offset: Int) {
    if start < taken {
      output.text.removeLast(Swift.min(taken - start, output.text.count - output.textStart))
    } else {
      take(upTo: start)
    }
    taken = offset
  }
}

internal import CommonMark

/// Reads the texts of one note, passage by passage: what may mention a person, tags, dates and, for
/// the lead of an entry, its tokens.
///
/// One scanner serves a whole note, so that nothing is copied for a passage.
struct PassageScanner {
  let source: Source
  let vocabulary: Vocabulary
  /// Where the links of the note lead.
  var destinations: [[UInt8]] = []
  /// The text of the block at hand.
  var flat = FlatText()
  var output = Output()

  var index = 0
  private(set) var end = 0
  /// How many pieces have been entered, and where the next one begins.
  private(set) var piece = 0
  private var nextPiece = 0
  private var pieceKind = Document.Run.Kind.text
  /// The lead has not ended yet.
  var isInLead = false
  private var isAfterKindOnly = false
  private var openLink: (token: Int?, reference: Int)?
  /// Up to where the flat text has been taken over into the plain text.
  var taken = 0
  var lastWord: Range<Int> = 0..<0

  /// What reading passages yields; references, tokens, tags, dates and text are appended.
  struct Output {
    var references: [Reference] = []
    var tokens: [LeadToken] = []
    var tags: [String] = []
    var dates: [Day] = []
    var text: [UInt8] = []
    /// What the last passage says of itself as a task.
    var due: Day?
    var done: Day?
    /// Source offsets of what is written like a date and is none.
    var impossibleDates: [Int] = []
    /// Where what the last passage yields begins.
    var start = Counts()
  }

  /// How much has been found.
  struct Counts {
    var references = 0
    var tokens = 0
    var tags = 0
    var dates = 0
    var text = 0
  }

  init(source: Source, vocabulary: Vocabulary) {
    self.source = source
    self.vocabulary = vocabulary
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
        let isAmpersand = flat.bytes[index...].starts(with: "&amp;".utf8)
        skipPiece(as: isAmpersand ? .word(.filler, kind: 0) : .mark)
      default: step()
      }
    }
    enterPieces(before: end + 1)
    closeLink()
    take(upTo: end)
  }

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
    pieceKind = flat.pieces[..<piece].last { $0.kind.hasText }?.kind ?? .text
    isInLead = isLead
    isAfterKindOnly = false
    lastWord = 0..<0
    output.due = nil
    output.done = nil
    output.start = Counts(
      references: output.references.count, tokens: output.tokens.count, tags: output.tags.count,
      dates: output.dates.count, text: output.text.count)
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
    default: skipPlain()
    }
  }

  /// Passes text after the lead up to where something may begin.
  private mutating func skipPlain() {
    let limit = Swift.min(end, nextPiece)
    index += 1
    while index < limit, !flat.bytes[index].mayBeginSomething { index += 1 }
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
  }

  /// Where the next piece with a meaning of its own begins.
  var pieceEnd: Int {
    piece < flat.pieces.count ? Swift.min(flat.pieces[piece].boundary, end) : end
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
      reference: Int32(link.reference), inner: Int32(output.tokens.count - token - 1))
    scanPossessive()
  }

  var isInLink: Bool { openLink != nil }

  // MARK: Output

  mutating func addReference(
    _ form: Reference.Form, _ spelling: String, at offset: Int, shortLength: Int = 0
  ) {
    let (line, column) = source.position(of: offset)
    emit(.mention(reference: Int32(output.references.count), inner: 0))
    output.references.append(
      Reference(
        form: form, spelling: spelling, shortLength: shortLength, inner: 0, line: line,
        column: column))
  }

  /// Appends a token of the lead; its offset is where the text before it ends.
  mutating func emit(_ kind: LeadToken.Kind) {
    guard isInLead else { return }
    let offset = output.text.count - output.start.text + Swift.max(0, index - taken)
    output.tokens.append(LeadToken(kind: kind, offset: Int32(offset)))
  }

  /// Ends the lead at a separator whose last byte comes before `next`, unless nothing but a kind
  /// stands before it.
  mutating func separate(_ kind: LeadToken.Kind, next: Int) {
    let isAfterKind = isOnlyKindSoFar && kind != .sentenceEnd && kind != .question
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
    let tokens = output.tokens[output.start.tokens...]
    if tokens.isEmpty {
      return output.tags[output.start.tags...].contains { vocabulary.kind(ofTag: $0) != nil }
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
    while output.text.count > output.start.text, output.text.last?.isBlank == true {
      output.text.removeLast()
    }
  }

  /// Leaves flat text up to an offset out of the plain text.
  mutating func drop(from start: Int, upTo offset: Int) {
    if start < taken {
      output.text.removeLast(Swift.min(taken - start, output.text.count - output.start.text))
    } else {
      take(upTo: start)
    }
    taken = offset
  }
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

internal import CommonMark

/// What reading passages yields, and how it is gathered.
extension PassageScanner {
  /// What reading passages yields; references, tokens, tags, dates and text are appended.
  struct Output {
    var references: [Reference] = []
    var tokens: [LeadToken] = []
    var tags: [String] = []
    var dates: [Day] = []
    var text: [UInt8] = []
    /// The last passage carries a tag that makes a memo of it.
    var isMarked = false
    /// Where the last passage links out of the notes: the link's destination and its text.
    var outward: [(destination: Int, text: Range<Int>)] = []
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

  mutating func addReference(
    _ form: Reference.Form, _ spelling: String, at offset: Int, shortLength: Int = 0
  ) {
    let (line, column) = source.position(of: offset, after: &line)
    emit(.mention(reference: Int32(output.references.count), inner: 0))
    output.references.append(
      Reference(
        form: form, spelling: spelling, shortLength: shortLength, inner: 0, line: line,
        column: column))
  }

  /// Appends a token of the lead; its offset is where the text before it ends.
  mutating func emit(_ kind: LeadToken.Kind) {
    guard isInLead else { return }
    let offset = textCount - output.start.text
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
    let first = output.start.tokens
    switch output.tokens.count - first {
    case 0: return output.tags[output.start.tags...].contains { vocabulary.kind(ofTag: $0) != nil }
    case 1:
      guard case .word(let classes, _) = output.tokens[first].kind else { return false }
      return classes.contains(.kind)
    default: return false
    }
  }

  /// Takes the flat text over into the plain text up to an offset.
  mutating func take(upTo offset: Int) {
    guard offset > taken else { return }
    output.text.append(bytes[taken..<offset])
    taken = offset
  }

  /// How much text there is up to the index.
  var textCount: Int { output.text.count + Swift.max(0, index - taken) }

  /// The links of the last passage that lead to the web.
  var webLinks: [WebLink] {
    output.outward.compactMap { link in
      WebLink(
        text: output.text.view { $0[link.text].collapsed },
        address: destinations.look(at: link.destination) { String($0) })
    }
  }

  /// Takes blanks off the end of the plain text if a punctuation mark comes next, what stood
  /// between them having been left out.
  mutating func dropBlanksBeforeMark(at index: Int) {
    guard index < end, bytes[index].isClosingMark else { return }
    let blanks = output.text[output.start.text...].reversed().prefix { $0.isBlank }.count
    removeLast(blanks)
  }

  private mutating func removeLast(_ count: Int) {
    output.text.removeLast(Swift.min(count, output.text.count - output.start.text))
    for index in output.outward.indices {
      output.outward[index].text =
        output.outward[index].text.clamped(to: output.start.text..<output.text.count)
    }
  }

  /// Leaves flat text up to an offset out of the plain text.
  mutating func drop(from start: Int, upTo offset: Int) {
    if start < taken {
      removeLast(taken - start)
    } else {
      take(upTo: start)
    }
    taken = offset
  }
}

extension UInt8 {
  /// A punctuation mark that stands right behind a word.
  fileprivate var isClosingMark: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"):
      true
    default: false
    }
  }
}

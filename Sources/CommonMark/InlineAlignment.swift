internal import CCmark

/// Finds the source bytes of a block's inlines.
///
/// libcmark's columns of inlines can't be trusted, and its text has escapes and the markers of
/// lines removed. So the inlines are laid along the source again: each node says what must come
/// next. Where the two part, as they do when link reference definitions stood before the text,
/// the block is tried again from its next line.
struct InlineAlignment {
  let source: ByteView
  /// Whether an escape or entity may stand anywhere.
  private let mayEscape: Bool
  /// How many block quotes enclose the block: how many `>` may begin a line.
  var quotes = 0
  private(set) var runs: [Document.Run] = []
  private(set) var destinations = Document.Destinations()
  var cursor = 0
  private var imageDepth = 0

  init(source: ByteView, lineCount: Int) {
    self.source = source
    mayEscape = source.holds(UInt8(ascii: "\\")) || source.holds(UInt8(ascii: "&"))
    runs.reserveCapacity(lineCount * 2)
  }

  /// Appends the runs of a paragraph or heading and returns where they are.
  mutating func align(
    _ node: SyntaxNode, block: Document.Block, lines: borrowing [Int32]
  ) -> Range<Int32> {
    let first = runs.count
    let knownDestinations = destinations.count
    for line in Int(block.line)...max(Int(block.line), Int(block.lastLine)) {
      guard line < lines.count else { break }
      cursor = Int(lines[line])
      if line == Int(block.line) { cursor += node.startColumn - 1 }
      skipOpening(of: block)
      imageDepth = 0
      if layOut(node) { break }
      runs.removeSubrange(first...)
      destinations.removeLast(destinations.count - knownDestinations)
    }
    return Int32(first)..<Int32(runs.count)
  }

  /// Passes the markers before the text: those of an ATX heading, or those of a later line.
  private mutating func skipOpening(of block: Document.Block) {
    skipMarkers()
    guard block.kind == .heading else { return }
    let level = Int(block.level)
    var end = cursor
    while byte(at: end) == UInt8(ascii: "#") { end += 1 }
    guard end - cursor == level else { return }
    switch byte(at: end) {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0:
      cursor = end
      skipBlanks()
    default: break
    }
  }

  /// Lays all inlines of a block along the source; false if they don't fit.
  private mutating func layOut(_ block: SyntaxNode) -> Bool {
    var walk = TreeWalk(below: block)
    while let step = walk.next() {
      switch step {
      case .enter(let node):
        guard enter(node, &walk) else { return false }
      case .leave(let node):
        guard leave(node) else { return false }
      }
    }
    return true
  }

  private mutating func enter(_ node: SyntaxNode, _ walk: inout TreeWalk) -> Bool {
    switch node.kind {
    case CMARK_NODE_TEXT:
      walk.pass(node)
      return node.withLiteral { text($0) }
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      walk.pass(node)
      return lineBreak()
    case CMARK_NODE_CODE: return code()
    case CMARK_NODE_HTML_INLINE: return node.withLiteral { html($0) }
    case CMARK_NODE_EMPH: return emphasis(.emphasisStart, length: 1)
    case CMARK_NODE_STRONG: return emphasis(.emphasisStart, length: 2)
    case CMARK_NODE_LINK:
      if byte(at: cursor) == UInt8(ascii: "<") {
        walk.skipChildren(of: node)
        return true
      }
      return openLink(node)
    case CMARK_NODE_IMAGE:
      guard take(UInt8(ascii: "!")), take(UInt8(ascii: "[")) else { return false }
      imageDepth += 1
      return true
    default: return false
    }
  }

  private mutating func leave(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case CMARK_NODE_EMPH: return emphasis(.emphasisEnd, length: 1)
    case CMARK_NODE_STRONG: return emphasis(.emphasisEnd, length: 2)
    case CMARK_NODE_LINK:
      return byte(at: cursor) == UInt8(ascii: "<") ? addressInBrackets() : closeLink()
    case CMARK_NODE_IMAGE:
      imageDepth -= 1
      let start = cursor
      guard take(UInt8(ascii: "]")) else { return false }
      skipLinkTail()
      append(.hidden, start)
      return true
    default: return true
    }
  }
}

extension InlineAlignment {
  private mutating func openLink(_ node: SyntaxNode) -> Bool {
    let start = cursor
    guard take(UInt8(ascii: "[")) else { return false }
    append(.linkStart, start, link: destinations.count)
    node.withDestination { destinations.append($0) }
    return true
  }

  private mutating func closeLink() -> Bool {
    let start = cursor
    guard take(UInt8(ascii: "]")) else { return false }
    skipLinkTail()
    append(.linkEnd, start)
    return true
  }

  private mutating func addressInBrackets() -> Bool {
    let start = cursor
    while let next = byte(orEndAt: cursor), next != UInt8(ascii: ">") { cursor += 1 }
    guard take(UInt8(ascii: ">")) else { return false }
    append(.opaque, start)
    return true
  }

  private mutating func emphasis(_ kind: Document.Run.Kind, length: Int) -> Bool {
    let start = cursor
    let marker = byte(at: cursor)
    guard marker == UInt8(ascii: "*") || marker == UInt8(ascii: "_") else { return false }
    for _ in 0..<length where !take(marker) { return false }
    append(kind, start)
    return true
  }

  private mutating func lineBreak() -> Bool {
    let start = cursor
    skipBlanks()
    if byte(at: cursor) == UInt8(ascii: "\\") { cursor += 1 }
    switch byte(at: cursor) {
    case UInt8(ascii: "\r"):
      cursor += 1
      if byte(at: cursor) == UInt8(ascii: "\n") { cursor += 1 }
    case UInt8(ascii: "\n"): cursor += 1
    default: return false
    }
    skipMarkers()
    append(.lineBreak, start)
    return true
  }

  /// A code span ends at as many backticks as it begins with.
  private mutating func code() -> Bool {
    let start = cursor
    let fence = backticks()
    guard fence > 0 else { return false }
    while let next = byte(orEndAt: cursor) {
      if next != UInt8(ascii: "`") {
        cursor += 1
      } else if backticks() == fence {
        append(.opaque, start)
        return true
      }
    }
    return false
  }

  private mutating func backticks() -> Int {
    let start = cursor
    while byte(at: cursor) == UInt8(ascii: "`") { cursor += 1 }
    return cursor - start
  }

  /// Inline HTML stands as it is, save that line markers are gone from it.
  private mutating func html(_ literal: Span<UInt8>) -> Bool {
    let start = cursor
    for index in literal.indices {
      let expected = literal[index]
      if byte(at: cursor) != expected { skipMarkers() }
      guard take(expected) else { return false }
    }
    append(.hidden, start)
    return true
  }

  /// libcmark joins neighbouring texts, so that one literal can hold several escapes and entities.
  private mutating func text(_ literal: Span<UInt8>) -> Bool {
    var start = cursor
    if stands(literal) {
      cursor += literal.count
      append(.text, start)
      return true
    }
    var index = 0
    while index < literal.count {
      let here = byte(at: cursor)
      let decoded: Int
      if here == UInt8(ascii: "\\"), literal[index].isPunctuation,
        byte(at: cursor + 1) == literal[index]
      {
        decoded = 1
        append(.text, start)
        start = cursor
        cursor += 2
      } else if here == UInt8(ascii: "&"), let entity = entity(decodedAt: index, of: literal) {
        decoded = entity.decoded
        append(.text, start)
        start = cursor
        cursor = entity.end
      } else {
        guard here == literal[index], cursor < source.count else { return false }
        cursor += 1
        index += 1
        continue
      }
      append(.escaped, start)
      start = cursor
      index += decoded
    }
    append(.text, start)
    return true
  }

  /// Whether a text stands here letter for letter, without an escape or entity.
  private func stands(_ literal: Span<UInt8>) -> Bool {
    guard source.holds(literal, at: cursor) else { return false }
    guard mayEscape else { return true }
    let text = source[cursor..<(cursor + literal.count)]
    return !text.holds(UInt8(ascii: "\\")) && !text.holds(UInt8(ascii: "&"))
  }

  private mutating func append(_ kind: Document.Run.Kind, _ start: Int, link: Int = 0) {
    let kind = imageDepth > 0 ? .hidden : kind
    guard cursor > start else { return }
    if kind == .text || kind == .hidden, let last = runs.indices.last, runs[last].kind == kind,
      runs[last].end == Int32(start)
    {
      runs[last].end = Int32(cursor)
      return
    }
    runs.append(
      Document.Run(kind: kind, start: Int32(start), end: Int32(cursor), link: Int32(link)))
  }
}

internal import CCmark

extension Document {
  /// Parses the part of a note below its front matter.
  ///
  /// - Parameters:
  ///   - source: the whole note, valid UTF-8 without NUL.
  ///   - lines: offset of each source line's first byte, lines ended by LF, CRLF or CR.
  ///   - firstLine: 0-based index of the line where Markdown begins.
  package init(
    parsing source: ByteView, lines: borrowing [Int32], firstLine: Int
  ) {
    self.init()
    guard firstLine < lines.count else { return }
    let begin = Int(lines[firstLine])
    let tree = SyntaxTree(parsing: source[begin..<source.endIndex])
    blocks.reserveCapacity(lines.count - firstLine)
    var alignment = InlineAlignment(source: source, lineCount: lines.count - firstLine)
    var enclosing: Int32 = -1
    var walk = tree.walk()
    while let step = walk.next() {
      switch step {
      case .enter(let node):
        guard let kind = Block.Kind(node.kind) else {
          walk.skipChildren(of: node)
          continue
        }
        var block = Block(node, kind: kind, parent: enclosing, firstLine: firstLine)
        enclosing = Int32(blocks.count)
        if kind == .quote { alignment.quotes += 1 }
        if kind == .paragraph || kind == .heading {
          block.runs = alignment.align(node, block: block, lines: lines)
          walk.skipChildren(of: node)
        }
        blocks.append(block)
      case .leave(let node):
        if node.kind == CMARK_NODE_BLOCK_QUOTE { alignment.quotes -= 1 }
        if Block.Kind(node.kind) != nil { enclosing = blocks[Int(enclosing)].parent }
      }
    }
    runs = alignment.runs
    destinations = alignment.destinations
  }
}

extension Document.Block {
  init(_ node: SyntaxNode, kind: Kind, parent: Int32, firstLine: Int) {
    self.kind = kind
    self.parent = parent
    level = kind == .heading ? UInt8(node.headingLevel) : 0
    line = Int32(firstLine + node.startLine - 1)
    lastLine = Int32(firstLine + node.endLine - 1)
    runs = 0..<0
  }
}

extension Document.Block.Kind {
  init?(_ type: cmark_node_type) {
    switch type {
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_LIST: self = .list
    case CMARK_NODE_BLOCK_QUOTE: self = .quote
    case CMARK_NODE_CODE_BLOCK: self = .code
    case CMARK_NODE_HTML_BLOCK: self = .html
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    default: return nil
    }
  }
}

import Digests
import LibCmark

/// A generated file as libcmark understands it, beside what each of its lines was written as.
struct WrittenPage {
  /// What a line begins says what it was written as: Rapport writes each block on a line of its own.
  private enum Kind { case blank, heading, item, row, code, paragraph }

  private let body: String
  private let kinds: [Kind]
  private let notes: Set<String>
  private let digests: Set<String>
  /// How a link begins that leads to a note.
  private let climb: String

  /// - Parameters:
  ///   - notes: paths that links may lead to.
  ///   - digests: names of files that links may lead to.
  init(_ file: GeneratedFile, notes: Set<String>, digests: Set<String>) {
    body = file.body
    kinds = WrittenPage.kinds(of: body)
    climb = String(repeating: "../", count: file.name.split(separator: "/").count)
    self.notes = notes
    self.digests = digests
  }

  /// Ends the program if libcmark finds other blocks than were written, or inline what never is.
  func check() {
    expectClean(body)
    expectEvenTables()
    guard let root = cmark_parse_document(body, body.utf8.count, CMARK_OPT_DEFAULT),
      let walk = cmark_iter_new(root)
    else { fatalError("no memory for a page") }
    defer {
      cmark_iter_free(walk)
      cmark_node_free(root)
    }
    var seen = kinds.map { _ in false }
    while cmark_iter_next(walk) != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(walk) else { continue }
      if cmark_iter_get_event_type(walk) == CMARK_EVENT_ENTER { visit(node, &seen) }
    }
    require(zip(kinds, seen).allSatisfy { $0 == .blank || $1 }, "a line became no block")
  }

  private static func kinds(of body: String) -> [Kind] {
    var fence: Substring?
    return body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if let open = fence {
        if line == open { fence = nil }
        return .code
      }
      if line.isEmpty { return .blank }
      if line.hasPrefix("```") {
        fence = line.prefix { $0 == "`" }
        return .code
      }
      if line.hasPrefix("- ") { return .item }
      if line.hasPrefix("| ") { return .row }
      return line.drop { $0 == "#" }.first == " " && line.first == "#" ? .heading : .paragraph
    }
  }

  /// Each row of a table has as many cells as the one above it.
  private func expectEvenTables() {
    var above: Int?
    for (line, kind) in zip(body.split(separator: "\n", omittingEmptySubsequences: false), kinds) {
      guard kind == .row else {
        above = nil
        continue
      }
      var bars = 0
      var before: UInt8 = 0
      for byte in line.utf8 {
        if byte == UInt8(ascii: "|"), before != UInt8(ascii: "\\") { bars += 1 }
        before = byte
      }
      require(above == nil || above == bars, "a row has its cells")
      above = bars
    }
  }
}

// MARK: Nodes

extension WrittenPage {
  private func visit(_ node: OpaquePointer, _ seen: inout [Bool]) {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_DOCUMENT, CMARK_NODE_TEXT, CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_CODE:
      break
    case CMARK_NODE_LIST:
      require(cmark_node_get_list_type(node) == CMARK_BULLET_LIST, "lists have bullets")
      require(isAtTop(node), "no list in a list")
    case CMARK_NODE_ITEM: require(kind(of: node) == .item, "an item was written as one")
    case CMARK_NODE_HEADING:
      require(isAtTop(node), "headings stand alone")
      cover(node, .heading, lines: 1, &seen)
    case CMARK_NODE_CODE_BLOCK:
      require(isAtTop(node), "pictures stand alone")
      cover(node, .code, lines: nil, &seen)
    case CMARK_NODE_PARAGRAPH: visitParagraph(node, &seen)
    case CMARK_NODE_SOFTBREAK: require(kind(of: node) == .row, "only tables break lines")
    case CMARK_NODE_LINK: checkDestination(String(cString: cmark_node_get_url(node)))
    default: fatalError("a page has a \(String(cString: cmark_node_get_type_string(node)))")
    }
  }

  private func visitParagraph(_ node: OpaquePointer, _ seen: inout [Bool]) {
    if cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_ITEM {
      require(cmark_node_next(node) == nil, "an item is one line")
      cover(node, .item, lines: 1, &seen)
    } else if kind(of: node) == .row {
      cover(node, .row, lines: nil, &seen)
    } else {
      require(isAtTop(node), "paragraphs stand alone")
      cover(node, .paragraph, lines: 1, &seen)
    }
  }

  private func isAtTop(_ node: OpaquePointer) -> Bool {
    cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT
  }

  private func lines(of node: OpaquePointer) -> ClosedRange<Int> {
    Int(cmark_node_get_start_line(node)) - 1...Int(cmark_node_get_end_line(node)) - 1
  }

  /// What the first line of the nearest block was written as.
  private func kind(of node: OpaquePointer) -> Kind {
    var block = node
    while cmark_node_get_type(block).rawValue >= CMARK_NODE_TEXT.rawValue,
      let parent = cmark_node_parent(block)
    {
      block = parent
    }
    return kinds[lines(of: block).lowerBound]
  }

  private func cover(_ node: OpaquePointer, _ kind: Kind, lines count: Int?, _ seen: inout [Bool]) {
    let lines = lines(of: node)
    require(count == nil || lines.count == count, "a block ends where it was ended")
    require(kinds[lines].allSatisfy { $0 == kind }, "a block is what it was written as")
    for line in lines { seen[line] = true }
  }

  /// Links lead to notes and to other digests.
  private func checkDestination(_ url: String) {
    if digests.contains(url) { return }
    require(url.hasPrefix(climb), "a link leads to '\(url)'")
    let path = url.dropFirst(climb.count).prefix { $0 != "#" }
    let rest = url.dropFirst(climb.count + path.count)
    require(
      rest.isEmpty || rest.hasPrefix("#L") && rest.dropFirst(2).allSatisfy(\.isNumber),
      "a link leads to '\(url)'")
    require(notes.contains(decoded(path)), "a link leads to '\(url)'")
  }

  /// Without percent-encoding.
  private func decoded(_ url: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = url.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), let code = UInt8(String(Substring(digits)), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

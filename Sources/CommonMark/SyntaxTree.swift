private import CArena
internal import CCmark

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A parsed document of libcmark's, freed when its owner lets it go.
///
/// It lives in its thread's arena, where there is room for one at a time.
@safe struct SyntaxTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses UTF-8; libcmark never fails on input.
  init(parsing source: ByteView) {
    unsafe root = unsafe UnsafeRawPointer(source.base + source.startIndex)
      .withMemoryRebound(to: CChar.self, capacity: source.count) { bytes in
        unsafe arena_parse(bytes, source.count)
      }
  }

  deinit {
    arena_reset()
  }

  /// The document in order, from its first block on.
  borrowing func walk() -> TreeWalk {
    TreeWalk(below: unsafe SyntaxNode(root))
  }
}

/// A node of a ``SyntaxTree`` that must be alive; nodes never leave this module.
@safe struct SyntaxNode: Equatable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  static func == (left: SyntaxNode, right: SyntaxNode) -> Bool {
    unsafe left.pointer == right.pointer
  }

  var kind: cmark_node_type { unsafe cmark_node_get_type(pointer) }
  var firstChild: SyntaxNode? { unsafe cmark_node_first_child(pointer).map(SyntaxNode.init) }
  var next: SyntaxNode? { unsafe cmark_node_next(pointer).map(SyntaxNode.init) }
  var parent: SyntaxNode? { unsafe cmark_node_parent(pointer).map(SyntaxNode.init) }
  /// 1-based, counted from the first byte that was parsed.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  /// 1-based, in bytes.
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }

  /// Gives the literal's bytes, which belong to the node, to `body`.
  func withLiteral<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe SyntaxNode.withBytes(of: cmark_node_get_literal(pointer), body)
  }

  /// Gives a link's destination, escapes and entities decoded, to `body`.
  func withDestination<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe SyntaxNode.withBytes(of: cmark_node_get_url(pointer), body)
  }

  private static func withBytes<Result>(
    of string: UnsafePointer<CChar>?, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    guard let string = unsafe string else { return body(Span()) }
    let count = unsafe strlen(string)
    return unsafe string.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      unsafe body(Span(_unsafeStart: bytes, count: count))
    }
  }
}

/// Visits what is below a node in document order, entering and leaving, without recursion.
struct TreeWalk {
  enum Step {
    case enter(SyntaxNode)
    case leave(SyntaxNode)
  }

  private let root: SyntaxNode
  private var upcoming: Step?

  init(below root: SyntaxNode) {
    self.root = root
    upcoming = root.firstChild.map(Step.enter)
  }

  /// The next step; nil at the end.
  mutating func next() -> Step? {
    guard let step = upcoming else { return nil }
    switch step {
    case .enter(let node):
      upcoming = node.firstChild.map(Step.enter) ?? .leave(node)
    case .leave(let node): pass(node)
    }
    return step
  }

  /// Goes on behind `node`, which was entered just now, without leaving it.
  mutating func pass(_ node: SyntaxNode) {
    upcoming = node.next.map(Step.enter) ?? node.parent.flatMap { $0 == root ? nil : .leave($0) }
  }

  /// Passes over what is below `node`, which was entered just now.
  mutating func skipChildren(of node: SyntaxNode) {
    upcoming = .leave(node)
  }
}

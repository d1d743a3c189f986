internal import CommonMark

/// A block's text in one piece, with the places where its pieces come from.
struct FlatText {
  struct Piece {
    var kind: Document.Run.Kind
    /// Offset in `bytes`.
    var start: Int
    /// Offset in the source.
    var source: Int
    /// Index of the link's destination, for `linkStart`.
    var link: Int
    /// Where the first piece from this one on begins that is neither text nor emphasis.
    var boundary = Int.max
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []
  /// A link, or a byte that a handle or wikilink begins with, is in it.
  private(set) var mayMention = false

  /// Lays out the runs of a block, without what is commented out; line ends become LF.
  mutating func layOut(
    _ runs: ArraySlice<Document.Run>, of source: [UInt8], without comments: [Range<Int>]
  ) {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    mayMention = false
    let begin = runs.first.map { Int($0.start) } ?? 0
    var comments = comments[comments.partitioningIndex { $0.upperBound > begin }...]
    for run in runs where run.kind != .hidden {
      var start = Int(run.start)
      let end = Int(run.end)
      while let comment = comments.first, comment.lowerBound < end {
        append(run, source, start..<Swift.max(start, comment.lowerBound))
        start = Swift.max(start, Swift.min(comment.upperBound, end))
        if comment.upperBound > end { break }
        comments = comments.dropFirst()
      }
      append(run, source, start..<end)
    }
    findBoundaries()
    mayMention = mayMention || bytes.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "[") }
  }

  private mutating func findBoundaries() {
    var boundary = Int.max
    for index in pieces.indices.reversed() {
      switch pieces[index].kind {
      case .text, .emphasisStart, .emphasisEnd: break
      default: boundary = pieces[index].start
      }
      pieces[index].boundary = boundary
    }
  }

  private mutating func append(_ run: Document.Run, _ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append(
      Piece(kind: run.kind, start: bytes.count, source: range.lowerBound, link: Int(run.link)))
    switch run.kind {
    case .text, .opaque: bytes.append(contentsOf: source[range])
    case .linkStart: mayMention = true
    case .escaped: bytes.append(contentsOf: FlatText.unescaped(source[range]))
    case .lineBreak: bytes.append(UInt8(ascii: "\n"))
    default: break
    }
  }

  /// An escaped character without its backslash; an entity as it is written.
  private static func unescaped(_ escape: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    escape.first == UInt8(ascii: "\\") ? escape.dropFirst() : escape
  }

  /// How many pieces begin before an offset.
  func pieceCount(before offset: Int) -> Int {
    pieces.partitioningIndex { $0.start >= offset }
  }

  /// Whether a byte stands in the source as it is here, neither escaped nor in code.
  func isText(at index: Int) -> Bool {
    pieces[..<pieceCount(before: index + 1)].last { $0.kind.hasText }?.kind == .text
  }

  /// The source offset of a byte.
  func sourceOffset(of index: Int) -> Int {
    let low = pieceCount(before: index + 1)
    guard let piece = pieces[..<low].last(where: { $0.kind.hasText }) else { return 0 }
    return piece.source + index - piece.start
  }
}

extension Document.Run.Kind {
  /// Whether the run's own bytes are in the flat text.
  var hasText: Bool {
    switch self {
    case .text, .opaque, .escaped, .lineBreak: true
    default: false
    }
  }
}

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
  }

  private var buffer = ByteBuffer()
  /// The text, until another block is laid out.
  private(set) var bytes: ByteView
  private(set) var pieces: [Piece] = []
  private(set) var hasLink = false

  init() {
    pieces.reserveCapacity(32)
    bytes = buffer.view
  }

  /// Lays out the runs of a block, without what is commented out; line ends become LF.
  mutating func layOut(
    _ runs: ArraySlice<Document.Run>, of source: ByteView, without comments: [Range<Int>]
  ) {
    pieces.removeAll(keepingCapacity: true)
    hasLink = false
    let begin = runs.first.map { Int($0.start) } ?? 0
    let end = runs.last.map { Int($0.end) } ?? 0
    buffer.removeAll(reserving: end - begin)
    let comment = comments.partitioningIndex { $0.upperBound > begin }
    if comment < comments.count, comments[comment].lowerBound < end {
      append(runs, source, without: comments[comment...])
    } else {
      for run in runs { append(run, source, Int(run.start)..<Int(run.end)) }
    }
    bytes = buffer.view
  }

  private mutating func append(
    _ runs: ArraySlice<Document.Run>, _ source: ByteView, without comments: ArraySlice<Range<Int>>
  ) {
    var comments = comments
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
  }

  private mutating func append(_ run: Document.Run, _ source: ByteView, _ range: Range<Int>) {
    if range.isEmpty { return }
    if case .hidden = run.kind { return }
    pieces.append(
      Piece(kind: run.kind, start: buffer.count, source: range.lowerBound, link: Int(run.link)))
    switch run.kind {
    case .text, .opaque: buffer.append(source[range])
    case .linkStart: hasLink = true
    case .escaped: buffer.append(FlatText.unescaped(source[range]))
    case .lineBreak: buffer.append(UInt8(ascii: "\n"))
    default: break
    }
  }

  /// An escaped character without its backslash; an entity as it is written.
  private static func unescaped(_ escape: ByteView) -> ByteView {
    escape.first == UInt8(ascii: "\\") ? escape.dropFirst() : escape
  }

  /// How many pieces begin before an offset.
  func pieceCount(before offset: Int) -> Int {
    if offset <= 0 { return 0 }
    guard let last = pieces.last, last.start >= offset else { return pieces.count }
    return pieces.partitioningIndex { $0.start >= offset }
  }

  /// Whether a byte stands in the source as it is here, neither escaped nor in code.
  func isText(at index: Int) -> Bool {
    kind(behind: pieceCount(before: index + 1)) == .text
  }

  /// Of the pieces up to a count, the kind of the last one with text.
  func kind(behind count: Int) -> Document.Run.Kind? {
    lastText(behind: count).map { pieces[$0].kind }
  }

  private func lastText(behind count: Int) -> Int? {
    var last = count - 1
    while last >= 0, !pieces[last].kind.hasText { last -= 1 }
    return last < 0 ? nil : last
  }

  /// The source offset of a byte.
  func sourceOffset(of index: Int) -> Int {
    sourceOffset(of: index, behind: pieceCount(before: index + 1))
  }

  /// The source offset of a byte, if it is known how many pieces begin up to there.
  func sourceOffset(of index: Int, behind count: Int) -> Int {
    lastText(behind: count).map { pieces[$0].source + index - pieces[$0].start } ?? 0
  }
}

extension Document.Run.Kind {
  /// Whether a word, tag or address goes on into it.
  var isSeamless: Bool {
    switch self {
    case .text, .emphasisStart, .emphasisEnd: true
    default: false
    }
  }

  /// Whether the run's own bytes are in the flat text.
  var hasText: Bool {
    switch self {
    case .text, .opaque, .escaped, .lineBreak: true
    default: false
    }
  }
}

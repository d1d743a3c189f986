/// A note's Markdown as flat arrays: blocks in document order and, for those with text, the runs
/// that it consists of, each at its exact place in the source.
@usableFromInline package struct Document: Sendable {
  @usableFromInline package struct Block: Sendable {
    /// Frozen, as `Run.Kind`: other modules compare it in place.
    @frozen @usableFromInline package enum Kind: Sendable {
      case paragraph, heading, item, list, quote, code, html, thematicBreak
    }

    package var kind: Kind
    /// 1–6 for headings, else 0.
    package var level: UInt8
    /// Index of the block that holds this one, -1 at the top.
    package var parent: Int32
    /// 0-based index of the source line on which it begins.
    package var line: Int32
    /// 0-based index of its last source line.
    package var lastLine: Int32
    /// What its text consists of; empty for blocks without.
    package var runs: Range<Int32>
  }

  @usableFromInline package struct Run: Sendable {
    @frozen @usableFromInline package enum Kind: Sendable {
      /// Text as it stands in the source.
      case text
      /// An escape or entity: text that has no meaning as markup.
      case escaped
      /// Code spans and addresses in angle brackets.
      case opaque
      /// A line end with the markers of the next line.
      case lineBreak
      case linkStart, linkEnd
      case emphasisStart, emphasisEnd
      /// Inline HTML and images: nothing that is read.
      case hidden
    }

    package var kind: Kind
    /// Source bytes, as offsets.
    package var start: Int32
    package var end: Int32
    /// For `linkStart` the index in `destinations`, else 0.
    package var link: Int32
  }

  /// Link destinations, escapes and entities decoded, still percent-encoded.
  package struct Destinations: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    package init() {}

    var count: Int { ends.count }

    mutating func append(_ destination: Span<UInt8>) {
      unsafe destination.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
      ends.append(bytes.count)
    }

    mutating func removeLast(_ count: Int) {
      ends.removeLast(count)
      bytes.removeLast(bytes.count - (ends.last ?? 0))
    }

    /// Lets `body` look at one of them.
    package func look<Result>(at index: Int, _ body: (ByteView) -> Result) -> Result {
      bytes.view { body($0[(index > 0 ? ends[index - 1] : 0)..<ends[index]]) }
    }
  }

  package internal(set) var blocks: [Block] = []
  package internal(set) var runs: [Run] = []
  package internal(set) var destinations = Destinations()

  /// A document without blocks.
  package init() {}
}

internal import CommonMark

/// Turns the blocks of one note into passages.
struct NoteReader {
  let source: Source
  let vocabulary: Vocabulary
  var note: Note
  var document = Document()
  var comments: [Range<Int>] = []
  var scanner: PassageScanner
  var passages: [Passage] = []
  var sections = Sections()
  var segments = Segments()
  /// For each block, where the blocks in it stand.
  var inside: [Enclosure] = []
  /// The first level-1 heading has been read.
  var hasTitle = false
  /// The label that the next paragraph, list or table belongs to.
  var pendingLabel: Label?
  /// The block whose contents are all part of a roster, until it ends.
  var rosterBlock: (index: Int, label: Label)?

  init(source: Source, note: Note, vocabulary: Vocabulary) {
    self.source = source
    self.note = note
    self.vocabulary = vocabulary
    scanner = PassageScanner(source: source, vocabulary: vocabulary)
  }

  /// Reads everything from a 0-based line on.
  mutating func read(fromLine line: Int) {
    let bytes = source.bytes
    bytes.view { read($0, fromLine: line) }
  }

  private mutating func read(_ bytes: ByteView, fromLine line: Int) {
    document = Document(parsing: bytes, lines: source.lines, firstLine: line)
    scanner.destinations = document.destinations
    scanner.output.text.reserveCapacity(source.bytes.count)
    scanner.output.tokens.reserveCapacity(64)
    scanner.output.references.reserveCapacity(16)
    passages.reserveCapacity(document.blocks.count)
    comments = Comments.ranges(in: document, of: bytes)
    readTitle(in: bytes)
    inside = Array(repeating: Enclosure(), count: document.blocks.count)
    var index = 0
    while index < document.blocks.count {
      index = readBlock(index, in: bytes)
    }
    let output = scanner.output
    if !isUnneeded {
      note.passages = passages
      note.references = output.references
      note.tokens = output.tokens
      note.tags = output.tags
      note.dates = output.dates
      note.text = output.text
    }
    for offset in output.impossibleDates { reportImpossibleDate(at: offset) }
  }

  /// A note that can mention nobody and marks nothing needs no passages.
  private var isUnneeded: Bool {
    note.role == .other && scanner.output.references.isEmpty && note.frontLinks.isEmpty
      && note.marks.isEmpty
  }

  mutating func reportImpossibleDate(at offset: Int) {
    let (line, column) = source.position(of: offset)
    let text = String(decoding: source.bytes[offset...].prefix(10), as: UTF8.self)
    note.report(.error, "date", "there is no day \(text)", line: line, column: column)
  }

  /// Reads one block and returns the index of the next one.
  private mutating func readBlock(_ index: Int, in bytes: ByteView) -> Int {
    let block = document.blocks[index]
    closeRoster(before: index)
    enter(index)
    switch block.kind {
    case .heading:
      pendingLabel = nil
      readHeading(index, in: bytes)
    case .item: return readItem(index, in: bytes)
    case .paragraph: readParagraph(index, in: bytes)
    case .list where !enclosure(of: block).isQuoted:
      if let label = pendingLabel, rosterBlock == nil { rosterBlock = (index, label) }
      pendingLabel = nil
    case .list, .quote, .html: break
    case .code, .thematicBreak: pendingLabel = nil
    }
    return index + 1
  }

  /// Blocks come in document order, so that one is outside another if its parent comes before it.
  private mutating func closeRoster(before index: Int) {
    guard let open = rosterBlock, document.blocks[index].parent < open.index else { return }
    rosterBlock = nil
  }

  // MARK: Where a block stands

  /// What is known of the place of a block before it is read.
  struct Enclosure {
    /// The passage of the nearest list item around it, -1 if there is none.
    var item: Int32 = -1
    var isQuoted = false
  }

  func enclosure(of block: Document.Block) -> Enclosure {
    block.parent < 0 ? Enclosure() : inside[Int(block.parent)]
  }

  /// Notes what the blocks inside a block are to know, an item's passage being known only later.
  private mutating func enter(_ index: Int) {
    var enclosure = enclosure(of: document.blocks[index])
    if document.blocks[index].kind == .quote { enclosure.isQuoted = true }
    inside[index] = enclosure
  }

  /// A passage with everything set that its place decides.
  func passage(_ kind: Passage.Kind, in block: Document.Block, line: Int32) -> Passage {
    var passage = Passage(kind: kind, line: line + 1, column: 1)
    let enclosure = enclosure(of: block)
    let parent = enclosure.item
    passage.parent = parent
    passage.isQuoted = enclosure.isQuoted
    passage.heading = sections.heading
    passage.section = sections.dated
    passage.isLogged = sections.isLogged
    passage.isForNextTime = sections.isForNextTime
    passage.day = sections.day ?? (sections.dated < 0 ? note.day : nil)
    if parent >= 0 {
      let item = passages[Int(parent)]
      passage.day = item.day
      passage.hasOwnDate = item.hasOwnDate && item.text.isEmpty
    }
    if let open = rosterBlock {
      passage.roster = open.label.roster
      passage.rosterLine = open.label.line
    }
    return passage
  }

  mutating func layOut(_ block: Document.Block, of bytes: ByteView) {
    let runs = document.runs[Int(block.runs.lowerBound)..<Int(block.runs.upperBound)]
    scanner.layOut(runs, of: bytes, without: comments)
  }

  /// The source line of an offset in the flat text.
  func line(of offset: Int) -> Int32 {
    Int32(source.line(of: scanner.flat.sourceOffset(of: offset)))
  }
}

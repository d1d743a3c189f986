internal import CommonMark

/// Turns the blocks of one note into passages.
struct NoteReader {
  let source: Source
  let vocabulary: Vocabulary
  var note: Note
  var document = Document()
  var comments: [Range<Int>] = []
  var scanner: PassageScanner
  var sections = Sections()
  /// For each block that is a list item, the index of its passage, else -1.
  var passageOfBlock: [Int32] = []
  /// The label that the next paragraph, list or table belongs to.
  var pendingLabel: Label?
  /// The block whose contents are all part of a roster, until it ends.
  var rosterBlock: (index: Int, label: Label)?

  /// A label of attendees or absentees, at its line (rule E4).
  struct Label {
    var roster: Passage.Roster
    var line: Int32
  }

  init(source: Source, note: Note, vocabulary: Vocabulary) {
    self.source = source
    self.note = note
    self.vocabulary = vocabulary
    scanner = PassageScanner(source: source, vocabulary: vocabulary, folder: note.path.folder)
  }

  /// The text of the block at hand.
  var flat: FlatText { scanner.flat }

  /// Reads everything from a 0-based line on.
  mutating func read(fromLine line: Int) {
    document = Document(parsing: source.bytes, lines: source.lines, firstLine: line)
    scanner.destinations = document.destinations
    comments = Comments.ranges(in: document, of: source.bytes)
    readTitle()
    passageOfBlock = Array(repeating: -1, count: document.blocks.count)
    var index = 0
    while index < document.blocks.count {
      index = readBlock(index)
    }
    let output = scanner.output
    note.references = output.references
    note.tokens = output.tokens
    note.tags = output.tags
    note.dates = output.dates
    note.text = output.text
    dropUnneeded()
    for offset in output.impossibleDates { reportImpossibleDate(at: offset) }
  }

  /// A note that can mention nobody needs no passages.
  private mutating func dropUnneeded() {
    guard note.role == .other, note.references.isEmpty, note.frontLinks.isEmpty else { return }
    note.passages = []
    note.tokens = []
    note.tags = []
    note.dates = []
    note.text = []
  }

  mutating func reportImpossibleDate(at offset: Int) {
    let (line, column) = source.position(of: offset)
    let text = String(decoding: source.bytes[offset...].prefix(10), as: UTF8.self)
    note.report(.error, "date", "there is no day \(text)", line: line, column: column)
  }

  /// Reads one block and returns the index of the next one.
  private mutating func readBlock(_ index: Int) -> Int {
    let block = document.blocks[index]
    closeRoster(before: index)
    switch block.kind {
    case .heading:
      pendingLabel = nil
      readHeading(index)
    case .item: return readItem(index)
    case .paragraph: readParagraph(index)
    case .list:
      if let label = pendingLabel, rosterBlock == nil { rosterBlock = (index, label) }
      pendingLabel = nil
    case .quote, .html: break
    case .code, .thematicBreak: pendingLabel = nil
    }
    return index + 1
  }

  private mutating func closeRoster(before index: Int) {
    guard let open = rosterBlock, !isBlock(index, within: open.index) else { return }
    rosterBlock = nil
  }

  func isBlock(_ index: Int, within ancestor: Int) -> Bool {
    var current = index
    while current > ancestor { current = Int(document.blocks[current].parent) }
    return current == ancestor
  }

  // MARK: Where a block stands

  /// The passage of the nearest list item around a block, and whether a quote is around it.
  func enclosure(of block: Document.Block) -> (parent: Int32, isQuoted: Bool) {
    var parent: Int32 = -1
    var isQuoted = false
    var current = block.parent
    while current >= 0 {
      let enclosing = document.blocks[Int(current)]
      if enclosing.kind == .quote { isQuoted = true }
      if enclosing.kind == .item, parent < 0 { parent = passageOfBlock[Int(current)] }
      current = enclosing.parent
    }
    return (parent, isQuoted)
  }

  /// A passage with everything set that its place decides.
  func passage(_ kind: Passage.Kind, in block: Document.Block, line: Int32) -> Passage {
    var passage = Passage(kind: kind, line: line + 1, column: 1)
    let (parent, isQuoted) = enclosure(of: block)
    passage.parent = parent
    passage.isQuoted = isQuoted
    passage.heading = sections.heading
    passage.section = sections.dated
    passage.isLogged = sections.isLogged
    passage.isForNextTime = sections.isForNextTime
    passage.day = sections.day ?? (sections.dated < 0 ? note.day : nil)
    if parent >= 0, note.passages[Int(parent)].hasOwnDate {
      let item = note.passages[Int(parent)]
      passage.day = item.day
      passage.hasOwnDate = item.text.isEmpty
    }
    if let open = rosterBlock {
      passage.roster = open.label.roster
      passage.rosterLine = open.label.line
    }
    return passage
  }

  mutating func layOut(_ block: Document.Block) {
    let runs = document.runs[Int(block.runs.lowerBound)..<Int(block.runs.upperBound)]
    scanner.flat.layOut(runs, of: source.bytes, without: comments)
  }

  /// The source line of an offset in the flat text.
  func line(of offset: Int) -> Int32 {
    Int32(source.line(of: flat.sourceOffset(of: offset)))
  }
}

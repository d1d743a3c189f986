internal import CommonMark

/// Headings, list items and paragraphs.
extension NoteReader {
  mutating func readHeading(_ blockIndex: Int, in bytes: ByteView) {
    let block = document.blocks[blockIndex]
    layOut(block, of: bytes)
    guard !scanner.bytes.isEmpty else { return }
    let isTop = block.parent < 0
    if isTop { sections.close(to: block.level) }
    var lead = LeadStart(scanner.bytes, 0..<scanner.bytes.count, isHeading: true)
    lead.read(allowsTask: false)
    let index = Int32(passages.count)
    if isTop, lead.hasDate {
      sections.enter(
        level: block.level, passage: index, isDated: true, day: lead.day, isLog: false,
        isNextTime: false)
    }
    var passage = passage(isTop ? .heading : .paragraph, in: block, line: block.line)
    passage.hasOwnDate = lead.hasDate
    if isTop {
      passage.heading = -1
      passage.level = block.level
    }
    passage.isTitle = isTop && block.level == 1 && !hasTitle
    hasTitle = hasTitle || passage.isTitle
    passage.hasDetails = headsSomething(blockIndex)
    let label = Label.match(scanner.flat, 0..<scanner.bytes.count, vocabulary)
    if isTop, let label {
      passage.roster = label.roster
      passage.rosterLine = passage.line
      if label.isEmpty { pendingLabel = Label(roster: label.roster, line: passage.line) }
    }
    add(passage, 0..<scanner.bytes.count, lead)
    if isTop, !lead.hasDate {
      let meaning = vocabulary.tables.meaning(ofHeading: scanner.bytes)
      sections.enter(
        level: block.level, passage: index, isDated: false, day: nil, isLog: meaning.isLog,
        isNextTime: meaning.isForNextTime)
    }
  }

  /// Whether anything stands between a heading and the next one.
  private func headsSomething(_ index: Int) -> Bool {
    let lastLine = document.blocks[index].lastLine
    let next = document.blocks[index...].first { $0.line > lastLine && $0.parent < 0 }
    return next.map { $0.kind != .heading } ?? false
  }

  /// Reads an item with its first paragraph, which is its own text.
  mutating func readItem(_ index: Int, in bytes: ByteView) -> Int {
    let block = document.blocks[index]
    var next = index + 1
    var hasOwnText = false
    if next < document.blocks.count, document.blocks[next].parent == Int32(index),
      document.blocks[next].kind == .paragraph
    {
      hasOwnText = true
      layOut(document.blocks[next], of: bytes)
      next += 1
    } else {
      scanner.layOut([], of: bytes, without: [])
    }
    let line = hasOwnText ? document.blocks[index + 1].line : block.line
    var passage = passage(.item, in: block, line: line)
    passage.hasDetails =
      next < document.blocks.count && document.blocks[next].parent == Int32(index)
    let range = 0..<scanner.bytes.count
    var lead = LeadStart(scanner.bytes, range)
    // An escaped box is text.
    lead.read(allowsTask: range.isEmpty || scanner.flat.isText(at: 0))
    if passage.roster == .none {
      passage.task = lead.task
    } else if lead.task != .none, lead.task != .done {
      passage.roster = .absent
    }
    let label =
      passage.isQuoted ? nil : Label.match(scanner.flat, lead.start..<range.upperBound, vocabulary)
    if let label {
      passage.roster = label.roster
      passage.rosterLine = passage.line
      passage.task = .none
    }
    let item = Int32(passages.count)
    inside[index].item = item
    let parts =
      label.map {
        Segments.parts(of: lead.start..<range.upperBound, $0, in: scanner.flat, vocabulary)
      }
    add(passage, range.lowerBound..<(parts?.first?.range.upperBound ?? range.upperBound), lead)
    for part in parts?.dropFirst() ?? [] { add(part, of: item, line, in: block) }
    if let label = parts?.last?.label, label.isEmpty, passage.hasDetails {
      pendingLabel = Label(roster: label.roster, line: passage.line)
    }
    return next
  }

  /// Adds what stands in an item behind a second label.
  private mutating func add(
    _ part: Segments.Segment, of item: Int32, _ line: Int32, in block: Document.Block
  ) {
    var passage = passage(.paragraph, in: block, line: line)
    passage.parent = item
    passage.roster = part.label?.roster ?? .none
    passage.rosterLine = passage.line
    var lead = LeadStart(scanner.bytes, part.range)
    lead.read(allowsTask: false)
    add(passage, part.range, lead)
  }

  mutating func readParagraph(_ index: Int, in bytes: ByteView) {
    let block = document.blocks[index]
    layOut(block, of: bytes)
    let isQuoted = enclosure(of: block).isQuoted
    let inherited = isQuoted ? nil : pendingLabel
    segments.find(in: scanner.flat, vocabulary, splitsAtDates: note.role == .person)
    guard !segments.all.isEmpty else { return }
    if !isQuoted { pendingLabel = nil }
    for segment in segments.all {
      let line = Swift.max(block.line, self.line(of: segment.range.lowerBound))
      var passage = passage(segment.isRow ? .row : .paragraph, in: block, line: line)
      if let label = segment.label, !isQuoted {
        passage.roster = label.roster
        passage.rosterLine = passage.line
        let isLast = segment.range.upperBound == scanner.bytes.count
        if label.isEmpty, isLast {
          pendingLabel = Label(roster: label.roster, line: passage.line)
        }
      } else if let inherited {
        passage.roster = inherited.roster
        passage.rosterLine = inherited.line
      }
      var lead = LeadStart(scanner.bytes, segment.range)
      lead.read(allowsTask: false)
      add(passage, segment.range, lead)
    }
  }

  /// Scans a passage's text and keeps it with what was found.
  ///
  /// The lead is read only where rule E2 can make contact of it: without a mention there is none,
  /// but for a dated line of the person's own note.
  private mutating func add(_ passage: Passage, _ range: Range<Int>, _ lead: LeadStart) {
    var passage = passage
    if !range.isEmpty {
      let begin = scanner.flat.sourceOffset(of: range.lowerBound)
      passage.column = Int32(source.position(of: begin, after: &scanner.line).column)
    }
    if lead.hasDate {
      passage.day = lead.day
      passage.hasOwnDate = true
    }
    if let impossible = lead.impossibleDate {
      scanner.output.impossibleDates.append(scanner.flat.sourceOffset(of: impossible))
    }
    let isOwnDatedLine = note.role == .person && passage.hasOwnDate
    scanner.scan(lead.start..<range.upperBound, asLead: isOwnDatedLine || scanner.mayMention)
    if !isOwnDatedLine, !scanner.foundReferences { scanner.dropTokens() }
    keep(passage)
  }

  /// Keeps a passage with what the scanner found in it.
  private mutating func keep(_ passage: Passage) {
    var passage = passage
    let start = scanner.output.start
    passage.references = Int32(start.references)..<Int32(scanner.output.references.count)
    passage.tokens = Int32(start.tokens)..<Int32(scanner.output.tokens.count)
    passage.tags = Int32(start.tags)..<Int32(scanner.output.tags.count)
    passage.dates = Int32(start.dates)..<Int32(scanner.output.dates.count)
    passage.text = Int32(start.text)..<Int32(scanner.output.text.count)
    if passage.task != .none {
      passage.due = scanner.output.due
      passage.done = scanner.output.done
    }
    if scanner.output.isMarked {
      note.marks.append(Mark(passage: Int32(passages.count), links: scanner.webLinks))
    }
    passages.append(passage)
  }
}

private import CYaml

/// The events of one YAML text: the only code that calls libyaml.
///
/// Owns its parser and frees it. The bytes are borrowed and must outlive the stream.
@safe struct EventStream: ~Copyable {
  private let parser: UnsafeMutableRawPointer
  private let bytes: UnsafeBufferPointer<UInt8>
  private var finder: PlaceFinder

  /// `bytes` are UTF-8 without a byte-order mark; their first line is line `firstLine` of the file,
  /// where `before` bytes stand before them.
  init(reading bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, before: Int) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) != 0 else { fatalError("out of memory") }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    unsafe self.parser = UnsafeMutableRawPointer(parser)
    unsafe self.bytes = bytes
    finder = PlaceFinder(firstLine: firstLine, before: before)
  }

  deinit {
    unsafe yaml_parser_delete(typedParser)
    unsafe typedParser.deallocate()
  }

  /// Reads one event. After an error nothing more can be read.
  mutating func next() throws(Problem) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(typedParser, &event) != 0 else { throw problem() }
    defer { unsafe yaml_event_delete(&event) }
    let place = unsafe finder.place(ofCharacter: event.start_mark.index, in: bytes.span)
    let (kind, anchor) = unsafe EventStream.content(of: event)
    return Event(kind: kind, anchor: anchor, place: place)
  }

  private var typedParser: UnsafeMutablePointer<yaml_parser_t> {
    unsafe parser.assumingMemoryBound(to: yaml_parser_t.self)
  }
}

extension EventStream {
  private static func content(of event: yaml_event_t) -> (Event.Kind, anchor: String?) {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      return unsafe (.scalar(text(scalar.value, scalar.length)), text(scalar.anchor))
    case YAML_SEQUENCE_START_EVENT:
      return unsafe (.listStart, text(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT:
      return unsafe (.mappingStart, text(event.data.mapping_start.anchor))
    case YAML_ALIAS_EVENT:
      return unsafe (.alias(text(event.data.alias.anchor) ?? ""), nil)
    case YAML_SEQUENCE_END_EVENT: return (.listEnd, nil)
    case YAML_MAPPING_END_EVENT: return (.mappingEnd, nil)
    case YAML_DOCUMENT_START_EVENT: return (.documentStart, nil)
    case YAML_DOCUMENT_END_EVENT: return (.documentEnd, nil)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return (.streamEnd, nil)
    default: return (.other, nil)
    }
  }

  private static func text(_ start: UnsafeMutablePointer<UInt8>, _ length: Int) -> String {
    unsafe String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  }

  private static func text(_ start: UnsafeMutablePointer<UInt8>?) -> String? {
    unsafe start.map { unsafe String(cString: $0) }
  }

  /// What went wrong, at the place libyaml names, or where the unfinished value began (else at the
  /// last character) if libyaml only noticed at the end of the text.
  private mutating func problem() -> Problem {
    let state = unsafe typedParser.pointee
    if unsafe state.error == YAML_READER_ERROR {
      let place = unsafe finder.place(ofByte: state.problem_offset, in: bytes.span)
      return Problem(.unreadableByte, at: place)
    }
    let reason = unsafe state.problem.map { unsafe String(cString: $0) } ?? "it can't be read"
    let end = unsafe bytes.lastIndex { $0 > UInt8(ascii: " ") } ?? 0
    var place = unsafe finder.place(ofCharacter: state.problem_mark.index, in: bytes.span)
    if finder.lastOffset > end, unsafe state.context != nil {
      place = unsafe finder.place(ofCharacter: state.context_mark.index, in: bytes.span)
    }
    if finder.lastOffset > end { place = unsafe finder.place(ofByte: end, in: bytes.span) }
    return Problem(.malformed(reason), at: place)
  }
}

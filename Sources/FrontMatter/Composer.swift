/// Builds values from events, with aliases put in and the bounds of rule F7 kept.
struct Composer: ~Copyable {
  private var events: EventStream
  private var anchors: [String: Anchored] = [:]
  /// How many events may still come; shared between the entries of one note.
  private(set) var budget: Int
  /// Entries that were dropped while the rest could be read.
  private(set) var problems: [Problem] = []

  private struct Anchored {
    var value: Value
    var events: Int
    var depth: Int
  }

  init(reading events: consuming EventStream, budget: Int) {
    self.events = events
    self.budget = budget
  }

  /// The value of the first document; nil if there is none. `strictly` refuses a second one.
  mutating func document(strictly: Bool) throws(Problem) -> Value? {
    var event = try next()
    if case .other = event.kind { event = try next() }
    guard case .documentStart = event.kind else { return nil }
    let root = try value(from: next(), depth: 0)
    _ = try next()
    let rest = try next()
    if strictly, case .documentStart = rest.kind { throw Problem(.secondDocument, at: rest.place) }
    return root
  }

  private mutating func next() throws(Problem) -> Event {
    let event = try events.next()
    try spend(1, at: event.place)
    return event
  }

  private mutating func spend(_ count: Int, at place: Place) throws(Problem) {
    budget -= count
    if budget < 0 { throw Problem(.tooMany, at: place) }
  }
}

extension Composer {
  private mutating func value(from event: Event, depth: Int) throws(Problem) -> Value {
    let budgetBefore = budget
    let value: Value
    switch event.kind {
    case .scalar(let text):
      value = .scalar(Scalar(text: text, line: event.place.line, column: event.place.column))
    case .listStart: value = try list(at: event.place, depth: depth + 1)
    case .mappingStart: value = try mapping(at: event.place, depth: depth + 1)
    case .alias(let name): return try copy(of: name, at: event.place, depth: depth)
    default: throw Problem(.noMapping, at: event.place)
    }
    if let anchor = event.anchor {
      let events = budgetBefore - budget + 1
      anchors[anchor] = Anchored(value: value, events: events, depth: value.depth)
    }
    return value
  }

  private mutating func list(at place: Place, depth: Int) throws(Problem) -> Value {
    if depth > Limits.depth { throw Problem(.tooDeep, at: place) }
    var items: [Value] = []
    while true {
      let event = try next()
      if case .listEnd = event.kind { break }
      items.append(try value(from: event, depth: depth))
    }
    return .list(items, line: place.line, column: place.column)
  }

  private mutating func mapping(at place: Place, depth: Int) throws(Problem) -> Value {
    if depth > Limits.depth { throw Problem(.tooDeep, at: place) }
    var fields: [Field] = []
    fields.reserveCapacity(8)
    while true {
      let event = try next()
      if case .mappingEnd = event.kind { break }
      let problemsBefore = problems.count
      let key = try value(from: event, depth: depth)
      problems.removeLast(problems.count - problemsBefore)
      let value = try value(from: next(), depth: depth)
      add(key, value, to: &fields)
    }
    return .mapping(fields, line: place.line, column: place.column)
  }

  private mutating func add(_ key: Value, _ value: Value, to fields: inout [Field]) {
    let place = Place(line: key.line, column: key.column)
    guard case .scalar(let key) = key else {
      problems.append(Problem(.keyIsNoText, at: place))
      return
    }
    if let first = fields.first(where: { $0.key.text == key.text }) {
      problems.append(Problem(.duplicate(key.text, firstLine: first.key.line), at: place))
      return
    }
    fields.append(Field(key: key, value: value))
  }

  private mutating func copy(
    of name: String, at place: Place, depth: Int
  ) throws(Problem) -> Value {
    guard let anchored = anchors[name] else { throw Problem(.unknownAnchor(name), at: place) }
    try spend(anchored.events - 1, at: place)
    if depth + anchored.depth > Limits.depth { throw Problem(.tooDeep, at: place) }
    return anchored.value
  }
}

/// The fields of a note's front matter in the order of the file, and what could not be read.
package struct FieldList: Hashable, Sendable {
  package var fields: [Field] = []
  package var problems: [Problem] = []

  package init() {}
}

extension FieldList {
  /// Reads a note's front matter (what `fence(in:)` calls its content).
  ///
  /// Never fails: of malformed YAML the entries that parse alone are kept, and each one that is
  /// dropped gives one problem (rule F2).
  ///
  /// - Parameter firstLine: the line of the file on which `content` begins.
  package init(parsing content: Span<UInt8>, firstLine: Int) {
    self.init()
    var budget = Limits.events
    do throws(Problem) {
      try append(content, firstLine: firstLine, budget: &budget, strictly: false)
    } catch {
      self.init(salvaging: content, firstLine: firstLine, from: error)
    }
  }

  /// Reads a whole YAML file of which every line must count, such as `.rapport.yml` (rule C2).
  ///
  /// A byte-order mark is dropped.
  package init(strictlyParsing file: Span<UInt8>) throws(Problem) {
    let mark = FieldList.byteOrderMarkLength(of: file)
    let text = file.extracting(droppingFirst: mark)
    self.init()
    var budget = Limits.events
    try append(text, firstLine: 1, before: mark, budget: &budget, strictly: true)
    if let problem = problems.first { throw problem }
  }

  /// Adds the fields of one mapping and what is wrong in it. Throws, with nothing added, if `text`
  /// is no YAML at all.
  mutating func append(
    _ text: Span<UInt8>, firstLine: Int, before: Int = 0, budget: inout Int, strictly: Bool
  ) throws(Problem) {
    let root = unsafe try text.withUnsafeBufferPointer { (bytes) throws(Problem) in
      let events = unsafe EventStream(reading: bytes, firstLine: firstLine, before: before)
      var composer = Composer(reading: events, budget: budget)
      defer { budget = composer.budget }
      let root = try composer.document(strictly: strictly)
      if !composer.problems.isEmpty { problems += composer.problems }
      return root
    }
    guard let root else { return }
    switch root {
    case .mapping(let new, _, _): add(new)
    case .scalar(let scalar) where scalar.text.isEmpty: break
    default:
      problems.append(Problem(.noMapping, at: Place(line: root.line, column: root.column)))
    }
  }

  /// Only the first field of a name counts; entries that are read one by one meet here.
  private mutating func add(_ new: [Field]) {
    if fields.isEmpty {
      fields = new
      return
    }
    for field in new {
      let key = field.key
      if let first = fields.first(where: { $0.key.text == key.text }) {
        let place = Place(line: key.line, column: key.column)
        problems.append(Problem(.duplicate(key.text, firstLine: first.key.line), at: place))
      } else {
        fields.append(field)
      }
    }
  }
}

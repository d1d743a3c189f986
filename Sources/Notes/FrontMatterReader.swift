internal import FrontMatter

/// Types the fields of one note's front matter and reports what can't be read.
struct FrontMatterReader {
  let path: NotePath
  /// Where the fields stand.
  private let source: Source?
  private(set) var profile = Profile()
  private(set) var links: [FrontLink] = []
  private(set) var findings: [Finding] = []
  /// `date:` of the note.
  private(set) var day: Day?
  /// `date:` is there, but is no date.
  private(set) var hasImpossibleDate = false
  private(set) var meetingKind: String?
  private(set) var types: [String] = []
  private(set) var tags: [String] = []
  private(set) var categories: [String] = []
  private var usesTitle = false
  private var isIgnored = false

  init(_ fields: FieldList, in source: Source?, at path: NotePath) {
    self.path = path
    self.source = source
    for problem in fields.problems {
      report(
        .error, "front-matter", problem.message, line: problem.line, column: problem.column)
    }
    for field in fields.fields { read(field) }
    if isIgnored, profile.status == .active { profile.status = .paused }
  }

  private mutating func read(_ field: Field) {
    guard let key = ProfileKey(spelling: field.key.text) else {
      readUnknown(field)
      return
    }
    if case .mapping(_, let line, let column) = field.value {
      report(
        .error, key.code, "\(field.key.text) expects a text or a list, found a mapping",
        line: line, column: column)
      return
    }
    if key.holdsPeople { addPeople(field, key) }
    if let quoted = key.quoted, profile.lines[quoted] == nil {
      profile.lines[quoted] = field.key.line
    }
    switch key {
    case .name: readName(field, isTitle: field.key.text.looseKey == "title")
    case .aliases: profile.aliases += commaList(field.value)
    case .handle: profile.handles += texts(field.value).map(\.withoutAt)
    case .relation:
      profile.relations += commaList(field.value).map {
        Profile.relationName(LinkSyntax.text(of: $0))
      }
    case .org: profile.org = profile.org ?? linkText(field.value)
    case .team: profile.team = profile.team ?? linkText(field.value)
    case .role: profile.role = profile.role ?? linkText(field.value)
    case .location: profile.location = profile.location ?? linkText(field.value)
    case .interests: profile.interests += topics(field.value)
    case .expertise: profile.expertise += topics(field.value)
    case .asks: profile.asks += topics(field.value)
    case .offers: profile.offers += topics(field.value)
    case .lists: profile.lists += topics(field.value)
    case .phase: profile.phases += texts(field.value)
    case .goals: profile.goals += texts(field.value)
    case .values: profile.values += texts(field.value)
    case .email, .phone, .linkedin: addAddress(field)
    case .isPrivate: profile.isPrivate = isTrue(field, key, otherwise: true)
    case .me: profile.isMe = isTrue(field, key)
    case .ignored: isIgnored = isTrue(field, key) || isIgnored
    case .type: types = texts(field.value).map { $0.lowercased() }
    case .tags: tags = commaList(field.value).map { String($0.drop { $0 == "#" }) }
    case .categories: categories = commaList(field.value)
    case .kind: meetingKind = texts(field.value).first
    case .date: readNoteDate(field)
    default: readChecked(field, key)
    }
  }

  private mutating func readUnknown(_ field: Field) {
    let name = field.key.text.looseKey
    if name.hasSuffix(" url") || name == "url" {
      addAddress(field)
    } else {
      addEdges(field)
      suggestKey(for: name, field.key)
    }
  }

  private mutating func readName(_ field: Field, isTitle: Bool) {
    guard let text = texts(field.value).first else { return }
    if profile.name == nil || (usesTitle && !isTitle) {
      profile.name = text
      usesTitle = isTitle
    }
  }

  private mutating func addAddress(_ field: Field) {
    for text in texts(field.value) {
      profile.addresses.append(Profile.Address(key: field.key.text, value: text))
    }
  }

  /// A key one edit away from a known one is probably a slip (rule F5).
  private mutating func suggestKey(for name: String, _ key: Scalar) {
    let length = name.utf8.count
    guard length > 3,
      let near = ProfileKey.spellings.first(where: { spelling in
        guard abs(spelling.utf8.count - length) <= 4 else { return false }
        let sharesEnd =
          spelling.utf8.first == name.utf8.first || spelling.utf8.last == name.utf8.last
        return sharesEnd && spelling.utf8.count > 3 && EditDistance.isOne(name, spelling)
      })
    else { return }
    let known = String(near.map { $0 == " " ? "-" : $0 })
    report(
      .hint, "key", "unknown key \(key.text); did you mean \(known)?", line: key.line,
      column: key.column)
  }

  mutating func report(
    _ severity: Finding.Severity, _ code: String, _ message: String, line: Int, column: Int
  ) {
    findings.append(
      Finding(
        path: path.text, line: line, column: self.column(column, ofLine: line),
        severity: severity, code: code, message: message))
  }

  /// That of the file as it is on disk.
  func column(_ column: Int, ofLine line: Int) -> Int {
    source?.column(column, ofLine: line) ?? column
  }

  func texts(_ value: Value) -> [String] {
    if case .scalar(let scalar) = value { return scalar.text.isEmpty ? [] : [scalar.text] }
    return value.items.map(\.text).filter { !$0.isEmpty }
  }

  /// A link in a text value counts as its text (rule P4).
  private func linkText(_ value: Value) -> String? {
    texts(value).first.map { LinkSyntax.text(of: $0) }
  }

  private func topics(_ value: Value) -> [String] {
    commaList(value).map { LinkSyntax.text(of: $0) }
  }

  /// A list, or a scalar with commas between its items (rule F4).
  private func commaList(_ value: Value) -> [String] {
    guard case .scalar(let scalar) = value else { return texts(value) }
    return LinkSyntax.items(of: scalar).map(\.text)
  }

  /// What can't be read is reported and counts as `fallback`: `private: ture` hides all the same.
  private mutating func isTrue(
    _ field: Field, _ key: ProfileKey, otherwise fallback: Bool = false
  ) -> Bool {
    guard let item = field.value.items.first else { return false }
    switch item.text.lowercased() {
    case "true", "yes", "on", "1": return true
    case "false", "no", "off", "0": return false
    default:
      report(
        .error, key.code, "\(field.key.text) expects true or false, found '\(item.text)'",
        line: item.line, column: item.column)
      return fallback
    }
  }

  // MARK: Set by the checks in the other file

  mutating func updateProfile(_ change: (inout Profile) -> Void) {
    change(&profile)
  }

  mutating func addLink(_ link: FrontLink) {
    links.append(link)
  }

  private mutating func readNoteDate(_ field: Field) {
    guard let item = field.value.items.first else { return }
    let text = LinkSyntax.target(of: item.text)
    let isDate = text.utf8.count == 10 || ["T", " "].contains(text.dropFirst(10).first)
    if isDate, let found = Day(text.prefix(10)) {
      day = found
    } else if isDate, Day.looksLikeDate(Array(text.utf8.prefix(10))) {
      hasImpossibleDate = true
      report(
        .error, "date", "there is no day \(text.prefix(10))", line: item.line,
        column: item.column)
    }
  }
}

internal import FrontMatter

/// People in front matter (rules F6, P5).
extension FrontMatterReader {
  mutating func addPeople(_ field: Field, _ key: ProfileKey) {
    let purpose: FrontLink.Purpose
    switch key {
    case .members: purpose = .member
    case .introducedBy: purpose = .introducer
    case .avoid: purpose = .avoid
    default: purpose = .attendee
    }
    for item in people(in: field.value) {
      let (form, spelling) =
        LinkSyntax.reference(item.text, from: path) ?? (.key, item.text.withoutAt)
      add(purpose, form, spelling, item, field)
    }
  }

  /// Any other key whose whole value is links is a labelled edge; one that is no person's is none.
  mutating func addEdges(_ field: Field) {
    let items = people(in: field.value)
    let references = items.map { LinkSyntax.reference($0.text, from: path) }
    guard !items.isEmpty, references.allSatisfy({ $0 != nil }) else { return }
    for case (let item, let (form, spelling)?) in zip(items, references) {
      add(.edge(label: field.key.text), form, spelling, item, field)
    }
  }

  private func people(in value: Value) -> [Scalar] {
    guard case .scalar(let scalar) = value else { return value.items }
    return LinkSyntax.items(of: scalar)
  }

  private mutating func add(
    _ purpose: FrontLink.Purpose, _ form: Reference.Form, _ spelling: String, _ item: Scalar,
    _ field: Field
  ) {
    let reference = Reference(
      form: form, spelling: spelling, shortLength: 0, inner: 0, line: item.line,
      column: column(item.column, ofLine: item.line))
    addLink(FrontLink(purpose: purpose, reference: reference, keyLine: field.key.line))
  }
}

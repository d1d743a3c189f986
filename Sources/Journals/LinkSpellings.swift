internal import Notes

/// What somebody can write in a note so that one person is meant and nobody else, as the note would be
/// read (rules M3, M4). What an argument can be is for ``Spellings`` to say.
package struct LinkSpellings: Sendable {
  private let census: Census
  /// Where the links are to stand.
  private let path: String

  /// - Parameter path: of the note in which the links are to stand.
  package init(_ census: Census, in path: String) {
    self.census = census
    self.path = path
  }

  /// The easiest: a handle if one reaches the person, else a wikilink. Nil if that doesn't either, as
  /// where the path holds a bracket.
  package subscript(person: Person) -> String? { handle(of: person) ?? wikilink(to: person) }

  /// Such as `@ana-ruiz`.
  package func handle(of person: Person) -> String? {
    let written = person.spelled
    return (written.map(\.typable) + written).lazy.map { "@\($0)" }.first { reaches($0, person) }
  }

  /// Such as `[[Ana Ruiz]]`.
  package func wikilink(to person: Person) -> String? {
    let path = NotePath.withoutExtension(person.path)
    return ([person.name] + person.spelled + [path]).lazy.map { "[[\($0)]]" }
      .first { reaches($0, person) }
  }

  /// Whether a text is a handle or wikilink, and there is nothing that it names.
  package func leadsNowhere(_ link: String) -> Bool { target(of: link) == .unknown }

  private func reaches(_ link: String, _ person: Person) -> Bool {
    guard case .person(let id) = target(of: link) else { return false }
    return census.people[id].path == person.path
  }

  /// What a text reaches, if all of it is one handle or wikilink.
  private func target(of link: String) -> NameResolution.Target? {
    let note = Note(
      parsing: Array(link.utf8), at: NotePath(path), vocabulary: census.vocabulary)
    guard note.references.count == 1, note.references[0].written == link else { return nil }
    let reference = note.references[0]
    var buffer = KeyBuffer()
    return census.names.target(
      of: reference.form, reference.spelling, from: note.path.folder, &buffer)
  }
}

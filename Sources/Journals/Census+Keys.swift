internal import Notes

/// Who has what an entry of an address book has too.
extension Census {
  /// A note about a person or group.
  public struct Owner: Hashable, Sendable {
    public let path: String
    public let isPrivate: Bool
  }

  /// Whom a spelling links (rule P3); of several the first.
  public func owner(ofKey spelling: String) -> Owner? {
    var buffer = KeyBuffer()
    switch names.key(spelling, &buffer) {
    case .person(let id): return owner(id)
    case .group(let index): return Owner(path: groups[index].path, isPrivate: false)
    case .ambiguous(let candidates):
      let first = notes[candidates[0]]
      return Owner(path: first.path.text, isPrivate: first.profile?.isPrivate == true)
    case .note, .unknown: return nil
    }
  }

  /// The names that are shown for people, as loose keys, and whose they are.
  public var ownersOfShownNames: [String: Owner] {
    var owners: [String: Owner] = [:]
    for (id, person) in people.enumerated() {
      let key = person.name.looseKey
      owners[key] = owners[key] ?? owner(id)
    }
    return owners
  }

  /// Whether a note of that file name is there: links by it would mean two if there were another.
  public func hasNote(named stem: String) -> Bool {
    var buffer = KeyBuffer()
    buffer.fold(stem)
    return names.hasNote(named: buffer)
  }

  /// E-mail addresses in lower case, and whose they are.
  public var ownersOfEmails: [String: Owner] {
    var owners: [String: Owner] = [:]
    for (id, person) in people.enumerated() {
      for address in person.addresses where address.key.lowercased().contains("mail") {
        owners[address.value.lowercased()] = owners[address.value.lowercased()] ?? owner(id)
      }
    }
    return owners
  }

  private func owner(_ id: PersonID) -> Owner {
    Owner(path: people[id].path, isPrivate: people[id].isPrivate)
  }

  /// With notes that are still to be made.
  public func adding(_ drafts: [(path: String, bytes: [UInt8])]) -> Census {
    let new = drafts.map {
      Note(headOf: $0.bytes.span, at: NotePath($0.path), vocabulary: vocabulary)
    }
    let all = (notes + new).sorted { $0.path.text.precedes($1.path.text) }
    return Census(of: all, on: date, configuration: configuration, vocabulary: vocabulary)
  }

  /// Whether a note of this content would be one about a person (rule P1).
  public func isAboutPerson(_ bytes: [UInt8], at path: String) -> Bool {
    Note(headOf: bytes.span, at: NotePath(path), vocabulary: vocabulary).role == .person
  }

  /// Whether most notes about people are called as the people are: `Ana Ruiz.md`, not `ana-ruiz.md`.
  public var filesPeopleByName: Bool {
    let others = notes.filter { $0.role == .person && $0.profile?.isMe != true }
    let named = others.count { $0.path.stem.contains { $0.isUppercase || $0 == " " } }
    return named * 2 > others.count
  }
}

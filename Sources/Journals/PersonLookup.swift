internal import Notes

/// Whom a person's name on the command line means.
public enum PersonLookup: Hashable, Sendable {
  case found(PersonID)
  case ambiguous([PersonID])
  case unknown(nearest: [PersonID])
}

extension Journal {
  public func lookUp(_ text: String) -> PersonLookup {
    let key = text.looseKey
    let found = people.indices.filter { id in
      let path = NotePath(people[id].path)
      let keys =
        [people[id].name, path.stem, NotePath.withoutExtension(path.text), path.text]
        + people[id].aliases + people[id].handles
      return keys.contains { $0.looseKey == key }
    }
    if found.count == 1 { return .found(found[0]) }
    if found.count > 1 { return .ambiguous(found) }
    return .unknown(
      nearest: people.indices.filter { people[$0].name.looseKey.hasPrefix(key.prefix(3)) })
  }
}

internal import Notes

/// Who is meant by what somebody types for a person.
public enum PersonLookup: Hashable, Sendable {
  case found(PersonID)
  /// Several could be meant, in path order.
  case ambiguous([PersonID])
  /// At most five whose names are near, the nearest first.
  case unknown(nearest: [PersonID])
}

extension Journal {
  /// Finds a person by any link key (rule P3) or path, with or without its ending.
  ///
  /// Keys are matched as those of links are; groups are no persons. The name that is shown for a
  /// person, if it is no link key, is tried last.
  public func lookUp(_ person: String) -> PersonLookup {
    let names = NameResolution(people)
    let path = NotePath.withoutExtension(person)
    let isPath = path.utf8.count < person.utf8.count || path.utf8.contains(UInt8(ascii: "/"))
    let fromRoot = NotePath.resolve(path, from: "") ?? path
    var buffer = KeyBuffer()
    let target =
      isPath
      ? names.target(of: .wikilink, fromRoot, from: "", &buffer) : names.key(person, &buffer)
    switch target {
    case .person(let id): return .found(id)
    case .ambiguous(let candidates): return .ambiguous(candidates)
    case .group, .note, .unknown: return lookUp(shownAs: person.looseKey)
    }
  }

  private func lookUp(shownAs key: String) -> PersonLookup {
    let namesakes = people.indices.filter { people[$0].name.looseKey == key }
    switch namesakes.count {
    case 0: return .unknown(nearest: nearest(to: key))
    case 1: return .found(namesakes[0])
    default: return .ambiguous(namesakes)
    }
  }

  /// Private people are never suggested (rule P9).
  private func nearest(to key: String) -> [PersonID] {
    let last = key.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    guard let wanted = WantedName(NotePath.withoutExtension(last).withoutAt) else { return [] }
    let scores = people.indices.compactMap { id in
      people[id].isPrivate
        ? nil : people[id].keys.compactMap(wanted.distance).min().map { (id: id, distance: $0) }
    }
    return scores.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.prefix(5).map(\.id)
  }
}

extension Person {
  /// What the person is called, as loose keys.
  fileprivate var keys: Set<String> { Set(spelled.map(\.withoutAt.looseKey)) }
}

/// A name that reaches nobody, to be compared with those that there are.
private struct WantedName {
  let key: String
  let words: [Substring]
  /// How many letters may be wrong: none of two, one of four, two of eight, else three.
  let limit: Int

  init?(_ key: String) {
    guard !key.isEmpty else { return nil }
    self.key = key
    words = key.split(separator: " ")
    limit =
      switch key.count {
      case ...2: 0
      case ...4: 1
      case ...8: 2
      default: 3
      }
  }

  /// How far a name is from this one, nil if too far.
  ///
  /// 0 if it has all the words, 1 if it has words that begin with them, else twice the edit
  /// distance, and one more if only one of its words is meant.
  func distance(to name: String) -> Int? {
    let parts = name.split(separator: " ")
    if words.allSatisfy(parts.contains) { return 0 }
    if words.allSatisfy({ word in parts.contains { $0.hasPrefix(word) } }) { return 1 }
    let whole = EditDistance.between(key, name, atMost: limit).map { $0 * 2 }
    let part = parts.compactMap { EditDistance.between(key, String($0), atMost: limit) }.min()
    return [whole, part.map { $0 * 2 + 1 }].compactMap(\.self).min()
  }
}

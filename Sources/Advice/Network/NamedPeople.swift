import Journals
import Notes

/// People whose notes have a word in common, such as a list or a phase of life.
struct NamedPeople {
  /// The word in its first spelling.
  let name: String
  /// In path order.
  let people: [PersonID]
}

extension Situation {
  /// Everybody of my network, in path order.
  var peopleInNetwork: [PersonID] { journal.people.indices.filter(isInNetwork) }

  /// People by the words that a property of theirs holds, whatever their case; by name.
  func named(_ people: [PersonID], by words: (Person) -> [String]) -> [NamedPeople] {
    var keys = LooseKeys()
    var names: [String: String] = [:]
    var holders: [String: [PersonID]] = [:]
    for id in people {
      for word in words(person(id)) {
        let key = keys.key(of: word)
        if names[key] == nil { names[key] = word }
        if holders[key]?.last != id { holders[key, default: []].append(id) }
      }
    }
    return holders.map { NamedPeople(name: names[$0] ?? $0, people: $1) }
      .sorted { $0.name.precedes($1.name) }
  }
}

/// Words as they are compared, each worked out once.
struct LooseKeys {
  private var keys: [String: String] = [:]

  mutating func key(of word: String) -> String {
    if let key = keys[word] { return key }
    let key = word.looseKey
    keys[word] = key
    return key
  }
}

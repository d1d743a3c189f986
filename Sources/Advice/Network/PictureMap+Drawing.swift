import Journals
import Notes
import Relationships

extension PictureMap {
  /// Colleagues by team, others by organisation; colleagues who would be alone by the organisation
  /// they share, friends and family who would be alone together.
  func clusters(of people: [PersonID]) -> [NetworkPicture.Cluster] {
    var clusters: [String: NetworkPicture.Cluster] = [:]
    var rest = people
    for name in [situation.unitName(of:), situation.widerName(of:)] {
      let byName = Dictionary(grouping: rest) { name($0)?.looseKey }
      for case (let key?, let members) in byName {
        // Whoever would be alone joins colleagues without a team, who have the organisation's name.
        let known = clusters[key]
        guard members.count > 1 || known != nil else { continue }
        let all = ((known?.people ?? []) + members).sorted()
        clusters[key] = .init(name: known?.name ?? name(all[0]) ?? "", people: all)
      }
      let gathered = Set(clusters.values.flatMap(\.people))
      rest.removeAll { gathered.contains($0) }
    }
    return clusters.sorted { $0.key < $1.key }.map(\.value)
  }

  /// First what a note declares and where nobody else leads, then, of what brought people together
  /// most, all that joins who would be apart without it: a maximum spanning forest (Kruskal 1956).
  func links(among people: [PersonID]) -> [NetworkPicture.Link] {
    var candidates: [(isNeeded: Bool, dyad: Dyad)] = []
    forEachDyad(among: people) { dyad in
      candidates.append((!dyad.edges.isEmpty || isSole(dyad), dyad))
    }
    // Dyads come in their own order, which decides between equals.
    let ranked = candidates.enumerated().sorted { one, other in
      let weights = (one.element.dyad.tie?.weight ?? 0, other.element.dyad.tie?.weight ?? 0)
      let isFirst = (one.element.isNeeded ? 0 : 1, weights.1, one.offset)
      return isFirst < (other.element.isNeeded ? 0 : 1, weights.0, other.offset)
    }
    var forest = Forest(of: people)
    return ranked.filter { _, candidate in
      forest.join(candidate.dyad.lower, candidate.dyad.higher) || candidate.isNeeded
    }
    .prefix(NetworkPicture.mostLinks)
    .sorted { $0.offset < $1.offset }
    .map { NetworkPicture.Link($0.element.dyad) }
  }
}

extension Situation {
  /// What people are known by where nobody else of their unit is in the picture.
  fileprivate func widerName(of id: PersonID) -> String? {
    if isColleague(id) { return person(id).org }
    let isNear = person(id).relations.contains { $0 == "friend" || $0 == "family" }
    return isNear ? "Friends and family" : nil
  }
}

extension NetworkPicture.Link {
  /// A note's first label stands for all that joins the two.
  fileprivate init(_ dyad: Dyad) {
    let edge = dyad.edges.first
    self.init(one: edge?.from ?? dyad.lower, other: edge?.to ?? dyad.higher, label: edge?.label)
  }
}

/// Which people hang together so far.
private struct Forest {
  private var roots: [PersonID: PersonID]

  init(of people: [PersonID]) {
    roots = Dictionary(uniqueKeysWithValues: people.map { ($0, $0) })
  }

  /// False if the two hang together already.
  mutating func join(_ one: PersonID, _ other: PersonID) -> Bool {
    let (one, other) = (root(of: one), root(of: other))
    roots[one] = other
    return one != other
  }

  private func root(of person: PersonID) -> PersonID {
    var person = person
    while let next = roots[person], next != person { person = next }
    return person
  }
}

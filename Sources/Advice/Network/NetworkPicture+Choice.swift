import Journals
import Notes
import Relationships

extension NetworkPicture {
  init(in situation: Situation, bridges: [PersonID]) {
    let map = PictureMap(of: situation, bridges: bridges)
    let chosen = NetworkPicture.choice(from: map, bridges)
    let drawn = map.bridges(among: chosen).union(bridges)
    figures = chosen.map { map.figure($0, isBridge: drawn.contains($0)) }
    clusters = map.clusters(of: chosen)
    links = map.links(among: chosen)
  }

  /// Strong ties, those who bridge, those to whom they lead, and those who fell silent have some places
  /// of their own; what is left goes to whoever comes next in that order, then to medium and weak
  /// ties.
  ///
  /// Within a kind those with most days of contact come first, equals by path.
  private static func choice(from map: PictureMap, _ named: [PersonID]) -> [PersonID] {
    let strong = map.ranked { map.standing[$0] == .strong }
    let bridges = map.ranked { map.isBridge[$0] }
    let silent = map.ranked { map.standing[$0] == .silent && map.wasClose($0) }
    let medium = map.ranked { map.standing[$0] == .medium }
    let weak = map.ranked { map.standing[$0] == .weak || map.standing[$0] == .silent }
    var chosen = Set<PersonID>()
    func add(_ people: [PersonID], atMost count: Int = most) {
      for person in people.prefix(count) where chosen.count < most { chosen.insert(person) }
    }
    add(named.filter { map.isIn[$0] })
    add(strong, atMost: 14)
    add(bridges, atMost: 8)
    add(silent, atMost: 6)
    add(map.strangers(behind: bridges.prefix(8)))
    for people in [strong, bridges, silent, medium, weak] { add(people) }
    return chosen.sorted()
  }
}

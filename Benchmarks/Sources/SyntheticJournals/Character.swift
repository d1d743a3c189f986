/// Somebody who is invented.
struct Character {
  let name: String
  let given: String
  /// The name of the person's note, without its ending.
  let stem: String
  let handle: String
  /// A short form that the person's note lists; nil has none.
  let alias: String?
  /// The people this one is mostly met with.
  let circle: Int
}

/// All who are invented for a journal; no two share a key.
struct Cast {
  private(set) var people: [Character] = []
  /// The members of each circle.
  private(set) var circles: [[Int]] = []
  private static let circleSize = 16

  init(count: Int, _ random: inout SeededRandom) {
    people.reserveCapacity(count)
    circles = Array(repeating: [], count: (count + Cast.circleSize - 1) / Cast.circleSize)
    var taken: Set<String> = []
    while people.count < count {
      let (given, name) = Cast.name(&random)
      let stem = Cast.stem(of: name)
      let key = withoutAccents(stem)
      guard taken.insert(key).inserted else { continue }
      let circle = random.below(circles.count)
      let initial = given.prefix(1)
      let alias = "\(initial). \(name.dropFirst(given.count + 1))"
      let hasAlias = random.chance(percent: 40) && taken.insert(alias).inserted
      circles[circle].append(people.count)
      people.append(
        Character(
          name: name, given: given, stem: stem, handle: Cast.handle(key, people.count, &random),
          alias: hasAlias ? alias : nil, circle: circle))
    }
    circles.removeAll(where: \.isEmpty)
  }

  /// Two names, or three where the land has so many: enough for 100,000 people.
  private static func name(_ random: inout SeededRandom) -> (given: String, full: String) {
    if random.chance(percent: 2) {
      let name = random.pick(Names.otherScripts) + " " + random.pick(Names.family)
      return (String(name.prefix { $0 != " " }), name)
    }
    let isAccented = random.chance(percent: 20)
    let given = random.pick(isAccented ? Names.givenWithAccents : Names.given)
    var name = given + " " + family(&random)
    if random.chance(percent: 45) { name += " " + family(&random) }
    return (given, name)
  }

  private static func family(_ random: inout SeededRandom) -> String {
    let isAccented = random.chance(percent: 18)
    return random.pick(isAccented ? Names.familyWithAccents : Names.family)
  }

  private static func stem(of name: String) -> String {
    let letters = name.lowercased().replacing("'", with: "").replacing(" ", with: "-")
    return String(letters)
  }

  /// In ASCII, as most services want it.
  private static func handle(
    _ ascii: String, _ number: Int, _ random: inout SeededRandom
  ) -> String {
    let isReadable = ascii.utf8.allSatisfy { $0 < 0x80 }
    return switch random.below(isReadable ? 3 : 1) {
    case 0: isReadable ? ascii : "user-\(number)"
    case 1: ascii.replacing("-", with: "_")
    default: ascii.replacing("-", with: ".")
    }
  }
}

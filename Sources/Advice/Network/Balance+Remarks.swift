import Notes

extension Balance {
  /// How many sentences say what stands out, at most.
  static let mostRemarks = 5
  /// That nobody was in touch with fewer people than these is no news, but for those above me.
  static let leastPeople = 3
  /// How many teams are named in one sentence.
  static let mostNames = 5

  /// What stands out in the tables, in full sentences, the most telling first.
  static func remarks(on tables: [Table], _ days: ContactDays) -> [Sentence] {
    func rows(_ aspect: Aspect) -> [Row] { tables.first { $0.aspect == aspect }?.rows ?? [] }
    let remarks =
      nobodyAbove(rows(.ladder)) + mostAttention(rows(.team), of: days)
      + rows(.ladder).filter { isQuiet($0) || $0.isAbove && $0.days.quarter == 0 }.map(quiet)
      + rows(.circle).filter(isQuiet).map(quiet) + quietUnits(rows(.team), rows(.org))
      + quietTeams(rows(.team))
    return Array(remarks.prefix(mostRemarks))
  }

  private static func nobodyAbove(_ ladder: [Row]) -> [Sentence] {
    guard !ladder.isEmpty, !ladder.contains(where: \.isAbove) else { return [] }
    return [
      """
      Nobody in your notes stands above you: a mentor, a sponsor or your boss's boss is worth \
      getting to know.
      """
    ]
  }

  /// The team that more than half of the days went to, unless there is no other.
  private static func mostAttention(_ teams: [Row], of days: ContactDays) -> [Sentence] {
    guard days.quarter >= Share.least, let most = teams.map(\.days.quarter).max(),
      most * 2 > days.quarter, teams.count > 1 || most < days.quarter,
      let team = teams.first(where: { $0.days.quarter == most })
    else { return [] }
    return [
      """
      Most of your attention goes to \(team.inWords): \(words: String(most)) of \
      \(words: String(days.quarter)) days with contact in the last 90.
      """
    ]
  }

  private static func isQuiet(_ row: Row) -> Bool {
    row.days.quarter == 0 && row.people.count >= leastPeople
  }

  /// Organisations, and the teams of others, those with most people first.
  private static func quietUnits(_ teams: [Row], _ orgs: [Row]) -> [Sentence] {
    let orgs = orgs.filter(isQuiet)
    let covered = Set(orgs.flatMap(\.people))
    let units = orgs + teams.filter { isQuiet($0) && !covered.isSuperset(of: $0.people) }
    return units.enumerated().sorted {
      (-$0.element.people.count, $0.offset) < (-$1.element.people.count, $1.offset)
    }.map { quiet($0.element) }
  }

  /// Smaller teams, in one sentence.
  private static func quietTeams(_ teams: [Row]) -> [Sentence] {
    let small = teams.filter { $0.days.quarter == 0 && $0.people.count < leastPeople }
    guard small.count > 1 else { return teams.count > 1 ? small.map(quiet) : [] }
    let more = small.count - mostNames
    let names = small.prefix(mostNames).map(\.inWords)
    let all = Sentence.enumeration(of: more > 0 ? names + ["\(words: String(more)) more"] : names)
    return [
      """
      No contact in 90 days with \(words: String(small.count)) of the \
      \(words: String(teams.count)) teams you know: \(all).
      """
    ]
  }

  private static func quiet(_ row: Row) -> Sentence {
    let last: Sentence = row.last.map { "last on \($0)" } ?? "none noted so far"
    return
      "No contact in 90 days with \(row.peopleInWords) (\(words: row.people.count.people), \(last))."
  }
}

extension Balance.Row {
  fileprivate var isAbove: Bool { aspect == .ladder && name == Profile.Ladder.above.rawValue }

  fileprivate var peopleInWords: Sentence {
    aspect == .ladder || aspect == .circle ? "anybody \(inWords)" : inWords
  }

  /// For a reader: `above you`, `Platform`, or `Platform of Acme` where others have a team of that
  /// name.
  public var inWords: Sentence {
    switch aspect {
    case .ladder: Profile.Ladder(rawValue: name)?.inWords ?? "\(text: name)"
    case .circle: Profile.Circle(rawValue: name)?.inWords ?? "\(text: name)"
    case .channel: "\(words: Channel(rawValue: name)?.inWords ?? "not noted how")"
    case .team, .org, .relation: org.map { "\(text: name) of \(text: $0)" } ?? "\(text: name)"
    }
  }
}

extension Profile.Ladder {
  fileprivate var inWords: Sentence {
    switch self {
    case .above: "above you"
    case .peer: "on your level"
    case .below: "below you"
    }
  }
}

extension Profile.Circle {
  fileprivate var inWords: Sentence {
    switch self {
    case .internal: "inside your organisation"
    case .external: "outside of your organisation"
    }
  }
}

extension Channel {
  fileprivate var inWords: String {
    switch self {
    case .inPerson, .video, .phone: rawValue
    case .message: "in writing"
    case .social: "a social network"
    }
  }
}

import Journals
import Notes
import Relationships

extension Situation {
  /// The rows of one table, see ``Balance/Table``.
  func rows(of aspect: Balance.Aspect, among people: [PersonID]) -> [Balance.Row] {
    switch aspect {
    case .ladder: rows(aspect, people) { [$0.ladder?.rawValue].compactMap(\.self) }
    case .circle: rows(aspect, people) { [$0.circle?.rawValue].compactMap(\.self) }
    case .team: teamRows(among: people)
    case .org: rows(aspect, people) { [$0.org].compactMap(\.self) }
    case .relation: rows(aspect, people) { $0.relations }
    case .channel: channelRows(among: people)
    }
  }

  /// A row for each word that people have.
  private func rows(
    _ aspect: Balance.Aspect, _ people: [PersonID], by words: (Person) -> [String]
  ) -> [Balance.Row] {
    named(people, by: words).map { row(aspect, $0) }.sorted()
  }

  /// Teams of one name are one only in one organisation.
  private func teamRows(among people: [PersonID]) -> [Balance.Row] {
    var keys = LooseKeys()
    return named(people) { [$0.team].compactMap(\.self) }.flatMap { team in
      let orgs = Dictionary(grouping: team.people) { person($0).org.map { keys.key(of: $0) } }
      guard orgs.count > 1 else { return [row(.team, team)] }
      return orgs.values.map { members in
        let first = person(members[0])
        let team = NamedPeople(name: first.team ?? team.name, people: members)
        return row(.team, team, org: first.org)
      }
    }.sorted()
  }

  private func channelRows(among people: [PersonID]) -> [Balance.Row] {
    let channels: [Channel?] = Channel.allCases + [nil]
    return channels.compactMap { channel in
      let reached = people.filter { id in
        encountersOfYear(with: id).contains { $0.channel == channel }
      }
      guard !reached.isEmpty else { return nil }
      return Balance.Row(
        aspect: .channel, name: channel?.rawValue ?? Balance.unknownChannel, org: nil,
        people: reached,
        days: contactDays(with: reached) { $0.channel == channel }, last: nil)
    }.sorted()
  }

  private func row(
    _ aspect: Balance.Aspect, _ unit: NamedPeople, org: String? = nil
  ) -> Balance.Row {
    Balance.Row(
      aspect: aspect, name: unit.name, org: org, people: unit.people,
      days: contactDays(with: unit.people), last: lastContact(with: unit.people)?.date)
  }

  /// A contact without the tag counts as begun by me.
  func contactsBegunByMe(with people: [PersonID]) -> Balance.Shares? {
    var isIn = [Bool](repeating: false, count: journal.people.count)
    for id in people { isIn[id] = true }
    var (quarter, year) = (Begun(), Begun())
    for contact in journal.interactions
    where isWithin(ContactDays.yearLength, contact.date)
      && contact.participants.contains(where: { isIn[$0] })
    {
      let isMine = !isInbound(contact)
      year.count(isMine)
      if isWithin(ContactDays.quarterLength, contact.date) { quarter.count(isMine) }
    }
    return year.mine == year.all ? nil : Balance.Shares(quarter: quarter.share, year: year.share)
  }

  private func isInbound(_ interaction: Interaction) -> Bool {
    !interaction.tags.isEmpty
      && journal.configuration.tags(interaction.tags, hold: .inbound)
  }
}

extension [Balance.Row] {
  fileprivate func sorted() -> [Balance.Row] {
    sorted { one, other in
      if one.days.year != other.days.year { return one.days.year > other.days.year }
      if one.name != other.name { return one.name.precedes(other.name) }
      return (one.org ?? "").precedes(other.org ?? "")
    }
  }
}

/// How many contacts there were, and how many of them I began.
private struct Begun {
  private(set) var all = 0
  private(set) var mine = 0

  mutating func count(_ isMine: Bool) {
    all += 1
    if isMine { mine += 1 }
  }

  var share: Balance.Share? { Balance.Share(mine, of: all) }
}

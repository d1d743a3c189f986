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
    let orgs = Dictionary(grouping: people) { person($0).org?.looseKey }
    let teams = orgs.values.flatMap { named($0) { [$0.team].compactMap(\.self) } }
    let counts = Dictionary(grouping: teams, by: \.name.looseKey).mapValues(\.count)
    return teams.map { team in
      let isOneOfMany = counts[team.name.looseKey] != 1
      return row(.team, team, org: isOneOfMany ? person(team.people[0]).org : nil)
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
    let contacts = journal.interactions.filter {
      isWithin(ContactDays.yearLength, $0.date) && $0.participants.contains { isIn[$0] }
    }
    func share(_ contacts: [Interaction]) -> Balance.Share? {
      Balance.Share(contacts.count { !isInbound($0) }, of: contacts.count)
    }
    guard contacts.contains(where: isInbound) else { return nil }
    return Balance.Shares(
      quarter: share(contacts.filter { isWithin(ContactDays.quarterLength, $0.date) }),
      year: share(contacts))
  }

  private func isInbound(_ interaction: Interaction) -> Bool {
    journal.configuration.tags(interaction.tags, hold: .inbound)
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

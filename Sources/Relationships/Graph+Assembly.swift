public import Journals
import Notes

extension Graph {
  /// The graph of a journal's interactions, edges and hand-written last contacts.
  ///
  /// Takes time linear in participants and pairs of participants, but for sorting the interactions
  /// by date. Sums run in date order, so equal journals give equal numbers.
  public init(of journal: Journal) {
    let interactions = journal.interactions
    let order = Graph.chronological(interactions)
    let rows = Rows(rowCount: journal.people.count, itemCount: order.count) { item, add in
      interactions[order[item]].participants.forEach(add)
    }
    let encounters = rows.flattened.map { item in
      let index = order[Int(item)]
      return Encounter(
        interaction: index, date: interactions[index].date, channel: interactions[index].channel)
    }
    let records = journal.people.indices.map { id in
      ContactRecord(
        of: encounters[rows.range(of: id)], floor: journal.people[id].lastContactFloor,
        on: journal.date)
    }
    self.init(
      records: records, ties: Graph.ties(among: journal.people.count, interactions, order),
      edges: journal.edges, encounters: encounters, encounterRows: rows)
  }

  /// Indices of the interactions by date, then path order.
  private static func chronological(_ interactions: [Interaction]) -> [Int] {
    var keys = interactions.indices.map { index in
      Int64(interactions[index].date.number) << 32 | Int64(index)
    }
    keys.sort()
    return keys.map { Int($0 & 0xffff_ffff) }
  }
}

extension ContactRecord {
  /// Adds up encounters, which must be in date order.
  init(of encounters: ArraySlice<Encounter>, floor: Day?, on date: Day) {
    self.init()
    first = encounters.first?.date
    var sum = 0.0
    encounters.forEachDay { day, best in
      let contact = LastContact(date: day, interaction: best.interaction)
      last = contact
      if best.channel != .social { lastDirect = contact }
      if best.channel == .inPerson { lastInPerson = contact }
      contactDays += 1
      sum += TieStrength.weight(of: best.channel) * TieStrength.decay(age: day.days(to: date))
    }
    strength = TieStrength.rounded(sum)
    if let floor, floor <= date {
      last = last.raised(to: floor)
      lastDirect = lastDirect.raised(to: floor)
    }
  }
}

extension ArraySlice<Encounter> {
  /// Calls `body` for each day of encounters in date order, with that day's ``richest``.
  func forEachDay(_ body: (_ day: Day, _ best: Encounter) -> Void) {
    var rest = self
    while let day = rest.first?.date {
      let today = rest.prefix { $0.date == day }
      rest = rest[today.endIndex...]
      body(day, today.richest)
    }
  }

  /// The encounter through the channel that weighs most, the first of equals.
  fileprivate var richest: Encounter {
    var best = self[startIndex]
    for encounter in self
    where TieStrength.weight(of: encounter.channel) > TieStrength.weight(of: best.channel) {
      best = encounter
    }
    return best
  }
}

extension LastContact? {
  /// Newer evidence wins over a date written by hand.
  fileprivate func raised(to floor: Day) -> LastContact? {
    guard let contact = self, contact.date >= floor else {
      return LastContact(date: floor, interaction: nil)
    }
    return contact
  }
}

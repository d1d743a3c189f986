/// All results as one Markdown table.
struct ResultTable {
  private var rows: [String] = []
  private var before: (race: Race, bytes: Int)?
  private var notices: [String] = []

  mutating func add(_ race: Race, on journal: JournalOnDisk) {
    for result in race.results {
      rows.append(row(result, of: race, on: journal))
    }
    let size = decimals(Double(journal.bytes) / 1e6, 1)
    notices.append("\(grouped(journal.notes)) notes have \(size) MB, \(race.rounds) rounds.")
    before = (race, journal.bytes)
  }

  var text: String {
    """
    | notes | program | time | × parse1 | × digest | peak memory | growth |
    |--:|---|--:|--:|--:|--:|--:|
    \(rows.joined(separator: "\n"))

    Medians. × parse1 is the time as a multiple of that of parse1 on the same notes, × digest that \
    of rapport digest. Growth is (time ratio) ÷ (size ratio) from the next smaller journal: 1.00 \
    is linear. The first digest has no folder yet; all others find that of the run before, as a \
    nightly job does on a day with little news. \(notices.joined(separator: " "))
    """
  }

  private func row(_ result: Race.Result, of race: Race, on journal: JournalOnDisk) -> String {
    let cells = [
      grouped(journal.notes), result.name, milliseconds(result.time),
      ratio(result.time, to: race.time(of: Contender.unit)),
      ratio(result.time, to: race.time(of: Contender.digest)),
      "\(decimals(Double(result.peakBytes) / 1e6, 1)) MB",
      growth(of: result, on: journal),
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private func ratio(_ time: Duration, to unit: Duration?) -> String {
    unit.map { decimals(time / $0, 2) } ?? ""
  }

  private func growth(of result: Race.Result, on journal: JournalOnDisk) -> String {
    guard let before, let time = before.race.time(of: result.name) else { return "" }
    let sizes = Double(journal.bytes) / Double(before.bytes)
    return decimals(result.time / time / sizes, 2)
  }
}

import Advice

extension Page {
  /// Where attention goes: what stands out, the shares, and all in a table.
  ///
  /// - Parameter told: what need not be told once more.
  mutating func write(_ balance: Balance, besides told: [Sentence] = []) {
    guard !balance.tables.isEmpty else { return }
    heading(2, "Where your attention goes")
    for remark in balance.remarks where !told.contains(remark) { bullet(remark) }
    if let sentence = balance.inPerson.inWords { bullet(sentence) }
    if let share = balance.begunByMe?.year {
      bullet(
        """
        Others began \(words: String(share.whole - share.part)) of your \
        \(words: String(share.whole)) contacts in 365 days, as far as your notes mark it.
        """)
    }
    table(
      [
        Table.Column(title: "By"), Table.Column(title: "With"),
        Table.Column(title: "People", isNumber: true),
        Table.Column(title: "Days in 90", isNumber: true),
        Table.Column(title: "Days in 365", isNumber: true),
      ], balance.tables.flatMap(\.cells))
  }
}

extension Balance.Shares {
  /// On how many days somebody was met in person; nil where there is no share.
  fileprivate var inWords: Sentence? {
    let shares = [(quarter, "90"), (year, "365")].compactMap { share, days in
      share.map { share -> Sentence in
        """
        on \(words: String(share.part)) of \(words: String(share.whole)) in the last \(words: days)
        """
      }
    }
    guard !shares.isEmpty else { return nil }
    return """
      Of the days whose notes say how you were in touch, you met somebody in person \
      \(.joined(shares, separator: ", ")).
      """
  }
}

extension Balance.Table {
  /// How many rows are shown.
  private static let most = 8

  /// The rows shown; one person is no unit where there are larger ones.
  private var shown: ArraySlice<Balance.Row> {
    guard aspect == .team || aspect == .org else { return rows.prefix(Self.most) }
    let units = rows.filter { $0.people.count > 1 }
    return (units.isEmpty ? rows : units).prefix(Self.most)
  }

  fileprivate var cells: [[Sentence]] {
    let label: Sentence = "\(words: aspect.inWords)"
    let cells = shown.map { row -> [Sentence] in
      [
        label, row.inWords, "\(words: String(row.people.count))",
        "\(words: String(row.days.quarter))", "\(words: String(row.days.year))",
      ]
    }
    let more = rows.count - cells.count
    return more > 0 ? cells + [[label, "… and \(words: String(more)) more", "", "", ""]] : cells
  }
}

extension Balance.Aspect {
  fileprivate var inWords: String {
    switch self {
    case .ladder: "level"
    case .circle: "circle"
    case .team: "team"
    case .org: "organisation"
    case .relation: "relation"
    case .channel: "channel"
    }
  }
}

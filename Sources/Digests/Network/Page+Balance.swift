import Advice

extension Page {
  /// Where attention goes: what stands out, the shares, and all in a table.
  mutating func write(_ balance: Balance) {
    heading(2, "Where your attention goes")
    for remark in balance.remarks { bullet(remark) }
    if let sentence = balance.inPerson.inWords { bullet(sentence) }
    if let share = balance.begunByMe?.year {
      bullet(
        """
        Of \(words: String(share.whole)) contacts in 365 days others began \
        \(words: String(share.whole - share.part)), by the tag of those entries.
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
  fileprivate var inWords: Sentence? {
    let shares = [(quarter, "90"), (year, "365")].compactMap { share, days in
      share.map { share -> Sentence in
        "\(words: String(share.part)) of \(words: String(share.whole)) days with contact in \(words: days)"
      }
    }
    guard !shares.isEmpty else { return nil }
    return "Somebody was met in person on \(.enumeration(of: shares))."
  }
}

extension Balance.Table {
  /// How many rows are shown.
  private static let most = 8

  fileprivate var cells: [[Sentence]] {
    let label: Sentence = "\(words: aspect.inWords)"
    let shown = rows.prefix(Self.most).map { row -> [Sentence] in
      [
        label, row.inWords, "\(words: String(row.people.count))",
        "\(words: String(row.days.quarter))", "\(words: String(row.days.year))",
      ]
    }
    let more = rows.count - shown.count
    return more > 0 ? shown + [[label, "… and \(words: String(more)) more", "", "", ""]] : shown
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

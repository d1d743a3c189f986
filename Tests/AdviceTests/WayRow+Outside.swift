import Advice
import Journals
import Notes

extension WayRow {
  static let outside = [
    WayRow(
      "coffee", fits: .friend.with(\.tie, .none), .boss, .colleague.with(\.team, "Platform"),
      not: .friend.faraway, .colleague),
    WayRow(
      "breakfast", fits: .client, .boss, not: .client.with(\.tie, .weak), .client.faraway),
    WayRow("lunch", fits: .colleague, .friend.with(\.tie, .none), not: .report, .friend.faraway),
    WayRow(
      "after-work drink", fits: .colleague, .friend, .report,
      not: .boss, .client, .friend.with(\.tie, .weak), .friend.faraway),
    WayRow(
      "dinner", fits: .friend, .client, .colleague.with(\.tie, .strong),
      not: .colleague, .report.with(\.tie, .strong), .boss.with(\.tie, .strong),
      .friend.with(\.tie, .weak), .family.with(\.tie, .strong), .friend.faraway),
    WayRow(
      "meet outside the office", fits: .colleague, .friend, .boss,
      not: .client, .friend.with(\.tie, .weak), .friend.faraway),
    WayRow(
      "visit the client", fits: .client, .client.and(visit("2026-10-24")).and(meals),
      .client.faraway,
      not: .client.and(visit("2026-10-25")).and(meals), .client.faraway.and(visit("2026-08-26")),
      .client.with(\.relation, "vendor")),
    WayRow(
      "outing", fits: .colleague, .friend,
      not: .boss, .client, .friend.with(\.tie, .weak), .friend.faraway),
    WayRow(
      "golf or a game", fits: .client.liking("golf"), .friend.liking("board games"),
      .boss.liking("correspondence chess"),
      not: .client.liking("sailing"), .friend.liking("video games"),
      .client.liking("golf").with(\.tie, .weak), .client.liking("golf").faraway),
    WayRow(
      "dinner with the family", fits: .family.with(\.tie, .none), parent,
      not: .family.faraway, parent.with(\.tie, .medium), parent.with(\.relation, nil),
      .friend.with(\.tie, .strong)),
  ]

  private static func visit(
    _ date: String
  ) -> @Sendable (inout SmallJournal, PersonID) -> Void {
    { $0.contact(date, "visited", with: $1) }
  }

  /// All that there is to do with a client but a visit.
  private static let meals = { @Sendable (small: inout SmallJournal, id: PersonID) in
    for kind in ["coffee", "breakfast", "lunch", "dinner"] {
      small.contact("2026-10-30", kind, with: id, text: "showed the plan")
    }
  }

  /// A friend of whose family something is noted.
  static let parent = Somebody.friend.with(\.tie, .strong).noting {
    $0.facts = [Fact(heading: "Family", text: "daughter Lola", line: 9)]
  }
}

extension Somebody {
  fileprivate func liking(_ interest: String) -> Somebody { noting { $0.interests = [interest] } }
}

import Advice
import Journals
import Notes

extension WayRow {
  static let atWork = [
    WayRow(
      "help for one who lags",
      fits: .report, .client.faraway.and(owing), .friend.and(owing),
      not: .colleague,
      .colleague.and { $0.followUp(.me, "the report", due: "2026-11-01", with: $1) },
      .friend.and(owing).and { $0.contact("2026-10-25", "met", with: $1, tags: ["helped"]) }),
    WayRow("walk to the desk", fits: .colleague, .boss, not: .colleague.faraway, .friend),
    WayRow(
      "lunch with a report or the boss", fits: .boss, .report,
      not: .boss.faraway, .colleague),
    WayRow(
      "coffee with another department", fits: .colleague, .colleague.with(\.tie, .weak),
      not: .colleague.with(\.team, "platform"), .colleague.with(\.team, nil), .colleague.faraway,
      .boss, .client.with(\.team, "Finance")),
    WayRow(
      "invite a department to lead a discussion", fits: .colleague,
      not: .colleague.with(\.team, "Platform"), .colleague.with(\.tie, .weak), .colleague.faraway,
      .colleague.noting { $0.ladder = .above }),
    WayRow(
      "invite others to see what you do", fits: .colleague, .client,
      .client.with(\.relation, "vendor"),
      not: .colleague.with(\.team, "Platform"), .client.with(\.tie, .weak), .client.faraway,
      .friend),
    WayRow(
      "share your work with another team", fits: .colleague.faraway,
      not: .colleague, .colleague.faraway.with(\.team, "Platform"), .boss.faraway),
    WayRow(
      "honest feedback", fits: .colleague, .boss, .boss.faraway,
      not: .colleague.with(\.tie, .weak), .report, .colleague.with(\.circle, .external)),
    WayRow(
      "support in their career", fits: .report, .client.with(\.relation, "mentee"),
      not: .colleague, .boss),
  ]

  private static let owing = { @Sendable (small: inout SmallJournal, id: PersonID) in
    small.followUp(.them, "the report", due: "2026-11-01", with: id)
  }
}

import Advice
import Journals
import Notes

extension WayRow {
  static let together = [
    WayRow(
      "monthly birthday celebration",
      fits: .colleague.with(\.count, 2).noting(birthdayOn(11, 5)),
      .friend.with(\.count, 2).noting(birthdayOn(11, 5)),
      not: .colleague.with(\.count, 2).noting(birthdayOn(12, 5)),
      .colleague.noting(birthdayOn(11, 5)),
      .client.with(\.count, 2).faraway.noting(birthdayOn(11, 5))),
    WayRow(
      "team or status meeting",
      fits: .report, .report.with(\.count, 2), .colleague.with(\.team, "Platform").with(\.count, 2),
      not: .colleague.with(\.team, "Platform"), .colleague.with(\.count, 2), .report.faraway,
      .report.and { $0.contact("2026-10-25", "1:1", with: $1) }),
    WayRow(
      "meeting of your level", fits: .colleague.with(\.count, 2),
      not: .colleague, .report.with(\.count, 2), .client.with(\.count, 2),
      .colleague.with(\.count, 2).and { small, id in
        if id % 2 == 1 { small.journal.people[id].relations = ["report"] }
      }),
    WayRow(
      "party", fits: .friend.with(\.count, 3),
      not: .friend.with(\.count, 2), .friend.with(\.count, 3).faraway,
      .colleague.with(\.count, 3)),
    // Chosen for gatherings only, see GatheringBondTests.
    WayRow(
      "trip",
      not: .friend.with(\.count, 2).faraway, .client.with(\.count, 2).faraway),
    WayRow(
      "call with several",
      not: .colleague.with(\.count, 2).faraway, .client.with(\.count, 2).faraway,
      .friend.with(\.count, 2)),
  ]
}

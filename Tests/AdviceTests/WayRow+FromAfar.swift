import Advice
import Journals

@testable import Notes

extension WayRow {
  static let fromAfar = [
    WayRow(
      "call", fits: .friend.faraway, .colleague.faraway.with(\.team, nil).with(\.relation, nil),
      not: .friend, .friend.faraway.with(\.tie, .weak)),
    WayRow(
      "friendly email", fits: .friend.faraway,
      .client.faraway.and { $0.contact("2026-10-25", "visit", with: $1) },
      not: .friend, .friend.faraway.with(\.tie, .weak), .family.faraway),
    WayRow(
      "call with the family", fits: .family.faraway, WayRow.parent.faraway,
      not: .family, WayRow.parent.faraway.with(\.tie, .medium), .friend.faraway.with(\.tie, .strong)
    ),
    WayRow(
      "how have you been", fits: .friend.faraway.with(\.tie, .weak),
      not: .friend.with(\.tie, .weak), .friend.faraway, .friend.faraway.with(\.tie, .none)),
    WayRow(
      "like or comment", fits: online,
      .friend.faraway.with(\.tie, .weak).and { $0.contact("2026-09-01", "met", .social, with: $1) },
      not: .friend.faraway.with(\.tie, .weak), online.with(\.location, "Bristol"),
      online.with(\.tie, .medium), online.with(\.tie, .none),
      online.and { small, id in small.journal.people[id].cadence = period("1m") }),
    WayRow(
      "say hello", fits: .friend.faraway.with(\.tie, .none),
      not: .friend.with(\.tie, .none), .friend.faraway.with(\.tie, .weak)),
  ]

  private static let online = Somebody.friend.faraway.with(\.tie, .weak).noting {
    $0.addresses = [Profile.Address(key: "blog-url", value: "https://example.org")]
  }
}

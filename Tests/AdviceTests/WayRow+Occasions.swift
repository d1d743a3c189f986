import Advice
import Journals

@testable import Notes

extension WayRow {
  static let birthdayOn = { @Sendable (month: Int, day: Int) in
    { @Sendable (person: inout Person) in
      person.birthday = YearlyDate(
        year: nil, month: month, day: day, label: "birthday", line: 4)
    }
  }

  static let occasions = [
    WayRow(
      "birthday wish in person",
      fits: .friend.noting(birthdayOn(11, 30)), .colleague.noting(birthdayOn(11, 23)),
      not: .friend.noting(birthdayOn(12, 1)), .friend.noting(birthdayOn(11, 22)),
      .friend.faraway.noting(birthdayOn(11, 30)),
      .friend.noting {
        $0.dates = [YearlyDate(year: nil, month: 11, day: 24, label: "wedding day", line: 4)]
      }),
    WayRow(
      "birthday wish from afar",
      fits: .friend.faraway.noting(birthdayOn(11, 30)),
      not: .friend.noting(birthdayOn(11, 30)), .friend.faraway.noting(birthdayOn(12, 1))),
    WayRow(
      "five-minute favour",
      fits: loner, loner.and { $0.contact("2026-10-24", "met", with: $1, tags: ["helped"]) },
      not: .colleague,
      loner.and { $0.contact("2026-10-25", "met", with: $1, tags: ["helped"]) }),
    WayRow(
      "connect on LinkedIn",
      fits: newcomer,
      not: newcomer.with(\.relation, "friend"), newcomer.with(\.relation, "peer"),
      newcomer.with(\.circle, .internal), newcomer.with(\.tie, .weak),
      newcomer.noting { $0.addresses = [Profile.Address(key: "linkedin", value: "ana")] },
      newcomer.and { $0.journal.interactions[$1].tags = ["linkedin"] }),
    WayRow(
      "compliment on an accomplishment",
      fits: promoted("2026-11-01", "Heard Ana got promoted"),
      promoted("2026-05-25", "Heard Ana got promoted").with(\.tie, .weak),
      .friend.and {
        $0.event("2026-12-24", "finished, party 2026-12-24", noted: "2026-11-01", of: $1)
      },
      .friend.and {
        $0.contact("2026-11-01", "met", with: $0.x, text: "Ana won the cup", topics: [$1])
      },
      not: promoted("2026-09-20", "Heard Ana got promoted"),
      promoted("2026-11-01", "Heard from Ana"),
      promoted("2026-11-01", "Ana put in a word, and I am promoted", tags: ["referral"]),
      .friend.and { $0.topic("2026-11-01", "Somebody got promoted", of: $1, $0.x) },
      promoted("2026-05-01", "Ana got promoted").with(\.tie, .none),
      promoted("2026-05-24", "Ana got promoted").with(\.tie, .weak)),
    WayRow(
      "turn up at a celebration",
      fits: celebrating("2026-12-07", "Farewell on 2026-12-07"),
      celebrating("2026-12-07", "Farewell on 2026-12-07").faraway.with(\.circle, .internal),
      not: celebrating("2026-12-08", "Farewell on 2026-12-08"),
      celebrating("2026-11-22", "Farewell on 2026-11-22"),
      celebrating("2026-12-07", "Exam on 2026-12-07"),
      celebrating("2026-12-07", "Farewell on 2026-12-07").faraway),
    WayRow(
      "career guidance before a review",
      fits: reviewed(month: 1, day: 22),
      .boss.and { small, _ in
        small.journal.people[small.x - 1].dates = [
          YearlyDate(year: nil, month: 12, day: 10, label: "Yearly appraisal", line: 7)
        ]
      },
      not: reviewed(month: 1, day: 23), reviewed(month: 12, day: 10, label: "first day"),
      reviewed(month: 12, day: 10).with(\.relation, "mentor"),
      reviewed(month: 12, day: 10).and {
        $0.contact("2026-10-25", "1:1", with: $1, text: "my career")
      }),
  ]

  private static let loner = Somebody.colleague.with(\.tie, .none).and { small, id in
    small.contact("2026-09-01", "met", with: id)
    small.contact("2026-09-20", "met", with: id)
  }

  private static let newcomer = Somebody(relation: "vendor", tie: .none).and {
    $0.contact("2026-11-10", "met", with: $1)
  }

  private static func promoted(_ day: String, _ text: String, tags: [String] = []) -> Somebody {
    .friend.and { $0.topic(day, text, tags: tags, of: $1) }
  }

  private static func celebrating(_ day: String, _ text: String) -> Somebody {
    .friend.and { $0.event(day, text, noted: "2026-09-20", of: $1) }
  }

  private static func reviewed(month: Int, day: Int, label: String = "Review") -> Somebody {
    .boss.noting {
      $0.dates = [YearlyDate(year: nil, month: month, day: day, label: label, line: 7)]
    }
  }
}

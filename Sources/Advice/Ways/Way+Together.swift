import Journals
import Notes

extension Way {
  /// Ways that serve several people at once; some of the other tables do so too.
  static let together = [
    Way(
      "monthly birthday celebration", .inPerson,
      for: "several nearby, of whom at least two have a birthday this month: then it comes first",
      together: { guests in
        let count = guests.members.count { $0.hasBirthdayThisMonth }
        guard guests.areNear, count > 1 else { return nil }
        let fact: Sentence =
          "\(words: Guests.numbers[count]) birthdays in \(words: guests.date.monthName)"
        return Invitation("A birthday celebration with", because: fact)
      }),
    Way(
      "team or status meeting", .inPerson,
      for: "a report nearby; several nearby who are your reports, or of your team",
      use: WayUse(kinds: ["meeting", "1:1", "one-on-one"]),
      usual: {
        $0.isColleagueNearby && $0.isMy("report") ? "A regular meeting, face to face" : nil
      },
      together: { $0.areMyTeam ? Invitation("A regular team meeting, face to face, with") : nil }),
    Way(
      "meeting of your level", .inPerson, for: "several colleagues nearby who are all peers",
      use: WayUse(kinds: ["meeting"]),
      together: { $0.arePeersNearby ? Invitation("A meeting of your level with") : nil }),
    Way(
      "party", .inPerson, for: "at least three friends nearby",
      use: WayUse(kinds: ["party"], anyWord: ["party"]),
      together: {
        $0.unit == .friends && $0.members.count > 2 ? Invitation("A party with") : nil
      }),
    Way(
      "trip", .inPerson, for: "several people who live in one other town",
      use: WayUse(kinds: ["visit", "visited"], anyWord: ["trip"]),
      together: { $0.otherTown.map { Invitation("A trip to \(text: $0), to see") } }),
    Way(
      "call with several", .video,
      for: """
        several people far away who are of one team, organisation or group, share an interest or \
        know each other
        """,
      use: WayUse(kinds: ["call", "called", "zoom", "facetime", "video", "teams"]),
      together: { guests in
        guard guests.areFar else { return nil }
        return switch guests.unit {
        case .client, .friends, .town: nil
        case .team, .organisation, .group, .interest, .acquaintance: Invitation("A call with")
        }
      }),
  ]
}

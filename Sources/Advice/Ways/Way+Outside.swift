import Journals
import Notes

extension Way {
  /// Ways to meet in person, outside of the office too.
  static let outside = [
    Way(
      "coffee", .inPerson, for: "anybody nearby but a colleague of another team",
      use: WayUse(kinds: ["coffee", "tea"]),
      usual: { $0.isNear && $0.otherTeam == nil ? "Coffee" : nil }),
    Way(
      "breakfast", .inPerson, for: "somebody nearby, with at least a medium tie",
      use: WayUse(kinds: ["breakfast"]),
      usual: {
        guard $0.isNear, $0.isClose else { return nil }
        return $0.isColleague ? "Breakfast before work" : "Breakfast"
      }),
    Way(
      "lunch", .inPerson,
      for: "anybody nearby but a report or manager; several nearby, if more than friends",
      use: WayUse(kinds: ["lunch", "pizza"]),
      usual: {
        $0.isNear && !$0.isMy("report", "manager") ? $0.forDepartment("Lunch") : nil
      },
      together: { $0.areNear && $0.unit != .friends ? Invitation("Lunch with") : nil }),
    Way(
      "after-work drink", .inPerson,
      for:
        "a colleague nearby who is not above you, or a friend nearby, with at least a medium tie",
      use: WayUse(kinds: ["drinks", "beer"]),
      usual: {
        $0.isNear && $0.isClose && ($0.isColleague && $0.ladder != .above || $0.isMy("friend"))
          ? "A drink after work" : nil
      }),
    Way(
      "dinner", .inPerson,
      for: """
        a friend, client or partner nearby, with at least a medium tie; any strong tie nearby \
        that is not above or below you; several friends
        """,
      use: WayUse(kinds: ["dinner"]),
      usual: {
        guard $0.isNear, !$0.isMy("family") else { return nil }
        return $0.isClose && $0.isMy("friend", "client", "partner")
          || $0.isStrong && ($0.ladder == nil || $0.ladder == .peer) ? "Dinner" : nil
      },
      together: { $0.unit == .friends ? Invitation("Dinner with") : nil }),
    Way(
      "meet outside the office", .inPerson,
      for: "a colleague or friend nearby, with at least a medium tie",
      use: WayUse(kinds: ["walk", "ride"], anyWord: ["park", "bar", "pub"]),
      usual: {
        guard $0.isNear, $0.isClose else { return nil }
        return $0.isColleague
          ? "Meet outside the office, in a park or a bar"
          : $0.isMy("friend") ? "Meet in a park or a bar" : nil
      }),
    Way(
      "visit the client", .inPerson,
      for: """
        a client: nearby at most monthly, far away at most every three months; several people of \
        one client
        """,
      use: visits,
      usual: {
        $0.isMy("client") && !$0.used(visits, within: $0.isNear ? 30 : 90)
          ? "Visit the client" : nil
      },
      together: { guests in
        guard case .client = guests.unit,
          !guests.members.contains(where: { $0.used(visits, within: $0.isNear ? 30 : 90) })
        else { return nil }
        return Invitation("A visit to")
      }),
    Way(
      "outing", .inPerson,
      for: """
        a friend, or a colleague who is not above you, nearby, with at least a medium tie; several \
        friends, or several of your team or your reports
        """,
      use: WayUse(
        kinds: ["outing", "gallery", "event"], anyWord: ["museum", "theatre", "concert"]),
      usual: {
        $0.isNear && $0.isClose && ($0.isMy("friend") || $0.isColleague && $0.ladder != .above)
          ? "An outing, to a gallery or a game" : nil
      },
      together: {
        $0.unit == .friends || $0.areMyTeam ? Invitation("An outing with") : nil
      }),
    Way(
      "golf or a game", .inPerson,
      for: """
        somebody nearby with a game among the interests, and at least a medium tie; several nearby \
        who share it
        """,
      use: WayUse(kinds: ["golf", "game"], anyWord: ["golf", "chess", "tennis"]),
      usual: {
        guard $0.isNear, $0.isClose, let game = $0.game else { return nil }
        return game.looseKey == "golf"
          ? "A round of golf" : "A game: \(text: game) is among their interests"
      },
      together: { guests in
        guard guests.areNear, let game = guests.interest, Addressee.isGame(game) else { return nil }
        return Invitation(game.looseKey == "golf" ? "A round of golf with" : "A game with")
      }),
    Way(
      "dinner with the family", .inPerson,
      for: """
        family nearby; a friend nearby with a strong tie, where something is noted below *Family*
        """,
      use: WayUse(kinds: ["dinner"]),
      usual: { $0.isNear && $0.hasFamilyInCommon ? "Dinner with the family" : nil }),
  ]

  private static let visits = WayUse(kinds: ["visit", "visited"])
}

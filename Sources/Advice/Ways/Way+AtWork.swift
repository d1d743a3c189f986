import Journals
import Notes

extension Way {
  /// Ways among colleagues.
  static let atWork = [
    Way(
      "help for one who lags", nil,
      for: """
        somebody who owes you something and is late (the reason *they owe*: then it comes first); \
        a report or mentee
        """,
      use: WayUse(anyWord: ["helped"], meaning: .helped),
      usual: { $0.isMy("report", "mentee") ? "Ask what is going slowly, and help with it" : nil },
      occasion: {
        $0.reasons.contains(.theyOwe) ? "Ask what holds it up, and help with it" : nil
      }),
    Way(
      "walk to the desk", .inPerson, for: "a colleague nearby",
      use: WayUse(kinds: ["desk"], anyWord: ["desk"]),
      usual: { $0.isColleagueNearby ? $0.forDepartment("Walk to the desk") : nil }),
    Way(
      "lunch with a report or the boss", .inPerson, for: "a report or manager nearby",
      use: WayUse(kinds: ["lunch", "pizza"]),
      usual: {
        guard $0.isNear else { return nil }
        return $0.isMy("manager") ? "Lunch with the boss" : $0.isMy("report") ? "Lunch" : nil
      }),
    Way(
      "coffee with another department", .inPerson, for: "a colleague nearby of another team",
      use: WayUse(kinds: ["coffee", "tea"]),
      usual: { $0.isNear && $0.otherTeam != nil ? $0.forDepartment("Coffee") : nil }),
    Way(
      "invite a department to lead a discussion", .inPerson,
      for: """
        a colleague nearby of another team, not above you, with at least a medium tie; several of \
        another team
        """,
      use: WayUse(kinds: ["workshop"], anyWord: ["discussion"]),
      usual: {
        guard $0.isNear, $0.isClose, $0.ladder != .above, let team = $0.otherTeam else {
          return nil
        }
        return "Invite \(team: team) to lead a discussion"
      },
      together: {
        $0.otherTeam.map { Invitation("Invite \(team: $0) to lead a discussion, with") }
      }),
    Way(
      "invite others to see what you do", .inPerson,
      for: """
        a colleague of another team, a client, partner or vendor, nearby and with at least a \
        medium tie
        """,
      use: WayUse(anyWord: ["demo", "showed", "demonstrated"]),
      usual: {
        guard $0.isNear, $0.isClose, $0.otherTeam != nil || $0.isBusinessPartner else {
          return nil
        }
        return "An invitation to see what you do"
      }),
    Way(
      "share your work with another team", .message,
      for: "a colleague of another team who is far away",
      use: WayUse(anyWord: ["shared", "presented"]),
      usual: {
        guard !$0.isNear, let team = $0.otherTeam else { return nil }
        return "Share what you are working on with \(team: team)"
      }),
    Way(
      "honest feedback", nil,
      for: "your manager, or a colleague who is a peer, with at least a medium tie",
      use: WayUse(anyWord: ["feedback"]),
      usual: {
        $0.isClose && ($0.isMy("manager") || $0.isColleague && $0.ladder == .peer)
          ? "Ask for honest feedback" : nil
      }),
    Way(
      "support in their career", nil, for: "a report or mentee",
      use: WayUse(anyWord: ["career", "promotion"]),
      usual: { $0.isMy("report", "mentee") ? "Offer support with the next career step" : nil }),
  ]
}

extension Sentence.StringInterpolation {
  /// `the Platform team`.
  fileprivate mutating func appendInterpolation(team name: String) {
    appendLiteral("the ")
    appendInterpolation(text: name)
    if name.lowercasedWords.last != "team" { appendLiteral(" team") }
  }
}

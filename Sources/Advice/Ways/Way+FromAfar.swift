import Journals
import Notes
import Relationships

extension Way {
  /// Ways to be in touch with those who are far away.
  static let fromAfar = [
    Way(
      "call", .phone, for: "somebody far away, with at least a medium tie",
      use: WayUse(kinds: [
        "call", "called", "phone", "phoned", "zoom", "facetime", "video", "teams",
      ]),
      usual: { !$0.isNear && $0.isClose ? "A call" : nil }),
    Way(
      "friendly email", .message,
      for: "somebody far away, with at least a medium tie, but no family",
      use: WayUse(kinds: emails.union(messages)),
      usual: {
        guard !$0.isNear, $0.isClose, !$0.isMy("family") else { return nil }
        return $0.hasAddress("mail") || $0.lastUse(WayUse(kinds: emails)) != nil
          ? "A friendly email" : "A friendly message"
      }),
    Way(
      "call with the family", .phone,
      for: """
        family far away; a friend far away with a strong tie, where something is noted below \
        *Family*
        """,
      use: WayUse(anyWord: ["family"]),
      usual: {
        guard !$0.isNear, $0.hasFamilyInCommon else { return nil }
        return $0.isMy("family") ? "A family call" : "A call, to hear how the family is"
      }),
    Way(
      "how have you been", .message, for: "somebody far away, with a weak tie",
      use: WayUse(kinds: emails.union(messages)),
      usual: {
        !$0.isNear && !$0.isClose && $0.isKnown ? "A \"how have you been\" message" : nil
      }),
    Way(
      "like or comment", .social,
      for: """
        somebody far away, with a weak tie and an address on the web or a contact through a social \
        channel, for whom no cadence asks, since this is no contact that a cadence counts
        """,
      use: WayUse(kinds: ["liked", "commented", "posted"]),
      usual: {
        guard !$0.isNear, !$0.isClose, $0.isKnown, $0.isOnTheWeb,
          $0.reasons.isDisjoint(with: [.overdue, .dueSoon])
        else { return nil }
        return "A like or a comment on something they have posted"
      }),
    Way(
      "say hello", .message, for: "somebody far away with whom no contact is noted",
      usual: { !$0.isNear && !$0.isKnown ? "A message to say hello" : nil }),
  ]

  private static let emails: Set<String> = ["emailed", "email", "mail", "wrote", "letter"]
  private static let messages: Set<String> = [
    "messaged", "message", "texted", "text", "chat", "chatted", "dm", "im",
  ]
}

extension Addressee {
  fileprivate var isOnTheWeb: Bool {
    person.addresses.contains {
      $0.key.lowercased() == "linkedin" || $0.key.lowercased().hasSuffix("url")
    }
      || situation.graph.encounters(of: id).contains { $0.channel == .social }
  }
}

import Advice
import Journals
import Notes

/// Who leads where: bridges, ties to revive, introductions, communities.
extension Page {
  mutating func write(_ bridges: [Bridge], _ look: NetworkLook) {
    guard !bridges.isEmpty else { return }
    heading(2, "Bridges: who leads to people you don't reach otherwise")
    table(
      [
        .init(title: "Person"), .init(title: "Leads to"), .init(title: "Tie"),
        .init(title: "Last contact"),
      ], of: bridges
    ) { bridge in
      [
        look.name(bridge.person), look.reach(of: bridge), "\(words: bridge.standing.rawValue)",
        look.last(bridge.last),
      ]
    }
  }

  mutating func write(_ ties: [TieToRevive], _ look: NetworkLook) {
    guard !ties.isEmpty else { return }
    heading(2, "Weak and dormant ties worth reviving")
    table(
      [
        .init(title: "Person"), .init(title: "From"), .init(title: "Tie"),
        .init(title: "Last contact"),
      ], of: ties
    ) { tie in
      [
        look.name(tie.person), tie.phase.map { "\(text: $0)" } ?? "", tie.inWords,
        look.last(tie.last),
      ]
    }
  }

  mutating func write(_ introductions: [Introduction]) {
    guard !introductions.isEmpty else { return }
    heading(2, "Introductions worth making")
    // Their scores fade from week to week, and so must not decide where they stand.
    for introduction in introductions.sorted(by: { $0.pair < $1.pair }) {
      bullet("\(introduction.sentence).")
    }
  }

  mutating func write(_ communities: [Community], _ look: NetworkLook) {
    guard communities.count > 1 else { return }
    heading(2, "Who is seen with whom")
    table(
      [
        .init(title: "People"), .init(title: "Number", isNumber: true), .init(title: "Mostly"),
        .init(title: "Tied to other circles"), .init(title: "Last contact"),
      ], of: communities
    ) { community in
      [
        look.names(community.core + community.people.filter { !community.core.contains($0) }),
        "\(words: String(community.people.count))",
        community.place.map { "\(text: $0)" } ?? "", look.names(community.brokers, atMost: 2),
        community.last.map { "\($0)" } ?? "none noted",
      ]
    }
  }

  mutating func write(alone people: [PersonID], _ look: NetworkLook) {
    guard !people.isEmpty else { return }
    heading(2, "People who stand alone")
    paragraph(
      """
      In a year of your notes they were seen with you and at most one other: \
      \(look.names(people, atMost: NetworkLook.mostRows)).
      """)
  }
}

extension Introduction {
  fileprivate var pair: (PersonID, PersonID) { (first, second) }
}

extension NetworkLook {
  /// `Bo Lind and Cy Moss; the only one you know at Acme`.
  func reach(of bridge: Bridge) -> Sentence {
    let people = bridge.leadsTo.isEmpty ? nil : names(bridge.leadsTo)
    return .joined([people, bridge.only?.inWords].compactMap(\.self), separator: "; ")
  }
}

extension TieToRevive {
  /// `once strong, silent for a year; you share no acquaintance`.
  fileprivate var inWords: Sentence {
    let state = isDormant ? "silent for over a year" : "weak"
    let parts = [
      wasStrong ? "once close" : nil, state, isBridge ? "no acquaintance in common" : nil,
    ]
    return "\(words: parts.compactMap(\.self).joined(separator: ", "))"
  }
}

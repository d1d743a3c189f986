public import Journals
import Notes
import Relationships

/// How the notes tell that two people know each other.
public struct Acquaintance: Sendable {
  /// Distinct days on which they were together with me.
  public let daysTogether: Int
  /// The last contact that both took part in; nil if there is none.
  public let lastTogether: Interaction?
  /// Links between their notes, in either direction.
  public let edges: [Edge]
  /// A phrase with links: `together on 4 days, last lunch on 2026-05-02; spouse in the note of Ana
  /// Ruiz`.
  public let sentence: Sentence
}

extension Situation {
  /// What joins two people in the notes.
  func acquaintance(of one: PersonID, _ other: PersonID) -> Acquaintance {
    let days = graph.ties(of: one).first { $0.other(than: one) == other }?.contactDays ?? 0
    let last = days == 0 ? nil : lastTogether(one, other)
    let edges = edges[one].map { graph.edges[$0] }.filter { $0.from == other || $0.to == other }
    let together = last.map { contact -> Sentence in
      days == 1
        ? "together once, \(contact.linked)"
        : "together on \(words: String(days)) days, last \(contact.linked)"
    }
    let links = edges.map { edge -> Sentence in
      "\(link: edge.label, to: edge.place) in the note of \(text: name(edge.from))"
    }
    return Acquaintance(
      daysTogether: days, lastTogether: last, edges: edges,
      sentence: .joined([together].compactMap(\.self) + links, separator: "; "))
  }

  private func lastTogether(_ one: PersonID, _ other: PersonID) -> Interaction? {
    graph.encounters(of: one).last {
      journal.interactions[$0.interaction].participants.contains(other)
    }
    .map { journal.interactions[$0.interaction] }
  }
}

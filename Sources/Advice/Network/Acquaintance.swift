public import Journals
import Notes
import Relationships

/// How the notes tell that two people know each other.
public struct Acquaintance: Sendable {
  /// Distinct days on which they were together with me.
  public let daysTogether: Int
  /// The last contact that both took part in; nil if there is none.
  public let lastTogether: Interaction?
  /// Where the notes say so: the last contact, then links between their notes.
  public let evidence: [Place]
  /// A phrase with links: `together on 4 days, last lunch on 2026-05-02; spouse in the note of Ana
  /// Ruiz`.
  public let sentence: Sentence
}

extension Situation {
  /// What joins two people in the notes.
  func acquaintance(of one: PersonID, _ other: PersonID) -> Acquaintance {
    let days = graph.ties(of: one).first { $0.other(than: one) == other }?.contactDays ?? 0
    let last = days == 0 ? nil : lastTogether(one, other)
    let together = last.map { contact -> Sentence in
      days == 1
        ? "together once, \(contact.linked)"
        : "together on \(words: String(days)) days, last \(contact.linked)"
    }
    let links = noteLinks(between: one, other)
    return Acquaintance(
      daysTogether: days, lastTogether: last,
      evidence: [last?.place].compactMap(\.self) + links.map(\.place),
      sentence: .joined([together].compactMap(\.self) + links.map(\.sentence), separator: "; "))
  }

  /// `spouse in the note of Ana Ruiz`, the label being a link.
  private func noteLinks(
    between one: PersonID, _ other: PersonID
  ) -> [(sentence: Sentence, place: Place)] {
    let edges = edges[one].map { graph.edges[$0] }.filter { $0.from == other || $0.to == other }
    let labels = edges.map { edge -> (sentence: Sentence, place: Place) in
      let label = edge.label.looseKey == "knows" ? "named" : edge.label
      let sentence: Sentence =
        "\(link: label, to: edge.place) in the note of \(text: name(edge.from))"
      return (sentence, edge.place)
    }
    let introductions = [(one, other), (other, one)].compactMap { id, introducer in
      person(id).introducers.contains(introducer) ? id : nil
    }
    return labels
      + introductions.map { id in
        let introducer = id == one ? other : one
        return (
          "\(text: name(introducer)) \(link: "introduced", to: note(of: id)) \(text: name(id)) to you",
          note(of: id)
        )
      }
  }

  private func lastTogether(_ one: PersonID, _ other: PersonID) -> Interaction? {
    graph.encounters(of: one).last {
      journal.interactions[$0.interaction].participants.contains(other)
    }
    .map { journal.interactions[$0.interaction] }
  }
}

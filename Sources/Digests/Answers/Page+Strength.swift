import Advice
import Journals
import Notes
import Relationships

/// How strong a tie is, and where a person stands in the network.
extension Page {
  mutating func addStrength(_ explanation: Explanation, _ edition: Edition) {
    guard !explanation.strength.isEmpty else { return }
    heading(2, "Strength of the tie")
    add(explanation.strength, edition)
    let strength = edition.graph.records[explanation.suggestion.person].strength
    entry("in all", "\(words: strength.inThousandths), \(words: TieStrength.band(of: strength))")
    guard let peak = explanation.peak else { return }
    heading(2, "Strength at its greatest, on \(peak.day)")
    add(peak.shares, edition)
    entry("in all", "\(words: peak.strength.inThousandths)")
  }

  /// The greatest first.
  private mutating func add(_ shares: [StrengthShare], _ edition: Edition) {
    for share in shares.sorted(by: { $0.value > $1.value }) {
      let contact = edition.journal.interactions[share.encounter.interaction]
      let channel = share.encounter.channel?.rawValue ?? "channel unknown"
      entry(
        "\(share.encounter.date)",
        """
        \(words: share.value.inThousandths) = \(words: share.weight.inThousandths) (\(words: channel)) \
        × 2^(-\(words: String(share.age))/\(words: String(TieStrength.halfLife))), \
        \(words: contact.noun) (\(link: contact.place.pathAndLine, to: contact.place))
        """)
    }
  }

  mutating func add(_ place: NetworkPlace, _ edition: Edition) {
    heading(2, "Place in your network")
    let people = place.ties.map { "\(person: edition.journal.people[$0])" as Sentence }
    entry("tied to", .enumeration(of: people))
    entry(
      "overlap",
      "\(words: place.overlap.inThousandths) of those around either of you two know you both")
    entry(
      "effective size",
      """
      \(words: place.effectiveSize.inThousandths) of \(words: String(place.ties.count + 1)): those who know \
      each other tell the same
      """)
    entry(
      "constraint",
      "\(words: place.constraint.inThousandths): the nearer to 0, the more separate worlds are reached"
    )
  }
}

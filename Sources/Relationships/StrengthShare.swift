public import Journals
public import Notes

/// What one contact day adds to the strength of a tie, see ``TieStrength``.
public struct StrengthShare: Hashable, Sendable {
  /// The encounter of that day that weighs most.
  public let encounter: Encounter
  /// Days since then.
  public let age: Int
  /// Of the encounter's channel.
  public let weight: Double
  /// What is left of the weight after that age.
  public let value: Double
}

extension Graph {
  /// What the strength of the tie to a person is made of on a date, oldest first.
  public func strengthShares(of person: PersonID, on date: Day) -> [StrengthShare] {
    var shares: [StrengthShare] = []
    encounters(of: person).prefix { $0.date <= date }.forEachDay { day, best in
      let weight = TieStrength.weight(of: best.channel)
      let age = day.days(to: date)
      shares.append(
        StrengthShare(
          encounter: best, age: age, weight: weight, value: weight * TieStrength.decay(age: age)))
    }
    return shares
  }
}

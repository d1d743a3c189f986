public import Journals
public import Notes

extension Graph {
  /// Distinct days with contact that was more than a like or a comment, oldest first.
  public func directContactDays(of person: PersonID) -> [Day] {
    var days: [Day] = []
    encounters(of: person).forEachDay { day, best in
      if best.channel != .social { days.append(day) }
    }
    return days
  }

  /// How often there used to be contact with a person; nil where nothing tells.
  public func rhythm(of person: PersonID) -> Rhythm? {
    Rhythm(of: directContactDays(of: person))
  }

  /// When the tie to a person was strongest, and how strong, rounded to three decimals; nil without
  /// contact.
  ///
  /// The tie is strongest on contact days, so it is enough to look at those. From one to the next
  /// the sum of ``TieStrength`` decays as a whole, and the new day's weight is added.
  public func peak(of person: PersonID) -> (day: Day, strength: Double)? {
    var peak: (day: Day, strength: Double)?
    var strength = 0.0
    var before: Day?
    encounters(of: person).forEachDay { day, best in
      if let before { strength *= TieStrength.decay(age: before.days(to: day)) }
      strength += TieStrength.weight(of: best.channel)
      if strength > peak?.strength ?? 0 { peak = (day, strength) }
      before = day
    }
    return peak.map { ($0.day, TieStrength.rounded($0.strength)) }
  }
}

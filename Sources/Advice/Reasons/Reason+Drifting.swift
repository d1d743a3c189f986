import Journals
import Notes
import Relationships

extension Situation {
  /// Nobody set a rhythm, but there was one, and for less than a year it has been broken.
  ///
  /// Size: days beyond the ``Relationships/Rhythm/longestUsualSilence`` / its days.
  func drifting(_ id: PersonID) -> Reason? {
    guard !person(id).isNeverDue, person(id).cadence == nil, let last = record(of: id).lastDirect,
      case let silent = last.date.days(to: date), silent < Situation.dormantAfter,
      let rhythm = graph.rhythm(of: id)
    else { return nil }
    let usual = rhythm.longestUsualSilence
    guard Double(silent) > usual else { return nil }
    let gap = rhythm.medianGap.inShort
    return reason(
      .drifting, size: (Double(silent) - usual) / usual,
      reckoning: """
        (\(silent) days of silence - \(usual.inShort)) / \(usual.inShort); \(usual.inShort) = \
        max(2 × \(gap), \(gap) + 14), \(gap) being the median of \(rhythm.gapCount) gaps
        """,
      day: last.date,
      """
      used to be in touch about \(words: Period(about: rhythm.medianGap).inWords), silent \
      since \(theContact(last))
      """, evidence: [place(of: last, with: id)])
  }
}

extension Rhythm {
  /// Beyond so many days a silence is unusual: max(2 r, r + 14), r being the median gap between
  /// contact days.
  ///
  /// A rule in use among personal relationship managers; after 8 mean gaps a tie has mostly ended
  /// (Navarro et al., EPJ Data Science 2017), so it asks long before.
  var longestUsualSilence: Double { max(2 * medianGap, medianGap + 14) }
}

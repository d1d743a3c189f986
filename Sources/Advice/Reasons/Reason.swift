public import Journals
public import Notes

/// One reason to contact somebody, with its size, in words, and with its evidence.
public struct Reason: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case overdue
    case dueSoon = "due soon"
    /// I owe something.
    case promise
    case theyOwe = "they owe"
    /// Something of theirs has passed, or is today or tomorrow.
    case eventPassed = "event passed"
    /// A birthday or another yearly date.
    case birthday
    /// A rhythm that nobody asked for has stopped.
    case drifting
    /// Met once, lately.
    case new
    /// A tie that was once close, or frequent, and has been silent for a year.
    case dormant
    /// On one of my lists, and never met in person.
    case list
    /// They helped me, and nothing has gone back.
    case favour
    /// A co-worker who is seldom with anybody else.
    case alone
  }

  public let kind: Kind
  /// How much of a reason it is; the file of each reason says in which unit.
  public let size: Double
  /// How the size is reckoned, for a reader who checks it by hand: `21 days late / 30 days`.
  public let reckoning: String
  /// The day it is about, such as the due date; nil where there is none.
  public let day: Day?
  /// A phrase that goes on after the person's name.
  public let sentence: Sentence
  /// Where the notes say so.
  public let evidence: [Place]
  /// Whether it counts in the days after a contact too, when nobody else is suggested.
  public let holdsDuringRest: Bool

  init(
    _ kind: Kind, size: Double, reckoning: String, day: Day?, _ sentence: Sentence,
    evidence: [Place], holdsDuringRest: Bool = false
  ) {
    self.kind = kind
    self.size = size
    self.reckoning = reckoning
    self.day = day
    self.sentence = sentence
    self.evidence = evidence
    self.holdsDuringRest = holdsDuringRest
  }
}

extension Reason.Kind {
  /// Whether a date asks for contact, and not only the state of the tie.
  var isDated: Bool {
    switch self {
    case .overdue, .dueSoon, .promise, .theyOwe, .eventPassed, .birthday: true
    case .drifting, .new, .dormant, .list, .favour, .alone: false
    }
  }
}

extension Situation {
  /// A reason, put into words only where somebody may read them.
  func reason(
    _ kind: Reason.Kind, size: Double, reckoning: @autoclosure () -> String, day: Day?,
    _ sentence: @autoclosure () -> Sentence, evidence: @autoclosure () -> [Place],
    holdsDuringRest: Bool = false
  ) -> Reason {
    guard purpose == .telling else {
      return Reason(
        kind, size: size, reckoning: "", day: day, Sentence.none, evidence: [],
        holdsDuringRest: holdsDuringRest)
    }
    return Reason(
      kind, size: size, reckoning: reckoning(), day: day, sentence(), evidence: evidence(),
      holdsDuringRest: holdsDuringRest)
  }

  /// All that speaks for contact with a person, in the order of ``Reason/Kind``; a new kind of
  /// reason is added here. Some may be held back, see ``Suggestion/heldBack``.
  func reasons(for id: PersonID) -> [Reason] {
    [overdue(id), dueSoon(id)].compactMap(\.self) + promises(to: id) + owed(by: id)
      + timelyEvents(of: id) + birthdays(of: id)
      + [drifting(id), new(id), dormant(id), list(id), favour(id), alone(id)].compactMap(\.self)
  }
}

public import Journals
public import Notes

/// Everybody whom something is due for, by section, in an order that only facts change.
///
/// A person stands in each section that concerns them, with that section's facts.
public struct Agenda: Sendable {
  public enum Section: Sendable, CaseIterable {
    case overdue, dueSoon, promises, birthdays, neverContacted, pausedUntil
  }

  /// One fact about one person.
  public struct Line: Sendable {
    public let person: PersonID
    /// The day that the line is about, and sorted by; nil comes last.
    public let day: Day?
    public let sentence: Sentence
  }

  private let sections: [[Line]]

  public init(of counsel: Counsel) {
    sections = Section.allCases.map { section in
      counsel.suggestions.flatMap { counsel.lines(of: $0, in: section) }.sorted(byDay: \.day)
    }
  }

  /// The lines of a section, by day, then path.
  public func lines(in section: Section) -> [Line] {
    zip(Section.allCases, sections).first { $0.0 == section }?.1 ?? []
  }

  /// Whether there is nothing to do; who is paused does not matter.
  public var isEmpty: Bool {
    Section.allCases.allSatisfy { $0 == .pausedUntil || lines(in: $0).isEmpty }
  }
}

extension Counsel {
  fileprivate func lines(of suggestion: Suggestion, in section: Agenda.Section) -> [Agenda.Line] {
    let id = suggestion.person
    func lines(for kind: Reason.Kind) -> [Agenda.Line] {
      suggestion.reasons.filter { $0.kind == kind }.map {
        Agenda.Line(person: id, day: $0.day, sentence: $0.sentence)
      }
    }
    switch section {
    case .overdue: return lines(for: .overdue)
    case .dueSoon: return lines(for: .dueSoon)
    case .promises: return lines(for: .promise)
    case .neverContacted: return lines(for: .neverContacted)
    case .birthdays:
      guard suggestion.silence == nil else { return [] }
      return situation.yearlyDates(of: id).map {
        Agenda.Line(person: id, day: $0.date, sentence: $0.sentence)
      }
    case .pausedUntil:
      return suggestion.silence?.pause.map {
        [Agenda.Line(person: id, day: $0.day, sentence: $0.sentence)]
      } ?? []
    }
  }
}

extension Silence {
  fileprivate var pause: (day: Day?, sentence: Sentence)? {
    switch self {
    case .pausedUntil(let day): (day, "paused until \(day)")
    case .paused: (nil, "paused until further notice")
    case .isMe, .isPrivate, .deceased, .archived: nil
    }
  }
}

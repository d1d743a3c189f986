public import Journals
public import Notes
import Relationships

/// Everybody whom something is due for, by section, in an order that only facts change.
///
/// A person stands in the first section that fits, with all that speaks for contact.
public struct Agenda: Sendable {
  public enum Section: Sendable, CaseIterable {
    case overdue, dueSoon, datesAndPromises, drifting, new, dormant, lists, favours, alone
    /// No contact is noted, and nothing else speaks for one yet.
    case neverContacted
    case pausedUntil

    /// The kinds of reason that put a person here.
    public var kinds: [Reason.Kind] {
      switch self {
      case .overdue: [.overdue]
      case .dueSoon: [.dueSoon]
      case .datesAndPromises: [.promise, .theyOwe, .eventPassed, .birthday]
      case .drifting: [.drifting]
      case .new: [.new]
      case .dormant: [.dormant]
      case .lists: [.list]
      case .favours: [.favour]
      case .alone: [.alone]
      case .neverContacted, .pausedUntil: []
      }
    }
  }

  /// What there is to say about one person.
  public struct Line: Sendable {
    public let person: PersonID
    /// The day that the line is about, and sorted by; nil comes last.
    public let day: Day?
    /// All that speaks for contact, the section's own reasons first, then in the order of
    /// ``Reason/Kind``; empty in the last two sections.
    public let reasons: [Reason]
    /// A phrase that goes on after the person's name: all reasons, of many alike the first and the
    /// number of the others; or why there are none.
    public let sentence: Sentence
  }

  private let sections: [[Line]]

  public init(of counsel: Counsel) {
    let lines = counsel.suggestions.compactMap { counsel.line(for: $0) }
    sections = Section.allCases.map { section in
      lines.filter { $0.section == section }.map(\.line).sorted(byDay: \.day)
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
  fileprivate func line(for suggestion: Suggestion) -> (section: Agenda.Section, line: Agenda.Line)?
  {
    let id = suggestion.person
    if let silence = suggestion.silence {
      return silence.pause.map {
        (.pausedUntil, Agenda.Line(person: id, day: $0.day, reasons: [], sentence: $0.sentence))
      }
    }
    for section in Agenda.Section.allCases {
      let own = suggestion.reasons.filter { section.kinds.contains($0.kind) }
      guard !own.isEmpty else { continue }
      let reasons = own + suggestion.reasons.filter { !section.kinds.contains($0.kind) }
      let line = Agenda.Line(
        person: id, day: own.compactMap(\.day).min(), reasons: reasons,
        sentence: reasons.inWords)
      return (section, line)
    }
    guard situation.record(of: id).last == nil else { return nil }
    let line = Agenda.Line(
      person: id, day: suggestion.due ?? situation.firstMentions[id]?.date, reasons: [],
      sentence: situation.neverContacted(id))
    return (.neverContacted, line)
  }
}

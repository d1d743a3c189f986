public import Journals
public import Notes
import Relationships

/// Where my attention goes, and where it does not: days with contact in the last 90 and 365 days, by
/// who the people are and how we were in touch.
public struct Balance: Sendable {
  /// What tells people, or contacts, apart.
  public enum Aspect: String, CaseIterable, Sendable {
    case ladder, circle, team, org, relation, channel
  }

  /// People who have something in common, and the days with contact with any of them.
  public struct Row: Hashable, Sendable {
    public let aspect: Aspect
    /// What they have in common: the raw value of a `Ladder`, `Circle` or `Channel` (or
    /// ``Balance/unknownChannel``), else the word of the notes in its first spelling.
    public let name: String
    /// The organisation of a team, where other organisations have a team of that name.
    public let org: String?
    /// Everybody of my network who has it, in path order; of a channel all who were reached through
    /// it in 365 days.
    public let people: [PersonID]
    public let days: ContactDays
    /// The last contact with any of them; absent for channels.
    public let last: Day?
  }

  /// All rows of an aspect, those with most days of a year first, then by name.
  public struct Table: Sendable {
    public let aspect: Aspect
    public let rows: [Row]
  }

  /// How many of a whole; there is none of less than ten, which would say nothing.
  public struct Share: Hashable, Sendable {
    public let part: Int
    public let whole: Int

    public static let least = 10

    init?(_ part: Int, of whole: Int) {
      guard whole >= Share.least else { return nil }
      self.part = part
      self.whole = whole
    }
  }

  /// A share in the last 90 and 365 days.
  public struct Shares: Hashable, Sendable {
    public let quarter: Share?
    public let year: Share?
  }

  /// How a channel is called that no kind word tells.
  public static let unknownChannel = "unknown"

  /// Those that have rows, in the order of ``Aspect``.
  public let tables: [Table]
  /// Days with contact with anybody.
  public let days: ContactDays
  /// Of the days with a known channel those on which somebody was met in person.
  public let inPerson: Shares
  /// Of all contacts those that nobody else began, as far as `#inbound` tells; nil where no contact
  /// of 365 days has the tag.
  public let begunByMe: Shares?
  /// What stands out, in full sentences, the first the most telling.
  public let remarks: [Sentence]

  init(in situation: Situation) {
    let people = situation.peopleInNetwork
    days = situation.contactDays(with: people)
    tables = Aspect.allCases.compactMap { aspect in
      let rows = situation.rows(of: aspect, among: people)
      return rows.isEmpty ? nil : Table(aspect: aspect, rows: rows)
    }
    let known = situation.contactDays(with: people) { $0.channel != nil }
    let met = situation.contactDays(with: people) { $0.channel == .inPerson }
    inPerson = Shares(
      quarter: Share(met.quarter, of: known.quarter), year: Share(met.year, of: known.year))
    begunByMe = situation.contactsBegunByMe(with: people)
    remarks = Balance.remarks(on: tables, days)
  }

  /// The rows of an aspect; none where nobody has it.
  public func rows(of aspect: Aspect) -> [Row] {
    tables.first { $0.aspect == aspect }?.rows ?? []
  }
}

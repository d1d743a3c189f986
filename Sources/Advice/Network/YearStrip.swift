public import Journals
public import Notes
public import Relationships

/// A year with one person at a glance: the days with contact in each of twelve calendar months.
public struct YearStrip: Hashable, Sendable {
  public let person: PersonID
  /// Days with contact by month, the oldest first.
  public let months: [Int]
  /// The band of the tie: `strong`, `medium` or `weak`.
  public let band: String
  /// The usual gap between days with contact; nil where there is no rhythm.
  public let rhythm: Rhythm?
  /// Whether contact comes evenly or in bursts; nil with too few days to tell.
  public let burstiness: Burstiness?
  /// The last contact, which a note's `last-contact` may tell.
  public let last: Day

  /// Days with contact in all of the months.
  public var contactDays: Int { months.reduce(0, +) }

  /// One character a month: `·` for none, `▁` to `█` for 1 to 8 days and more. The scale is fixed,
  /// so that what was noted of one month always looks the same.
  public var text: String {
    String(months.map { $0 == 0 ? "·" : YearStrip.bars[min($0, YearStrip.bars.count) - 1] })
  }

  /// How often there is contact, as a person would say it: `every 2 weeks, in bursts`; nil where
  /// there is no rhythm. A bursty tie ends sooner than an even one (Navarro et al., EPJ Data Science
  /// 2017).
  public var usual: String? {
    rhythm.map { rhythm in
      let isBursty = burstiness.map { $0.corrected >= YearStrip.bursty } ?? false
      return Period(about: rhythm.medianGap).inWords + (isBursty ? ", in bursts" : "")
    }
  }

  /// From this burstiness on contact comes in bursts.
  private static let bursty = 0.4
  private static let bars = Array("▁▂▃▄▅▆▇█")
}

/// The strips of everybody with contact in twelve months, the last being the month of the date.
public struct YearStrips: Hashable, Sendable {
  /// The first day of the first month.
  public let begin: Day
  /// By band, the strongest first, then in path order.
  public let strips: [YearStrip]
  /// How many people had contact, but have no strip here.
  public let more: Int

  /// People who have a strip at most: of a band those with most days with contact.
  public static let most = 60

  init(in situation: Situation) {
    let (year, month, _) = situation.date.components
    let begin = Day(year: year - 1, month: month, day: 1)?.adding(Period(count: 1, unit: .month))
    self.begin = begin ?? situation.date
    let strips = situation.peopleInNetwork.compactMap {
      situation.strip(of: $0, since: begin ?? situation.date)
    }
    let chosen = strips.sorted { one, other in
      (one.rank, -one.contactDays, one.person) < (other.rank, -other.contactDays, other.person)
    }.prefix(YearStrips.most)
    self.strips = chosen.sorted { ($0.rank, $0.person) < ($1.rank, $1.person) }
    more = strips.count - chosen.count
  }
}

extension Situation {
  fileprivate func strip(of id: PersonID, since begin: Day) -> YearStrip? {
    var months = [Int](repeating: 0, count: 12)
    let first = begin.monthNumber
    var before: Day?
    for encounter in graph.encounters(of: id)
    where encounter.date >= begin && encounter.date != before {
      months[encounter.date.monthNumber - first] += 1
      before = encounter.date
    }
    guard before != nil, let last = record(of: id).last else { return nil }
    return YearStrip(
      person: id, months: months, band: TieStrength.band(of: record(of: id).strength),
      rhythm: graph.rhythm(of: id), burstiness: graph.burstiness(of: id), last: last.date)
  }
}

extension YearStrip {
  fileprivate var rank: Int { ["strong", "medium", "weak"].firstIndex(of: band) ?? 3 }
}

extension Day {
  /// Months since the year 0.
  fileprivate var monthNumber: Int { components.year * 12 + components.month }
}

/// The headings that hold for the place at hand.
struct Sections {
  private struct Section {
    var level: UInt8
    var passage: Int32
    /// Whether the heading begins with a date, be it one that does not exist.
    var isDated: Bool
    var day: Day?
    var isLog: Bool
    var isNextTime: Bool
  }

  private var open: [Section] = []
  /// Index of the last heading's passage, -1 before the first.
  private(set) var heading: Int32 = -1

  /// Opens the section of a heading, after `close(to:)` with its level.
  mutating func enter(
    level: UInt8, passage: Int32, isDated: Bool, day: Day?, isLog: Bool, isNextTime: Bool
  ) {
    open.append(
      Section(
        level: level, passage: passage, isDated: isDated, day: day, isLog: isLog,
        isNextTime: isNextTime))
    heading = passage
  }

  /// The sections that stay open around a heading of a level.
  mutating func close(to level: UInt8) {
    open.removeAll { $0.level >= level }
  }

  /// The innermost dated heading's passage, -1 if there is none.
  var dated: Int32 { open.last { $0.isDated }?.passage ?? -1 }
  var day: Day? { open.last { $0.isDated }?.day }
  var isLogged: Bool { open.contains { $0.isLog } }
  var isForNextTime: Bool { open.contains { $0.isNextTime } }
}

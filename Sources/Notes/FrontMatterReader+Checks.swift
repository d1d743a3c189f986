internal import FrontMatter

/// Values that must have a certain form.
extension FrontMatterReader {
  mutating func readChecked(_ field: Field, _ key: ProfileKey) {
    guard let item = field.value.items.first else { return }
    switch key {
    case .cadence: readCadence(item)
    case .ladder:
      read(item, "ladder", "above, peer or below", \.ladder) { Profile.Ladder(rawValue: $0) }
    case .circle:
      read(item, "circle", "internal or external", \.circle) { Profile.Circle(rawValue: $0) }
    case .status: readStatus(item)
    case .lastContact: readDay(item, "last-contact") { $0.lastContactFloor = $1 }
    case .snoozeUntil: readDay(item, "snooze-until") { $0.snoozedUntil = $1 }
    case .birthday: readBirthday(item)
    case .dates: for item in field.value.items { readYearlyDate(item, key: field.key.text) }
    case .met: readMet(item)
    default: break
    }
  }

  private mutating func read<Choice>(
    _ item: Scalar, _ key: String, _ expected: String,
    _ property: WritableKeyPath<Profile, Choice?>, _ make: (String) -> Choice?
  ) {
    if let choice = make(item.text.lowercased()) {
      updateProfile { $0[keyPath: property] = choice }
    } else {
      reportValue(item, key, expected)
    }
  }

  private mutating func reportValue(_ item: Scalar, _ key: String, _ expected: String) {
    report(
      .error, key, "\(key) expects \(expected), found '\(item.text.collapsed)'", line: item.line,
      column: item.column)
  }

  private mutating func readCadence(_ item: Scalar) {
    if item.text.lowercased() == "never" {
      updateProfile { $0.cadence = .never }
    } else if let period = Period(item.text) {
      updateProfile { $0.cadence = .every(period) }
    } else {
      reportValue(item, "cadence", "a period such as 30d")
    }
  }

  private mutating func readStatus(_ item: Scalar) {
    if let status = Profile.Status(rawValue: item.text.lowercased()) {
      updateProfile { if $0.status == .active { $0.status = status } }
    } else {
      report(
        .warning, "status",
        "status expects active, paused, archived or deceased, found '\(item.text.collapsed)'",
        line: item.line, column: item.column)
    }
  }

  private mutating func readDay(
    _ item: Scalar, _ key: String, _ set: (inout Profile, Day) -> Void
  ) {
    if let day = Day(LinkSyntax.target(of: item.text)) {
      updateProfile { set(&$0, day) }
    } else {
      reportValue(item, key, "a date such as 2026-04-17")
    }
  }

  private mutating func readMet(_ item: Scalar) {
    if let day = Day(LinkSyntax.target(of: item.text)) {
      updateProfile { $0.met = day }
    } else if Day.looksLikeDate(Array(item.text.utf8)) {
      reportValue(item, "met", "a date of the calendar or a text")
    } else {
      updateProfile { $0.metText = LinkSyntax.text(of: item.text) }
    }
  }

  private mutating func readBirthday(_ item: Scalar) {
    if let date = FrontMatterReader.yearlyDate(item.text, label: "birthday", line: item.line) {
      updateProfile { $0.birthday = date }
    } else {
      reportValue(item, "birthday", "a date such as 1990-04-17 or 04-17")
    }
  }

  private mutating func readYearlyDate(_ item: Scalar, key: String) {
    let parts = item.text.split(separator: " ", maxSplits: 1)
    let label = parts.count == 2 ? String(parts[1]).collapsed : key.lowercased()
    let date = parts.first.flatMap {
      FrontMatterReader.yearlyDate(String($0), label: label, line: item.line)
    }
    if let date {
      updateProfile { $0.dates.append(date) }
    } else {
      reportValue(item, "dates", "a date and a label such as '04-17 wedding day'")
    }
  }

  /// `1990-04-17`, `04-17` or `--04-17`.
  private static func yearlyDate(_ text: String, label: String, line: Int) -> YearlyDate? {
    let isYearless = text.utf8.count == 5 || text.hasPrefix("--")
    let full = isYearless ? "2000-" + text.drop { $0 == "-" } : text[...].description
    guard let parts = Day(full)?.components else { return nil }
    return YearlyDate(
      year: isYearless ? nil : parts.year, month: parts.month, day: parts.day, label: label,
      line: line)
  }
}

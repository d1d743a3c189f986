internal import Notes

/// How a column of a table writes its days.
struct DateOrder {
  private enum Order { case dayFirst, monthFirst, unknown }

  private let order: Order

  /// Whether the day or the month comes first in `3/4/1990` is seen from other values of the column;
  /// where none tells, it is not guessed.
  init(_ values: [String]) {
    let numbers = values.compactMap { value in
      value.contains("/") || value.contains("-") ? DateOrder.numbers(value) : nil
    }
    let isDayFirst = numbers.contains { $0[0] > 12 }
    let isMonthFirst = numbers.contains { $0[1] > 12 }
    order = isDayFirst == isMonthFirst ? .unknown : isDayFirst ? .dayFirst : .monthFirst
  }

  /// Reads `1990-04-17`, `--04-17`, `4/17/1990`, `17.4.1990`, `17 Apr 1990`, `Apr 17, 1990`.
  ///
  /// - Returns: nil for nothing, and for what Outlook writes where there is no date.
  func date(_ text: String) -> ContactDate? {
    let text = text.trimmed
    if text.allSatisfy({ "0/-. ".contains($0) }) { return nil }
    if let named = DateOrder.withMonthName(text) { return named }
    guard let numbers = DateOrder.numbers(text) else { return ContactDate(text) }
    let isDotted = text.contains(".")
    switch isDotted ? .dayFirst : order {
    case _ where numbers[0] == numbers[1], .monthFirst:
      return ContactDate(year: numbers[2], month: numbers[0], day: numbers[1]) ?? .text(text)
    case .dayFirst:
      return ContactDate(year: numbers[2], month: numbers[1], day: numbers[0]) ?? .text(text)
    case .unknown: return .text(text)
    }
  }

  /// Two numbers of up to two digits and a year of four.
  private static func numbers(_ text: String) -> [Int]? {
    let parts = text.trimmed.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 && numbers.allSatisfy { $0 >= 0 } ? numbers : nil
  }

  private static func withMonthName(_ text: String) -> ContactDate? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "." || $0 == "-" }.map {
      $0.lowercased()
    }
    guard (2...3).contains(words.count),
      let place = words.prefix(2).firstIndex(where: { month($0) != nil }),
      let month = month(words[place]), let day = Int(words[1 - place])
    else { return nil }
    if words.count == 2 { return ContactDate(year: nil, month: month, day: day) }
    guard words[2].count == 4, let year = Int(words[2]) else { return nil }
    return ContactDate(year: year, month: month, day: day)
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

/// Thunderbird's three columns of a birthday: `Birth Year`, `Birth Month` and `Birth Day`.
struct BirthColumns {
  private let year: Int?
  private let month: Int
  private let day: Int

  init?(_ headers: [String]) {
    func index(_ word: String) -> Int? { headers.firstIndex { $0.bare == word } }
    guard let month = index("birthmonth"), let day = index("birthday") else { return nil }
    year = index("birthyear")
    self.month = month
    self.day = day
  }

  var indices: [Int] { [year, month, day].compactMap(\.self) }

  /// What names no day stays as far as it is there, such as a year alone.
  func date(_ fields: [String]) -> ContactDate? {
    let parts = indices.map(fields.cell)
    let written = parts.filter { !$0.isEmpty }.joined(separator: "-")
    let numbers = parts.suffix(2).compactMap { Int($0) }
    let year = parts.count == 3 ? parts[0] : ""
    guard numbers.count == 2, year.isEmpty || Int(year) != nil else { return ContactDate(written) }
    return ContactDate(year: Int(year), month: numbers[0], day: numbers[1]) ?? .text(written)
  }
}

public import Notes

extension Configuration {
  /// The note that takes the entries of a day, from the root.
  ///
  /// `YYYY`, `MM` and `DD` stand for the date where they make up a whole word: `SUMMARY` is a name.
  public func dailyNotePath(on date: Day) -> String {
    let parts = "\(date)".split(separator: "-")
    let values = Array(zip(["YYYY", "MM", "DD"], parts))
    var path = ""
    var rest = dailyNote[...]
    while let next = rest.first {
      let word = rest.prefix { $0.isLetter }
      if word.isEmpty {
        path.append(next)
        rest = rest.dropFirst()
      } else {
        path += Configuration.date(word, values) ?? String(word)
        rest = rest.dropFirst(word.count)
      }
    }
    return path
  }

  /// A word in which each token has its value; nil if it holds anything else.
  private static func date(_ word: Substring, _ values: [(String, Substring)]) -> String? {
    var result = ""
    var rest = word
    while !rest.isEmpty {
      guard let (token, value) = values.first(where: { rest.hasPrefix($0.0) }) else { return nil }
      result += value
      rest = rest.dropFirst(token.count)
    }
    return result
  }

  /// The pattern by which a note of a day has its path; nil if it does not tell the whole date.
  static func dailyNote(at path: NotePath, of date: Day) -> String? {
    let parts = "\(date)".split(separator: "-").map(String.init)
    let (year, month, day) = (parts[0], parts[1], parts[2])
    let separators = ["-", "_", ".", ""]
    guard
      let separator = separators.first(where: {
        path.stem == [year, month, day].joined(separator: $0)
      })
    else { return nil }
    let folders = path.folders.map { folder in
      if folder == year { return "YYYY" }
      if folder == month { return "MM" }
      return separators.first { folder == year + $0 + month }.map { "YYYY\($0)MM" } ?? folder
    }
    let pattern = (folders + ["YYYY\(separator)MM\(separator)DD.md"]).joined(separator: "/")
    var configuration = Configuration()
    configuration.dailyNote = pattern
    return configuration.dailyNotePath(on: date) == path.text ? pattern : nil
  }
}

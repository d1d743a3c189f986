/// A feast that an entry announces.
enum Celebration {
  /// What a text calls the celebration that it announces; nil if it announces none.
  static func word(in text: String) -> String? {
    let words = text.lowercasedWords
    guard called.isDisjoint(with: words) else { return nil }
    for (index, word) in words.enumerated() {
      let next = words[(index + 1)...].first
      if word == "leaving", let next, farewells.contains(next) { return "leaving \(next)" }
      if names.contains(word), index == 0 || words[index - 1] != "third" { return word }
    }
    return nil
  }

  static let names: Set<String> = [
    "party", "farewell", "wedding", "anniversary", "celebration", "reception", "housewarming",
    "jubilee", "christening", "retirement", "graduation",
  ]
  static let farewells: Set<String> = ["do", "drinks", "lunch", "dinner", "coffee"]
  /// Words that say it does not take place.
  private static let called: Set<String> = [
    "cancelled", "canceled", "postponed", "off", "not", "no", "without",
  ]
}

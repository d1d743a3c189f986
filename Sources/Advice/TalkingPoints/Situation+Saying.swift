import Journals
import Notes

extension Situation {
  /// Whether a text says anything but who people are, as a roster does.
  ///
  /// Every entry that may be told passes here, and most say something in their first words: a word of
  /// plain ASCII that stands in no name, which bytes can tell. Only where there is none are text and
  /// names taken to pieces.
  func says(_ text: String, moreThanNamesOf people: [PersonID]) -> Bool {
    let bytes = Array(text.utf8)
    var isPlain = true
    var rest = bytes[...]
    while let start = rest.firstIndex(where: \.isOfWord) {
      let word = rest[start...].prefix(while: \.isOfWord)
      rest = rest[word.endIndex...]
      if !word.isASCII {
        isPlain = false
      } else if word.contains(where: \.isLetter), !names(of: people, mayHold: word) {
        return true
      }
    }
    if isPlain, bytes.allSatisfy({ !$0.isLetter }) { return false }
    let names = Set(people.flatMap(names).flatMap(\.runsOfLetters))
    return text.runsOfLetters.contains { !names.contains($0) && $0.contains(where: \.isLetter) }
  }

  /// What a person is called.
  private func names(of id: PersonID) -> [String] {
    let person = person(id)
    return [person.name, NotePath(person.path).stem] + person.aliases + person.handles
  }

  /// Whether a word of ASCII stands anywhere in what people are called; the path will do for the
  /// name of the file.
  private func names(of people: [PersonID], mayHold word: ArraySlice<UInt8>) -> Bool {
    people.contains { id in
      journal.people[id].name.mayHold(word) || journal.people[id].path.mayHold(word)
        || journal.people[id].aliases.contains { $0.mayHold(word) }
        || journal.people[id].handles.contains { $0.mayHold(word) }
    }
  }
}

extension String {
  /// Runs of letters and digits, in lower case.
  fileprivate var runsOfLetters: [String] {
    guard utf8.isASCII else {
      return lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return utf8.split { !$0.isOfWord }.map { String(Substring($0)).lowercased() }
  }
}

extension UInt8 {
  /// An ASCII letter or digit, or a byte of a character beyond ASCII, which may be either.
  fileprivate var isOfWord: Bool { isLetter || isDigit || self >= 0x80 }
}

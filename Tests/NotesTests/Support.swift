import Notes

/// Reads `text` as a note.
func note(_ text: String, at path: String = "2026-10-02.md", _ words: Words = Words()) -> Note {
  Note(parsing: Array(text.utf8), at: NotePath(path), vocabulary: Vocabulary(words))
}

/// Reads front matter, written without its fences, as that of a person note.
func person(_ frontMatter: String) -> Note {
  note("---\n\(frontMatter)\n---\n", at: "people/zoe.md")
}

/// A date in a test; a wrong one stops the test.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no date: \(text)") }
  return day
}

extension Note {
  /// `line:column spelling` of everything that may be a mention.
  var places: [String] { references.map { "\($0.line):\($0.column)" } }

  var spellings: [String] { references.map(\.spelling) }

  /// `line:column severity code` of everything that is wrong.
  var problems: [String] {
    findings.map { "\($0.line):\($0.column) \($0.severity) \($0.code)" }
  }
}

/// Text with places marked in it by keycaps, `1️⃣` to `9️⃣`, which are no part of it.
struct MarkedText {
  private(set) var text = ""
  /// `line:column` of each mark, in bytes of the line.
  private(set) var places: [String] = []

  init(_ marked: String) {
    var line = 1
    var column = 1
    for character in marked {
      if character.unicodeScalars.last == "\u{20E3}" {
        places.append("\(line):\(column)")
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += character.utf8.count
      }
    }
  }
}

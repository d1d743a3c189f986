/// What a command says at length, taken apart.
struct Discussion {
  private(set) var paragraphs: [String] = []
  /// Lines below `Examples:`.
  private(set) var examples: [String] = []
  /// Statuses that the program ends with, and what they say.
  private(set) var statuses: [(code: String, meaning: String)] = []

  init(_ text: String) {
    var paragraph: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines + [""] {
      if line.isEmpty {
        add(paragraph)
        paragraph = []
      } else {
        paragraph.append(String(line))
      }
    }
  }

  private mutating func add(_ lines: [String]) {
    guard let first = lines.first else { return }
    if first == "Examples:" {
      examples += lines.dropFirst().map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 }
    } else if first.hasPrefix("Exit status: ") {
      addStatuses(lines.joined(separator: " "))
    } else {
      paragraphs.append(lines.joined(separator: " "))
    }
  }

  /// `Exit status: 0 done; 1 something is wrong.`
  private mutating func addStatuses(_ sentence: String) {
    let parts = sentence.dropFirst("Exit status: ".count).split(separator: ";")
    for part in parts {
      let words = part.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { continue }
      let meaning = words[1].hasSuffix(".") ? words[1].dropLast() : words[1]
      statuses.append((String(words[0]), String(meaning)))
    }
  }
}

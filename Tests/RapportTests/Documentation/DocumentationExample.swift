/// A fenced block of a page, with what the page says about it.
struct DocumentationExample: Sendable {
  /// What kind of block it is: `console`, `yaml`, …
  let language: String
  let text: [String]
  /// The index of the first line between the fences.
  let start: Int
  /// The file that a line of its own above names, `` `people/ana-ruiz.md` ``.
  let file: String?
  /// What a comment above says to tests: `<!-- example: not run, needs macOS -->`.
  let remark: String?

  var range: Range<Int> { start..<(start + text.count) }

  /// Why nothing runs it.
  var excuse: String? { remark(after: "not run, ") }
  /// The folder of the repository in which the page goes on, `an empty folder` or `sample-journal`.
  var place: String? { remark(after: "in ") }
  /// The file of the repository from which its lines are.
  var origin: String? { remark(after: "from ") }

  private func remark(after start: String) -> String? {
    guard let remark, remark.hasPrefix(start) else { return nil }
    return String(remark.dropFirst(start.count))
  }
}

extension DocumentationPage {
  /// Its fenced blocks, in order.
  var examples: [DocumentationExample] {
    var examples: [DocumentationExample] = []
    var index = 0
    while index < lines.count {
      guard let language = lines[index].wholeMatch(of: #/```+(\S*)/#)?.1 else {
        index += 1
        continue
      }
      let fence = lines[index].prefix { $0 == "`" }
      let end = lines[(index + 1)...].firstIndex { $0 == fence } ?? lines.count
      let (file, remark) = introduction(of: index)
      examples.append(
        DocumentationExample(
          language: String(language), text: Array(lines[(index + 1)..<end]), start: index + 1,
          file: file, remark: remark))
      index = end + 1
    }
    return examples
  }

  /// What the paragraphs right above a block say to tests.
  private func introduction(of fence: Int) -> (file: String?, remark: String?) {
    var file: String?
    var remark: String?
    for line in lines[..<fence].reversed() where !line.isEmpty {
      if let match = line.wholeMatch(of: #/<!-- example: (.+) -->/#) {
        remark = String(match.1)
      } else if file == nil, let match = line.wholeMatch(of: #/`([^`]+\.[a-z]+)`:?/#) {
        file = String(match.1)
      } else {
        break
      }
    }
    return (file, remark)
  }
}

/// Why front matter, or an entry of it, could not be read, and where.
package struct Problem: Error, Hashable, Sendable {
  /// 1-based line of the file.
  package var line: Int
  /// 1-based column of that line, in UTF-8 bytes.
  package var column: Int
  /// One English sentence without a full stop.
  package var message: String

  package init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}

extension Problem: CustomStringConvertible {
  package var description: String { "\(line):\(column): \(message)" }
}

extension Problem {
  /// What can be wrong; the English of this module stands here only.
  enum Fact {
    case malformed(String)
    case unreadableByte
    case tooDeep
    case tooMany
    case duplicate(String, firstLine: Int)
    case keyIsNoText
    case noMapping
    case unknownAnchor(String)
    case secondDocument
  }

  init(_ fact: Fact, at place: Place) {
    self.init(line: place.line, column: place.column, message: fact.message)
  }
}

extension Problem.Fact {
  fileprivate var message: String {
    switch self {
    case .malformed(let reason): "this line is not valid YAML: \(reason)"
    case .unreadableByte: "this line holds a control character or a byte that is not UTF-8"
    case .tooDeep: "values are nested deeper than \(Limits.depth) levels"
    case .tooMany: "there are more than \(Limits.events) values, aliases counted in full"
    case .duplicate(let key, let line): "'\(key)' stands already on line \(line), which counts"
    case .keyIsNoText: "a key must be text; put it in quotes if it begins with a bracket or brace"
    case .noMapping: "expected entries of the form 'key: value'"
    case .unknownAnchor(let name): "the alias '*\(name)' stands for nothing above it"
    case .secondDocument: "a second YAML document begins here; only one is read"
    }
  }
}

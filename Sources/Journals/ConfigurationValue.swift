internal import FrontMatter

/// A value of the configuration that must have a certain form.
struct ConfigurationValue {
  private let key: String
  private let value: Value

  init(_ field: Field) {
    self.init(key: field.key.text, value: field.value)
  }

  private init(key: String, value: Value) {
    self.key = key
    self.value = value
  }

  func error(_ message: String, at place: (line: Int, column: Int)? = nil) -> ConfigurationError {
    ConfigurationError(
      line: place?.line ?? value.line, column: place?.column ?? value.column, message: message)
  }

  /// One text.
  func text() throws(ConfigurationError) -> String {
    guard case .scalar(let scalar) = value, !scalar.text.isEmpty else {
      throw error("\(key) expects a text")
    }
    return scalar.text
  }

  /// A list of texts, or one text (rule F4); an empty value is an empty list.
  func texts() throws(ConfigurationError) -> [String] {
    var texts: [String] = []
    for item in try items() {
      guard case .scalar(let scalar) = item.value else {
        throw item.error("\(key) expects a list of texts")
      }
      texts.append(scalar.text)
    }
    return texts
  }

  /// A list of single words.
  func words() throws(ConfigurationError) -> [String] {
    for item in try items() {
      let word = try item.text()
      if word.contains(where: \.isWhitespace) {
        throw item.error("\(key) expects single words, found '\(word)'")
      }
    }
    return try texts()
  }

  func items() throws(ConfigurationError) -> [ConfigurationValue] {
    switch value {
    case .list(let values, _, _): values.map { ConfigurationValue(key: key, value: $0) }
    case .scalar(let scalar) where scalar.text.isEmpty: []
    case .scalar: [self]
    case .mapping: throw error("\(key) expects a list")
    }
  }

  func entries() throws(ConfigurationError) -> [(key: String, value: ConfigurationValue)] {
    switch value {
    case .mapping(let fields, _, _):
      return fields.map { ($0.key.text, ConfigurationValue($0)) }
    case .scalar(let scalar) where scalar.text.isEmpty: return []
    default: throw error("\(key) expects a mapping such as {word: value}")
    }
  }

  /// What `make` makes of the text.
  func choice<Choice>(
    _ expected: String, _ make: (String) -> Choice?
  ) throws(ConfigurationError) -> Choice {
    let found = try text()
    guard let choice = make(found) else {
      throw error("\(key) expects \(expected), found '\(found)'")
    }
    return choice
  }

  /// In bytes; systems refuse paths of some thousands, and not before half of the folders are made.
  private static let longestPath = 1000

  /// Names of folders, wherever these lie (rules P1, P8).
  func folderNames() throws(ConfigurationError) -> [String] {
    let names = try texts()
    for name in names where name.contains("/") || name == "." || name == ".." {
      throw error("\(key) expects names of folders, found '\(name)'")
    }
    return names
  }

  /// A path that stays inside the journal (rule C3).
  func innerPath() throws(ConfigurationError) -> String {
    let path = try text()
    let parts = path.split(separator: "/").filter { $0 != "." }
    let isShort = path.utf8.count <= ConfigurationValue.longestPath
    guard !path.hasPrefix("/"), !parts.contains(".."), !parts.isEmpty, isShort else {
      throw error("\(key) expects a path inside the journal, found '\(path)'")
    }
    return parts.joined(separator: "/")
  }
}

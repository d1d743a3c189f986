import FrontMatter

/// Reads `text` as the front matter of a note whose first line is the fence.
func fields(_ text: String) -> FieldList {
  FieldList(parsing: Array(text.utf8).span, firstLine: 2)
}

func strictFields(_ text: String) throws(Problem) -> FieldList {
  try FieldList(strictlyParsing: Array(text.utf8).span)
}

func fence(_ text: String) -> FieldList.Fence? {
  FieldList.fence(in: Array(text.utf8).span)
}

extension FieldList {
  var keys: [String] { fields.map(\.key.text) }

  subscript(key: String) -> Value? { fields.first { $0.key.text == key }?.value }

  /// The items of a field, as texts.
  func items(_ key: String) -> [String] { self[key]?.items.map(\.text) ?? [] }
}

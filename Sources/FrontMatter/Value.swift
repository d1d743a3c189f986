/// Text of a YAML scalar, exactly as meant by its quotes and never typed (rule F1), with its place.
package struct Scalar: Hashable, Sendable {
  package var text: String
  /// 1-based line of the file.
  package var line: Int
  /// 1-based column of that line, in UTF-8 bytes.
  package var column: Int

  package init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}

/// What stands behind a key. An empty value is a scalar without text.
package enum Value: Hashable, Sendable {
  case scalar(Scalar)
  case list([Value], line: Int, column: Int)
  case mapping([Field], line: Int, column: Int)
}

/// One `key: value`.
package struct Field: Hashable, Sendable {
  /// As written; rule F3 is the reader's business.
  package var key: Scalar
  package var value: Value

  package init(key: Scalar, value: Value) {
    self.key = key
    self.value = value
  }
}

extension Value {
  /// 1-based line of the file on which the value begins.
  package var line: Int {
    switch self {
    case .scalar(let scalar): scalar.line
    case .list(_, let line, _), .mapping(_, let line, _): line
    }
  }

  /// 1-based column in UTF-8 bytes at which the value begins.
  package var column: Int {
    switch self {
    case .scalar(let scalar): scalar.column
    case .list(_, _, let column), .mapping(_, _, let column): column
    }
  }

  /// How many lists and mappings stand within each other here, this one included.
  var depth: Int {
    switch self {
    case .scalar: 0
    case .list(let items, _, _): 1 + (items.lazy.map(\.depth).max() ?? 0)
    case .mapping(let fields, _, _): 1 + (fields.lazy.map(\.value.depth).max() ?? 0)
    }
  }
}

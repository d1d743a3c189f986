extension Value {
  /// The texts of a list, or of a value that stands for a list of one (rule F4), in order.
  ///
  /// `[[Ana]]` without quotes is a list in a list to YAML; here it is the link that was meant,
  /// `[[Ana]]`, at the place of its first bracket (rule F6). Mappings and empty values give nothing.
  package var items: [Scalar] {
    switch self {
    case .scalar(let scalar): scalar.text.isEmpty ? [] : [scalar]
    case .list(let values, _, _): unquotedLink.map { [$0] } ?? values.flatMap(\.items)
    case .mapping: []
    }
  }

  /// The link, if this list is what YAML makes of `[[…]]`: two brackets side by side, texts within.
  private var unquotedLink: Scalar? {
    guard case .list(let outer, let line, let column) = self, outer.count == 1,
      case .list(let inner, line, column + 1) = outer[0], !inner.isEmpty
    else { return nil }
    var texts: [String] = []
    for value in inner {
      guard case .scalar(let scalar) = value else { return nil }
      texts.append(scalar.text)
    }
    return Scalar(text: "[[\(texts.joined(separator: ", "))]]", line: line, column: column)
  }
}

/// The value of an attribute of a node or an edge.
enum GraphValue {
  case text(String)
  case texts([String])
  case number(Double)
  case count(Int)
  case flag(Bool)

  /// As one text, on one line.
  var text: String {
    switch self {
    case .text(let text): text.onOneLine
    case .texts(let texts): texts.map(\.onOneLine).joined(separator: ", ")
    case .number(let number): number.description
    case .count(let count): String(count)
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}

/// A problem in somebody's notes, at its place. The run goes on.
public struct Finding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// Something that was written does not count, or could mean two things.
    case error
    /// It counts, but perhaps not as meant.
    case warning
    /// Listed by `check --strict` only.
    case hint
  }

  /// Path from the journal's root, with `/`.
  public let path: String
  /// 1-based; 0 where the whole file is meant.
  public let line: Int
  /// 1-based, in UTF-8 bytes of the file's own line; 0 where the whole file is meant.
  public let column: Int
  public let severity: Severity
  /// A stable word for scripts, such as `cadence`.
  public let code: String
  /// One English sentence without a full stop.
  public let message: String

  public init(
    path: String, line: Int, column: Int, severity: Severity, code: String, message: String
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.severity = severity
    self.code = code
    self.message = message
  }
}

extension Finding: Comparable {
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.path != right.path { return left.path.precedes(right.path) }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    if left.code != right.code { return left.code < right.code }
    return left.message < right.message
  }
}

extension String {
  /// Byte order, the order of everything Rapport prints (rule J3).
  public func precedes(_ other: String) -> Bool {
    let order = unsafe utf8.withContiguousStorageIfAvailable { left in
      unsafe other.utf8.withContiguousStorageIfAvailable { right in
        unsafe left.lexicographicallyPrecedes(right)
      }
    }
    return (order ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

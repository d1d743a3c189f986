/// Bounds of rule F7.
enum Limits {
  /// Lists and mappings within each other, the outermost mapping included.
  static let depth = 32
  /// Events of one note, aliases counted as what they stand for.
  static let events = 10_000
}

/// How a person and I stand.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  case strong, medium, weak
  /// No contact for 365 days.
  case silent
  /// Nobody I was ever in contact with.
  case unmet
}

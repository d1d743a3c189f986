public import Notes

/// What a file of an address book gives.
public struct AddressBook: Sendable {
  /// In the order of the file.
  public internal(set) var contacts: [Contact] = []
  /// What was done with them; in the order of the file.
  public internal(set) var activities: [DatedText] = []
  /// What in the file can't be understood, and what in it does not come along.
  public internal(set) var findings: [Finding] = []
  /// The file as messages name it.
  public let path: String
  private let code: String

  init(path: String, code: String) {
    self.path = path
    self.code = code
  }

  mutating func report(
    _ severity: Finding.Severity, _ message: String, line: Int, column: Int = 1
  ) {
    findings.append(
      Finding(
        path: path, line: line, column: column, severity: severity, code: code, message: message))
  }
}

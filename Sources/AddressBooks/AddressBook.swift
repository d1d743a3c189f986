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

  /// Puts the findings in order, and of many alike tells only some.
  mutating func sortFindings() {
    let most = 5
    var counts: [String: Int] = [:]
    var last: [String: Finding] = [:]
    findings = findings.sorted().filter { finding in
      counts[finding.message, default: 0] += 1
      last[finding.message] = finding
      return counts[finding.message, default: 0] <= most
    }
    for (message, count) in counts where count > most {
      guard let finding = last[message] else { continue }
      report(
        finding.severity, "\(message): here and \(count - most - 1) times more before",
        line: finding.line)
    }
    findings.sort()
  }

  mutating func report(
    _ severity: Finding.Severity, _ message: String, line: Int, column: Int = 1
  ) {
    findings.append(
      Finding(
        path: path, line: line, column: column, severity: severity, code: code, message: message))
  }
}

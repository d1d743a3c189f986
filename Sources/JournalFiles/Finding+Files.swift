internal import Notes

extension Finding {
  /// What is wrong with a whole file or folder.
  init(of path: String, _ severity: Severity, _ code: String, _ message: String) {
    self.init(path: path, line: 0, column: 0, severity: severity, code: code, message: message)
  }
}

public import Notes

/// What somebody wants to note: one item of a list, with what belongs to it below.
public struct Entry: Hashable, Sendable {
  /// The first is the item's own, the others stand below it.
  private let lines: [String]
  private let isTask: Bool
  private let due: Day?

  /// - Parameters:
  ///   - text: one line or more; a `-` before the first may be there.
  ///   - isTask: whether it is something to do.
  ///   - due: until when, if it is.
  /// - Returns: nil if there is nothing but white space.
  public init?(_ text: String, isTask: Bool = false, due: Day? = nil) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Entry.withoutBlankEnd($0) }
    while lines.first == "" { lines.removeFirst() }
    while lines.last == "" { lines.removeLast() }
    guard let first = lines.first else { return nil }
    let item = Entry.withoutBullet(first.drop(while: \.isWhitespace))
    if item.isEmpty { return nil }
    self.lines = [item] + lines.dropFirst()
    self.isTask = isTask
    self.due = due
  }

  /// As it stands in a note, with the line break at its end.
  ///
  /// - Parameter date: what it begins with, for notes that don't tell the day.
  public func markdown(leadingWith date: Day? = nil) -> String {
    let mark = isTask ? "[ ] " : ""
    let lead = date.map { "\($0) " } ?? ""
    let end = due.map { ", due \($0)" } ?? ""
    let item = "- \(mark)\(lead)\(lines[0])\(end)\n"
    return lines.dropFirst().reduce(item) { $0 + ($1.isEmpty ? "\n" : "  \($1)\n") }
  }

  private static func withoutBlankEnd(_ line: Substring) -> String {
    guard let last = line.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(line[...last])
  }

  private static func withoutBullet(_ line: Substring) -> String {
    let isBullet = ["-", "*", "+"].contains { line == $0 || line.hasPrefix($0 + " ") }
    return String(isBullet ? line.dropFirst().drop(while: \.isWhitespace) : line)
  }
}

/// A note in the making.
public struct SyntheticNote {
  /// From the root of the journal.
  public let path: String
  public private(set) var text = ""
  /// How the root is reached from the note's folder.
  let wayUp: String

  init(at path: String) {
    self.path = path
    wayUp = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    text.reserveCapacity(4_096)
  }

  var size: Int { text.utf8.count }

  mutating func add(_ line: String) {
    text += line
    text += "\n"
  }

  mutating func heading(_ level: Int, _ title: String) {
    if !text.hasSuffix("\n\n") { add("") }
    add(String(repeating: "#", count: level) + " " + title)
    add("")
  }

  mutating func frontMatter(_ fields: [String]) {
    add("---")
    for field in fields { add(field) }
    add("---")
  }
}

/// A journal that is made to hold the program up, of any size.
struct Case: Sendable {
  let name: String
  /// The smallest size; it is doubled twice.
  let size: Int
  /// The most seconds that the largest may take on one processor.
  var bound = 2.0
  /// The most that the time may grow with the size: 1 is linear, 2 quadratic. There is room for
  /// sorting, and for chance.
  var growth = 1.35
  /// What is run, beside the folder.
  var command = ["digest", "--quiet"]
  /// Files by path.
  let files: @Sendable (Int) -> [String: String]

  init(
    _ name: String, _ size: Int, bound: Double = 2, command: [String] = ["digest", "--quiet"],
    _ files: @escaping @Sendable (Int) -> [String: String]
  ) {
    self.name = name
    self.size = size
    self.bound = bound
    self.command = command
    self.files = files
  }

  static let all = markdown + frontMatter + people + entries + configuration
}

/// `count` texts, made one by one, in one.
func repeated(_ count: Int, _ text: (Int) -> String) -> String {
  var all = ""
  for number in 0..<count { all += text(number) }
  return all
}

/// So many notes, by paths and texts made of their numbers.
func notes(
  _ count: Int, _ path: (Int) -> String, _ text: (Int) -> String
) -> [String: String] {
  var notes: [String: String] = [:]
  for number in 0..<count { notes[path(number)] = text(number) }
  return notes
}

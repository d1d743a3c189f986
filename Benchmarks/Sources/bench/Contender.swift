/// What takes part, under the name it has in the table.
struct Contender {
  let name: String
  let command: Command
  /// What is done before each run, not measured.
  var prepare: () throws -> Void = {}
}

extension Contender {
  /// The name of the unit.
  static let unit = "parse1"
  /// The name of what check, export, next and brief are compared with.
  static let digest = "rapport digest"
}

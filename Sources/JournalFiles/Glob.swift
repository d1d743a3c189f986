/// A pattern for paths from the journal's root: `*` within a component, `**` across components, `?`
/// one character. All of them leave `/` alone, save `**`.
package struct Glob: Hashable, Sendable {
  /// As the user wrote it.
  package let pattern: String
  private let tokens: [Token]

  private enum Token: Hashable {
    case character(Unicode.Scalar)
    case anyCharacter
    /// `*`
    case run
    /// `**`
    case longRun
    /// `**/`: no folder or any number of them.
    case folders
  }

  package init(_ pattern: String) {
    self.pattern = pattern
    var rest = pattern.unicodeScalars[...]
    while rest.starts(with: "./".unicodeScalars) { rest = rest.dropFirst(2) }
    if rest.first == "/" { rest = rest.dropFirst() }
    if rest.last == "/" { rest = rest.dropLast() }
    var tokens: [Token] = []
    while let first = rest.popFirst() {
      let atStart = tokens.isEmpty || tokens.last == .character("/") || tokens.last == .folders
      switch first {
      case "?": tokens.append(.anyCharacter)
      case "*" where rest.first != "*": tokens.append(.run)
      case "*":
        rest = rest.drop { $0 == "*" }
        if atStart, rest.first == "/" {
          rest.removeFirst()
          tokens.append(.folders)
        } else {
          tokens.append(.longRun)
        }
      default: tokens.append(.character(first))
      }
    }
    self.tokens = tokens
  }

  /// Whether the whole of `path` matches. Time is bounded by the product of both lengths.
  package func matches(_ path: String) -> Bool {
    var states = Set([0])
    addSkips(to: &states, atStart: true)
    for scalar in path.unicodeScalars {
      var next = Set<Int>()
      for state in states where state < tokens.count {
        if let following = step(state, over: scalar) { next.insert(following) }
      }
      addSkips(to: &next, atStart: scalar == "/")
      states = next
    }
    return states.contains(tokens.count)
  }

  /// The state after `scalar`, if the token at `state` takes it.
  private func step(_ state: Int, over scalar: Unicode.Scalar) -> Int? {
    switch tokens[state] {
    case .character(let wanted): scalar == wanted ? state + 1 : nil
    case .anyCharacter: scalar == "/" ? nil : state + 1
    case .run: scalar == "/" ? nil : state
    case .longRun, .folders: state
    }
  }

  /// Adds the states that are reached without taking anything.
  private func addSkips(to states: inout Set<Int>, atStart: Bool) {
    for state in tokens.indices where states.contains(state) {
      switch tokens[state] {
      case .run, .longRun: states.insert(state + 1)
      case .folders where atStart: states.insert(state + 1)
      default: break
      }
    }
  }
}

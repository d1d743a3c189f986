import Foundation

/// The commands of a page, run one after the other by one shell.
///
/// In `console` blocks lines that begin with `$ ` are typed, lines that begin with `> ` right after
/// go on with them, and the rest is what is shown. A line `...` stands for lines left out.
struct ConsoleSession {
  /// What was typed, and what the page says it shows.
  struct Exchange {
    let command: String
    let expected: ArraySlice<String>
  }

  private enum Step {
    case enter(String)
    case write(String, [String])
    case type(Exchange)
  }

  private let steps: [Step]

  /// Where sessions begin.
  private static let start = "sample-journal"
  /// Between what two commands show.
  private static let mark = "== the next command ="

  init(_ page: DocumentationPage) {
    var steps: [Step] = [.enter(ConsoleSession.start)]
    for example in page.examples where example.excuse == nil {
      if let place = example.place { steps.append(.enter(place)) }
      if let file = example.file {
        steps.append(.write(file, example.text))
      } else if example.language == "console" {
        steps += page.exchanges(in: example.range).map(Step.type)
      }
    }
    self.steps = steps
  }

  var exchanges: [Exchange] {
    steps.compactMap { if case .type(let exchange) = $0 { exchange } else { nil } }
  }

  /// Runs all of it.
  ///
  /// - Returns: what each command showed, a line each, in the order of `exchanges`.
  func run() async throws -> [[String]] {
    let home = try TemporaryFolder()
    try home.write(script.joined(separator: "\n"), to: ".script")
    for step in steps {
      if case .enter(let place) = step { try ConsoleSession.prepare(place, in: home) }
    }
    let outcome = try await Shell.run(
      "PATH=\"$tools:$PATH\" exec bash \"$HOME/.script\" 2>&1", journal: home,
      environment: try ConsoleSession.environment(home), within: .seconds(300))
    return outcome.answer.replacing("\r\n", with: "\n").replacing(home.path, with: "/home/you")
      .components(separatedBy: "\n\(ConsoleSession.mark)\n").dropLast()
      .map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
      .map { $0.last == "" ? $0.dropLast() : $0 }
  }

  private static func environment(_ home: TemporaryFolder) throws -> [String: String] {
    [
      "HOME": home.path, "tools": try Program.built().deletingLastPathComponent().path,
      "LC_ALL": "C.UTF-8", "RAPPORT_DATE": Samples.date,
      "GIT_AUTHOR_NAME": "You", "GIT_AUTHOR_EMAIL": "you@example.org",
      "GIT_COMMITTER_NAME": "You", "GIT_COMMITTER_EMAIL": "you@example.org",
    ]
  }

  /// `an empty folder`, or `another copy of sample-journal`: a folder of the repository comes last.
  private static func prepare(_ place: String, in home: TemporaryFolder) throws {
    let folder = home.url(folderName(place))
    guard !FileManager.default.fileExists(atPath: folder.path) else { return }
    let name = place.split(separator: " ").last.map(String.init) ?? ""
    let original = Program.packageRoot.appending(path: name)
    if FileManager.default.fileExists(atPath: original.path) {
      try FileManager.default.copyItem(at: original, to: folder)
    } else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  private static func folderName(_ place: String) -> String {
    place.replacing(" ", with: "-")
  }

  private var script: [String] {
    var lines: [String] = []
    for step in steps {
      switch step {
      case .enter(let place): lines.append("cd \"$HOME/\(ConsoleSession.folderName(place))\"")
      case .write(let path, let text):
        lines.append(
          "mkdir -p \"$(dirname '\(path)')\"; cat > '\(path)' <<'\(ConsoleSession.mark)'")
        lines += text + [ConsoleSession.mark]
      case .type(let exchange):
        lines.append(exchange.command)
        lines.append("status=$?; printf '\\n%s\\n' '\(ConsoleSession.mark)'; (exit $status)")
      }
    }
    return lines
  }
}

extension DocumentationPage {
  /// The commands of a block, with the lines that follow each.
  fileprivate func exchanges(in range: Range<Int>) -> [ConsoleSession.Exchange] {
    var exchanges: [ConsoleSession.Exchange] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var command = lines[index].dropFirst(2)
      index += 1
      while index < range.upperBound, lines[index].hasPrefix("> ") {
        command += "\n" + lines[index].dropFirst(2)
        index += 1
      }
      let end = lines[index..<range.upperBound].firstIndex { $0.hasPrefix("$ ") }
      let expected = lines[index..<(end ?? range.upperBound)]
      exchanges.append(.init(command: String(command), expected: expected))
      index = expected.endIndex
    }
    return exchanges
  }
}

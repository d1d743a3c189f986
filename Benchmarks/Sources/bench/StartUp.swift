/// How long the program takes where there is hardly anything to do.
struct StartUp {
  let text: String
  private static let runs = 40

  init(of tools: Tools, sample: String) throws {
    let commands = [
      ("rapport --version", Command(tools.rapport, ["--version"])),
      ("rapport next, on the sample journal", tools.rapport("next", sample)),
    ]
    var times: [[Duration]] = commands.map { _ in [] }
    for _ in 0..<StartUp.runs {
      for (index, command) in commands.enumerated() {
        times[index].append(try Run(command.1).time)
      }
    }
    let rows = zip(commands, times).map { command, times in
      "| \(command.0) | \(milliseconds(times.min() ?? .zero)) | \(milliseconds(times.median)) |"
    }
    text = """
      | start-up, of \(StartUp.runs) runs | minimum | median |
      |---|--:|--:|
      \(rows.joined(separator: "\n"))
      """
  }
}

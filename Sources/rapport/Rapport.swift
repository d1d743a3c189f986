import ArgumentParser

@main
struct Rapport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Turns a folder of Markdown notes into good relationships at work.",
    discussion: """
      The folder is the one given as an argument or with --journal, else the one that
      RAPPORT_JOURNAL names, else the nearest folder above that holds .rapport.yml.

      Exit status: 0 done; 1 check found errors, digest --check found stale files, digest left a \
      file alone, or log or new wrote nothing for a reason that it told; 2 could not run, or \
      not read or write a file; 64 wrong usage. An import is done even if some, or all, are known \
      already.
      """,
    version: "0.1.0",
    subcommands: [
      Init.self, Digest.self, Next.self, Brief.self, Explain.self, Timeline.self, WhoKnows.self,
      Path.self, Network.self, GraphCommand.self, People.self, Log.self, New.self, Check.self,
      Export.self, Import.self,
    ])

  static func main() async {
    Terminal.holdStandardStreams()
    Terminal.makeFileSizeLimitAnError()
    do {
      try refuseUnknownHelp()
      var command = try await asyncParseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// What was typed. A text for `log` may begin with the mark of a list, which would be taken for
  /// options.
  private static var arguments: [String] {
    CommandLine.arguments.dropFirst().map { $0.hasPrefix("- ") ? String($0.dropFirst(2)) : $0 }
  }

  /// Help on a command that there is not is no help.
  private static func refuseUnknownHelp() throws {
    if arguments.first == "help", UsageMessage.namesNoCommand(arguments) {
      throw ValidationError("there is no such command")
    }
  }

  /// Says what there is to say: help is an answer, all else is not.
  private static func end(with error: any Error) -> Never {
    var code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      do { try Terminal.answer(message + "\n") } catch { code = exitCode(for: error) }
    } else if !message.isEmpty, arguments.first != "---completion" {
      // The script of another release may ask what this one does not know, in the midst of a line.
      for line in UsageMessage(error, arguments).lines { Terminal.report(line) }
    }
    exit(withError: code)
  }
}

import ArgumentParser

@main
struct Rapport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport", abstract: "Turn Markdown notes into good relationships at work.")
}

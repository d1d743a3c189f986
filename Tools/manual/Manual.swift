#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes a manual page for each command of a program into a folder.
///
///     rapport --experimental-dump-help | manual VERSION FOLDER
@main
struct Manual {
  private struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let version = arguments.first, let folder = arguments.dropFirst().first else {
      throw Problem(description: "usage: manual VERSION FOLDER < help.json")
    }
    var json = Data()
    while let line = readLine(strippingNewline: false) { json += Data(line.utf8) }
    let help = try JSONDecoder().decode(ProgramHelp.self, from: json)
    guard help.serializationVersion == 0 else {
      throw Problem(description: "help of version \(help.serializationVersion) is not understood")
    }
    try write(help.command, above: nil, version, to: folder)
  }

  private static func write(
    _ command: CommandHelp, above: CommandHelp?, _ version: String, to folder: String
  ) throws {
    let related = [above?.pageName].compactMap(\.self) + command.pages.map(\.pageName)
    let page = Page(of: command, version: version, related: related)
    try Data(page.text.utf8).write(to: URL(filePath: "\(folder)/\(command.pageName).1"))
    for next in command.pages { try write(next, above: command, version, to: folder) }
  }
}

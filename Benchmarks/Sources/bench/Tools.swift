import SyntheticJournals

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The programs that are measured, and those that help.
struct Tools {
  let rapport: String
  /// Those that are not installed.
  let missing: [String]
  private let own: URL
  private let cmark: String?
  private let ripgrep: String?

  init(rapport: String) throws {
    self.rapport = rapport
    own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    cmark = Tools.find("cmark")
    ripgrep = Tools.find("rg")
    missing = [("cmark", cmark), ("ripgrep", ripgrep)].filter { $0.1 == nil }.map(\.0)
  }

  /// Below this the memory of a program can't be told: it begins as a copy of this one.
  func memoryFloor() throws -> Int { try Run(Command("/bin/sh", ["-c", ":"])).peakBytes }

  func makeJournal(notes: Int, at folder: URL) -> Command {
    Command(helper("make-journal"), [folder.path, "--notes", String(notes)])
  }

  func contenders(on journal: JournalOnDisk) -> [Contender] {
    let path = journal.folder.path
    let digests = journal.folder.appending(path: "digests", directoryHint: .isDirectory)
    var contenders = [
      Contender(name: "open and read", command: Command(helper("baseline"), ["read", path])),
      Contender(name: Contender.unit, command: Command(helper("baseline"), ["parse", path])),
      Contender(name: "rapport digest, the first", command: rapport("digest", path)) {
        try? FileManager.default.removeItem(at: digests)
      },
      Contender(name: Contender.digest, command: rapport("digest", path)),
      Contender(name: "rapport check", command: rapport("check", path)),
      Contender(name: "rapport export", command: rapport("export", path)),
      Contender(name: "rapport next", command: rapport("next", path)),
      Contender(
        name: "rapport brief", command: rapport("brief", journal.person, "--journal", path)),
    ]
    if let cmark {
      let command = Command("/usr/bin/xargs", ["-0", cmark], input: journal.list.path)
      contenders.append(Contender(name: "cmark, to HTML", command: command))
    }
    if let ripgrep {
      let arguments = ["--no-ignore", "--count", "--fixed-strings", "[[", path]
      contenders.append(Contender(name: "ripgrep [[", command: Command(ripgrep, arguments)))
    }
    return contenders
  }

  func rapport(_ arguments: String...) -> Command {
    Command(rapport, arguments + ["--date", SyntheticJournal.date])
  }

  private func helper(_ name: String) -> String { own.appending(path: name).path }

  private static func find(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

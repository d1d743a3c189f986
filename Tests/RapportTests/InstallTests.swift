import Foundation
import Testing

@Suite("make install", .enabled(if: Installation.make != nil, "needs make"))
struct InstallTests {
  /// All that is not a manual page of a command.
  private static let places = [
    "bin/rapport", "share/bash-completion/completions/rapport",
    "share/fish/vendor_completions.d/rapport.fish", "share/man/man1/rapport.1",
    "share/zsh/site-functions/_rapport",
  ]

  @Test(
    "puts the program, completions and manual pages where they are looked for, and takes them away")
  func places() async throws {
    let folder = try TemporaryFolder(["usr/local/share/man/man1/other.1": "", "a b/x": ""])
    for destination in [folder.url, folder.url("a b")] {
      let top = try await Installation.put(in: destination).top
      let files = try FileManager.default.files(below: top).filter { !$0.hasSuffix("other.1") }
      #expect(files.filter { !$0.contains("man1/rapport-") }.sorted() == InstallTests.places)
      #expect(files.contains("share/man/man1/rapport-brief.1"))
      for file in files {
        let facts = try FileManager.default.attributesOfItem(
          atPath: top.appending(path: file).path)
        let permissions = facts[.posixPermissions] as? NSNumber
        #expect(permissions == (file == "bin/rapport" ? 0o755 : 0o644), "\(file)")
      }
      #expect(try await Installation.run("uninstall", destination).status == 0)
    }
    #expect(try folder.files().keys.sorted() == ["a b/x", "usr/local/share/man/man1/other.1"])
  }

  @Test("what is put for a shell is what the program says")
  func scripts() async throws {
    let folder = try TemporaryFolder()
    _ = try await Installation.put(in: folder.url)
    for (shell, place) in [("bash", 1), ("fish", 2), ("zsh", 4)] {
      let run = try await Program.run(["--generate-completion-script", shell])
      #expect(try folder.bytes("usr/local/\(InstallTests.places[place])") == run.output)
    }
  }
}

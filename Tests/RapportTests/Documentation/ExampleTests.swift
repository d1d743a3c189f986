import Foundation
import Journals
import Testing

/// `UPDATE_DOCUMENTATION=1 swift test --filter Documentation` rewrites what commands show and fails,
/// so that it can't pass by accident; the difference is then to be read in git.
@Suite("Documentation: examples")
struct DocumentationExampleTests {
  @Test("each command shows what its page says", arguments: try DocumentationPage.all())
  func sessions(_ page: DocumentationPage) async throws {
    let session = ConsoleSession(page)
    guard !session.exchanges.isEmpty else { return }
    let answers = try await session.run()
    try #require(
      answers.count == session.exchanges.count, "the shell stopped: \(answers.last ?? [])")
    var lines = page.lines
    for (exchange, answer) in zip(session.exchanges, answers).reversed() {
      let expected = ElidedText(exchange.expected)
      guard !expected.matches(answer) else { continue }
      Issue.record("\(page.path): '\(exchange.command)' shows\n\(answer.joined(separator: "\n"))")
      lines.replaceSubrange(exchange.expected.indices, with: expected.adapted(to: answer).lines)
    }
    if lines != page.lines, ProcessInfo.processInfo.environment["UPDATE_DOCUMENTATION"] == "1" {
      try lines.joined(separator: "\n").write(
        to: Program.packageRoot.appending(path: page.path), atomically: true, encoding: .utf8)
    }
  }

  @Test("each block is what it says it is", arguments: try DocumentationPage.all())
  func blocks(_ page: DocumentationPage) async throws {
    for example in page.examples where example.excuse == nil {
      let place = "\(page.path):\(example.start)"
      let text = example.text.joined(separator: "\n")
      if let origin = example.origin {
        let original = try DocumentationPage(origin).lines
        let excerpt = ElidedText(["..."] + example.text + ["..."])
        #expect(excerpt.matches(original), "\(place): not from \(origin)")
        continue
      }
      switch example.language {
      case "console":
        #expect(example.text.first?.hasPrefix("$ ") == true, "\(place): begins with no command")
      case "json":
        let parsed = try? JSONSerialization.jsonObject(
          with: Data(text.utf8), options: .fragmentsAllowed)
        let isLines = (try? JSON.lines(text)) != nil
        #expect(parsed != nil || isLines, "\(place): no JSON")
      case "sh": try await checkShell(text, place)
      case "python":
        let compiles = Tool("python3")?.succeeds([
          "-c", "import ast; ast.parse(\"\"\"\(text)\"\"\")",
        ])
        #expect(compiles != false, "\(place): no Python")
      case "yaml": try await checkYAML(text, example, place)
      case "markdown": #expect(example.file != nil, "\(place): nothing reads this note")
      case "csv": #expect(example.file != nil, "\(place): nothing reads this table")
      case "text", "ini", "xml", "elisp", "vim": break
      default: Issue.record("\(place): no test knows what '\(example.language)' is")
      }
    }
  }

  private func checkShell(_ text: String, _ place: String) async throws {
    let folder = try TemporaryFolder(["script": text])
    let run = try await Shell.run("bash -n \"$journal/script\"", journal: folder)
    #expect(run.status == 0, "\(place): \(run.report)")
  }

  /// Settings; or the front matter of somebody, in which nothing may be odd.
  private func checkYAML(
    _ text: String, _ example: DocumentationExample, _ place: String
  ) async throws {
    if example.text.first == "---" {
      let journal = try TemporaryFolder(["people/somebody.md": text + "\n"])
      let run = try await Program.run("check --strict", journal)
      #expect(run.answer == "" && run.status == 0, "\(place): \(run.answer)")
    } else if example.file == nil || example.file == ".rapport.yml" {
      do throws(ConfigurationError) {
        _ = try Configuration(parsing: Array(text.utf8))
      } catch {
        Issue.record("\(place): line \(error.line): \(error.message)")
      }
    }
  }

  @Test("the notes that a page shows are read without a problem", arguments: try Folder.all())
  private func notes(_ folder: Folder) async throws {
    let journal = try TemporaryFolder(folder.notes)
    let run = try await Program.run("check", journal)
    #expect(run.answer == "" && run.report == "" && run.status == 0, "\(run.answer)")
  }

  /// The notes that a page puts into one folder.
  private struct Folder: CustomTestStringConvertible {
    let page: String
    var notes: [String: String] = [:]

    var testDescription: String { "\(page): \(notes.keys.sorted())" }

    static func all() throws -> [Folder] {
      var folders: [Folder] = []
      for page in try DocumentationPage.all() {
        var folder = Folder(page: page.path)
        for example in page.examples where example.excuse == nil {
          if example.place != nil {
            folders.append(folder)
            folder.notes = [:]
          }
          if let file = example.file, file.hasSuffix(".md"), !file.hasPrefix("../") {
            folder.notes[file] = example.text.joined(separator: "\n") + "\n"
          }
        }
        folders.append(folder)
      }
      return folders.filter { !$0.notes.isEmpty }
    }
  }

  @Test("what README.md quotes stands in the digests of the sample journal")
  func quotes() throws {
    let quotes = try DocumentationPage("README.md").lines.filter { $0.hasPrefix("> - ") }
    #expect(quotes.count > 3)
    let digests = try ["who-to-contact", "talking-points"].flatMap {
      try DocumentationPage("sample-journal/digests/\($0).md").lines
    }
    for quote in quotes {
      let line = String(quote.dropFirst(2)).replacing("](sample-journal/", with: "](../")
      #expect(digests.contains(line), "\(quote)")
    }
  }

  @Test("few blocks are not run, each for a reason; none is hidden in an indent")
  func excuses() throws {
    var excuses: [String] = []
    for page in try DocumentationPage.all() {
      for example in page.examples {
        if let excuse = example.excuse {
          excuses.append("\(page.path):\(example.start): \(excuse)")
        }
      }
      #expect(!page.html.contains("<pre><code>"), "\(page.path): a block without a language")
    }
    print("examples that are not run:", excuses.isEmpty ? "none" : "")
    for excuse in excuses { print("  \(excuse)") }
    #expect(excuses.count <= 10)
  }
}

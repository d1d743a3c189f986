import Foundation
import Testing

/// The files below `Extras` for editors, tried on what `rapport check` really says.
@Suite("In an editor")
struct EditorTests {
  private static let extras = Program.packageRoot.appending(path: "Extras")
  private static let vim = Tool("vim")
  private static let emacs = Tool("emacs")
  private static let node = Tool("node")

  /// A problem as an editor lists it.
  struct Problem: Codable, Hashable {
    var path: String
    var line: Int
    var column: Int
    var severity: String
    var message: String
    var code: String
  }

  /// Mistakes of all kinds, in notes whose paths look like other things.
  private static func journal() throws -> TemporaryFolder {
    let journal = try TemporaryFolder(copying: Samples.mistakes)
    for path in [
      "Ana: notes/2026-05-01 Tea: with é.md", "2026-05-02 a b (1).md",
      "3:4: error: x/2026-05-03.md",
      "日記/2026-05-04 [x].md", "2026-05-05 'q' \"r\".md", "2026-05-06 %f.md",
    ] {
      try journal.write(
        "- Tea\n- Café, dîner 日 and lunch with @nobody\n- See [[Nowhere: 1:2]]\n", to: path)
    }
    return journal
  }

  private static func problems(_ journal: TemporaryFolder) async throws -> [Problem] {
    struct Answer: Codable { let diagnostics: [Problem] }
    let run = try await Program.run("check --strict --format json", journal)
    let problems = try JSONDecoder().decode(Answer.self, from: run.output).diagnostics
    #expect(Set(problems.map(\.severity)) == ["error", "warning", "hint"])
    #expect(problems.count >= 20 && problems.contains { $0.column > 20 })
    return problems
  }

  /// A folder in which `rapport` is the program that is tested.
  private static func path() throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder(["home/x": ""])
    try folder.link("rapport", to: Program.built().path)
    return (folder, "\(folder.path):/usr/bin:/bin")
  }

  @Test(
    "Vim's :make lists each problem and goes to its byte", .enabled(if: vim != nil, "needs vim"))
  func quickfix() async throws {
    let journal = try EditorTests.journal()
    let (scratch, path) = try EditorTests.path()
    try scratch.write(
      """
      compiler rapport
      silent make! --strict
      let lines = []
      for problem in getqflist()
        execute "cc" len(lines) + 1
        let place = [bufname(problem.bufnr), line("."), col("."), problem.type, problem.text]
        call add(lines, join(place, "\t"))
      endfor
      call writefile(lines, "\(scratch.url("list").path)")
      qall!

      """, to: "script.vim")
    let arguments = [
      "-es", "-u", "NONE", "-N", "-i", "NONE", "--cmd", "set encoding=utf-8 hidden noswapfile",
      "--cmd", "set runtimepath^=\(EditorTests.extras.appending(path: "vim").path)",
      "-S", scratch.url("script.vim").path,
    ]
    let run = try await #require(EditorTests.vim).run(
      arguments, environment: ["PATH": path, "HOME": scratch.url("home").path], in: journal.url)
    let list = try #require(try? scratch.text("list"), "\(run.answer)\(run.report)")
    let letters = ["error": "e", "warning": "w", "hint": ""]
    let expected = try await EditorTests.problems(journal).map {
      "\($0.path)\t\($0.line)\t\($0.column)\t\(letters[$0.severity] ?? "?")\t\($0.message) [\($0.code)]"
    }
    #expect(list.split(separator: "\n").map(String.init) == expected)
  }

  @Test("Emacs visits the line of each problem", .enabled(if: emacs != nil, "needs emacs"))
  func compilation() async throws {
    let journal = try EditorTests.journal()
    let (scratch, path) = try EditorTests.path()
    try scratch.write(
      """
      (setq default-directory "\(journal.path)/people/")
      (let ((buffer (rapport-check t)))
        (while (get-buffer-process buffer) (accept-process-output nil 0.05))
        (with-current-buffer buffer
          (compilation--ensure-parse (point-max))
          (goto-char (point-min))
          (condition-case nil
              (while t
                (compilation-next-error 1)
                (let* ((message (get-text-property (point) 'compilation-message))
                       (place (compilation--message->loc message)))
                  (princ (format "%s|%s|%s|%s\\n"
                                 (caar (compilation--loc->file-struct place))
                                 (compilation--loc->line place) (compilation--loc->col place)
                                 (compilation--message->type message)))))
            (error nil))))

      """, to: "script.el")
    let library = EditorTests.extras.appending(path: "emacs/rapport.el").path
    let run = try await #require(EditorTests.emacs).run(
      ["--batch", "-Q", "-l", library, "-l", scratch.url("script.el").path],
      environment: ["PATH": path, "HOME": scratch.url("home").path, "LC_ALL": "C.UTF-8"],
      in: journal.url)
    let types = ["error": 2, "warning": 1, "hint": 0]
    let expected = try await EditorTests.problems(journal).map {
      "\($0.path)|\($0.line)|\($0.column)|\(types[$0.severity] ?? 9)"
    }
    #expect(run.answerLines == expected, "\(run.report)")
  }

  @Test("Emacs has nothing to say against its file", .enabled(if: emacs != nil, "needs emacs"))
  func byteCompilation() async throws {
    let copy = try TemporaryFolder(copying: EditorTests.extras.appending(path: "emacs"))
    let run = try await #require(EditorTests.emacs).run(
      [
        "--batch", "-Q", "--eval", "(setq byte-compile-error-on-warn t)", "-f",
        "batch-byte-compile",
        copy.url("rapport.el").path,
      ], input: Data())
    #expect(run.status == 0, "\(run.report)")
  }

  @Test("VS Code's problem matcher finds all of each line")
  func problemMatcher() async throws {
    let file = EditorTests.extras.appending(path: "vscode/tasks.json")
    let tasks = try JSONDecoder().decode(Tasks.self, from: Data(contentsOf: file))
    let task = try #require(tasks.tasks.first)
    let pattern = task.problemMatcher.pattern
    let expression = try NSRegularExpression(pattern: pattern.regexp)
    let journal = try EditorTests.journal()
    let words = task.command.split(separator: " ").dropFirst()
    let run = try await Program.run(words.joined(separator: " "), journal)
    let found = try run.answerLines.map { line in
      let all = NSRange(line.startIndex..., in: line)
      let match = try #require(expression.firstMatch(in: line, range: all), "\(line)")
      func group(_ number: Int) throws -> String {
        String(line[try #require(Range(match.range(at: number), in: line))])
      }
      return Problem(
        path: try group(pattern.file), line: try #require(Int(group(pattern.line))),
        column: try #require(Int(group(pattern.column))), severity: try group(pattern.severity),
        message: try group(pattern.message), code: try group(pattern.code))
    }
    #expect(try await found == EditorTests.problems(journal))
  }

  @Test("so does the regular expression in JavaScript", .enabled(if: node != nil, "needs node"))
  func javaScript() async throws {
    let script = """
      const fs = require("fs");
      const pattern = JSON.parse(fs.readFileSync(process.argv[1])).tasks[0].problemMatcher.pattern;
      for (const line of fs.readFileSync(0, "utf8").trimEnd().split("\\n")) {
        const match = line.match(new RegExp(pattern.regexp));
        const names = ["file", "line", "column", "severity", "message", "code"];
        console.log(names.map((name) => match[pattern[name]]).join("\\t"));
      }
      """
    let journal = try EditorTests.journal()
    let check = try await Program.run("check --strict", journal)
    let file = EditorTests.extras.appending(path: "vscode/tasks.json").path
    let run = try await #require(EditorTests.node).run(["-e", script, file], input: check.output)
    let expected = try await EditorTests.problems(journal).map {
      "\($0.path)\t\($0.line)\t\($0.column)\t\($0.severity)\t\($0.message)\t\($0.code)"
    }
    #expect(run.answerLines == expected, "\(run.report)")
  }

  /// What VS Code reads of its file, as far as a problem needs it.
  private struct Tasks: Decodable {
    struct Task: Decodable {
      let command: String
      let problemMatcher: Matcher
    }
    struct Matcher: Decodable { let pattern: Pattern }
    struct Pattern: Decodable {
      let regexp: String
      let file: Int
      let line: Int
      let column: Int
      let severity: Int
      let message: Int
      let code: Int
    }
    let tasks: [Task]
  }
}

import Foundation
import Testing

/// The script below `Extras/nightly`, with as little around it as cron has.
@Suite("Every night", .enabled(if: Tool("git") != nil, "needs git"))
struct NightlyTests {
  private static let files = Samples.ana.merging([
    ".rapport.yml": "", "note.md": "# A note\n", "staged.md": "first\n",
  ]) { $1 }

  private let home: TemporaryFolder
  private let journal: URL
  private var path: String { "\(home.path)/top folder/my journal" }

  /// A journal below the top of a repository; none of its files has been committed.
  init() throws {
    let files = NightlyTests.files.map { ("top folder/my journal/\($0)", $1) }
    home = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files))
    try home.link(".local/bin/rapport", to: Program.built().path)
    journal = home.url("top folder/my journal")
  }

  private static let script = Program.packageRoot.appending(path: "Extras/nightly/rapport-nightly")

  /// Lines of `sh` in the journal, with the environment that cron gives.
  @discardableResult
  private func shell(_ lines: String) async throws -> Program.Outcome {
    let environment = [
      "HOME": home.path, "LOGNAME": "somebody", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh",
      "RAPPORT_DATE": "2026-11-22", "GIT_CONFIG_NOSYSTEM": "1", "script": NightlyTests.script.path,
    ]
    return try await #require(Tool("sh")).run(
      ["-c", lines], environment: environment, in: journal)
  }

  private func makeRepository() async throws {
    try await shell("git init --quiet --initial-branch main ..")
  }

  /// Runs the script as from another folder.
  private func night(_ journal: String = "$HOME/top folder/my journal") async throws
    -> Program.Outcome
  {
    try await shell("cd /; exec \"$script\" \"\(journal)\"")
  }

  private func git(_ arguments: String) async throws -> [String] {
    try await shell("git -c core.quotePath=no \(arguments)").answerLines
  }

  private func count() async throws -> Int {
    Int(try await git("rev-list --count --all").first ?? "") ?? 0
  }

  @Test("one commit when something changed, none when nothing did, and never of anything else")
  func commits() async throws {
    try await makeRepository()
    try await shell("git add staged.md && echo more >> staged.md")
    for number in [1, 1, 2, 2] {
      if number == 2, try await count() == 1 {
        try "- Lunch with [[Ana Ruiz]]\n".write(
          to: journal.appending(path: "2026-11-20.md"), atomically: true, encoding: .utf8)
      }
      let run = try await night()
      #expect(run.status == 0 && run.answer == "" && run.report == "", "\(run.report)")
      #expect(try await count() == number)
      let status = try await git("status --porcelain --untracked-files=all -- .")
      #expect(status.contains("AM \"my journal/staged.md\""))
      #expect(try await git("show :./staged.md") == ["first"])
      #expect(!status.contains { $0.contains("digests") })
      #expect(status.contains("?? \"my journal/people/ana-ruiz.md\""))
    }
    let committed = try await git("log --format= --name-only")
    #expect(Set(committed).count == Samples.digests.count)
    #expect(committed.allSatisfy { $0.hasPrefix("my journal/digests/") })
    #expect(try await git("log -1 --format='%an %ae %s'") == ["rapport rapport@localhost Digests"])
  }

  @Test("whoever is known to git makes the commit, without hooks and keys")
  func identity() async throws {
    try await makeRepository()
    try await shell(
      """
      git config user.name Ana && git config user.email ana@example.org
      git config commit.gpgsign true && git config gpg.program /bin/false
      printf '#!/bin/sh\\necho no >&2; exit 1\\n' > ../.git/hooks/pre-commit
      chmod +x ../.git/hooks/pre-commit
      """)
    let run = try await night()
    #expect(run.status == 0 && run.report == "")
    #expect(try await git("log --format='%an %ae %s'") == ["Ana ana@example.org Digests"])
  }

  @Test("files of a run that goes on, or was killed, are not committed; a digest that goes is")
  func passing() async throws {
    try await makeRepository()
    try await shell("mkdir -p digests/people; : > digests/.rapport.lock; : > digests/people/.x")
    try home.write("briefs: all\n", to: "top folder/my journal/.rapport.yml")
    #expect(try await night().status == 0)
    var files = try await git("ls-files digests")
    #expect(files.contains("digests/people/ana-ruiz.brief.md"))
    #expect(!files.contains { $0.contains("/.") })
    try home.write("", to: "top folder/my journal/.rapport.yml")
    #expect(try await night().status == 0)
    files = try await git("ls-files digests")
    #expect(files.count == Samples.digests.count)
    #expect(try await count() == 2)
  }

  @Test("digests that have been left uncommitted are committed another night")
  func left() async throws {
    try await makeRepository()
    try await shell(": > ../.git/index.lock")
    let run = try await night()
    #expect(run.status != 0)
    #expect(run.report.contains("index.lock") && run.report.contains("rapport-nightly: git can't"))
    try await shell("rm ../.git/index.lock")
    #expect(try await night().status == 0)
    #expect(try await count() == 1)
  }

  @Test("in no repository, or where git ignores the digests, they are written and that is all")
  func noRepository() async throws {
    let run = try await night()
    #expect(run.status == 0 && run.answer == "" && run.report == "", "\(run.report)")
    #expect(home.exists("top folder/my journal/digests/index.md"))
    try await makeRepository()
    try await shell("echo digests/ > .gitignore")
    #expect(try await night().status == 0)
    #expect(try await count() == 0)
  }

  @Test("a repository that git refuses is named")
  func refused() async throws {
    try await makeRepository()
    try await shell("echo '[' >> ../.git/config")
    let run = try await night()
    #expect(run.status == 2)
    #expect(run.report.contains("rapport-nightly: git: ") && run.report.contains("config"))
  }

  @Test("where a digest was left alone, the others are committed, and that is said")
  func edited() async throws {
    try await makeRepository()
    #expect(try await night().status == 0)
    let index = "top folder/my journal/digests/index.md"
    try home.write(try home.text(index) + "mine\n", to: index)
    try home.write("- Lunch with [[Ana Ruiz]]\n", to: "top folder/my journal/2026-11-20.md")
    for _ in 1...2 {
      let run = try await night()
      #expect(run.status == 1)
      #expect(run.report.contains("digests/index.md was left alone"))
      #expect(run.report.hasSuffix("\nrapport-nightly: not all digests were written in \(path)\n"))
      #expect(!run.report.contains("failed"))
      #expect(try await count() == 2)
    }
    #expect(
      try await git("log -1 --format= --name-only").contains { $0.hasSuffix("who-to-contact.md") })
    #expect(try await git("show HEAD:./digests/index.md").last == "mine")
  }

  @Test("digests in another folder than DIGESTS names are told of")
  func elsewhere() async throws {
    try await makeRepository()
    try home.write("output: advice\n", to: "top folder/my journal/.rapport.yml")
    let run = try await night()
    #expect(run.status == 2)
    #expect(run.report.contains("there is no folder digests in \(path); set DIGESTS"))
    #expect(try await count() == 0)
  }

  @Test("what fails is said, with its status, and nothing is committed")
  func failures() async throws {
    try await makeRepository()
    #expect(try await night().status == 0)
    try home.write("budget: [\n", to: "top folder/my journal/.rapport.yml")
    let broken = try await night()
    #expect(broken.status == 2)
    #expect(broken.report.contains(".rapport.yml:"))
    #expect(broken.report.contains("rapport-nightly: rapport digest has failed"))
    let missing = try await night("/nowhere at all")
    #expect(missing.status == 2)
    #expect(missing.report.contains("there is no journal '/nowhere at all'"))
    try await shell("rm $HOME/.local/bin/rapport")
    #expect(try await night().status == 127)
    #expect(try await count() == 1)
  }

  @Test("in the midst of a merge nothing is added or committed, and that is said")
  func merge() async throws {
    try await makeRepository()
    try await shell(
      """
      git config user.name Ana; git config user.email ana@example.org
      git add staged.md && git commit -qm 1 && git checkout -qb other && echo a > staged.md
      git commit -qam 2 && git checkout -q main && echo b > staged.md && git commit -qam 3
      git merge -q other >/dev/null
      """)
    let run = try await night()
    #expect(run.status == 1)
    #expect(run.report.contains("rapport-nightly: git is in the midst of something"))
    #expect(try await git("ls-files digests") == [])
    let status = try await git("status --porcelain staged.md")
    #expect(status.first?.hasPrefix("AA") == true || status.first?.hasPrefix("UU") == true)
  }

  @Test("the journal is the argument, else RAPPORT_JOURNAL, else ~/journal")
  func places() async throws {
    try await shell("cd / && RAPPORT_JOURNAL=\"$HOME/top folder/my journal\" \"$script\"")
    #expect(home.exists("top folder/my journal/digests/index.md"))
    try home.write("", to: "journal/.rapport.yml")
    try await shell("cd / && \"$script\"")
    #expect(home.exists("journal/digests/index.md"))
    try home.write("output: advice\n", to: "journal/.rapport.yml")
    try await shell("cd ~/journal && git init -q . && cd / && DIGESTS=advice \"$script\"")
    #expect(try await shell("git -C ~/journal ls-files").answerLines.contains("advice/index.md"))
  }
}

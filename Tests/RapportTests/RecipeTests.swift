import Foundation
import FrontMatter
import Testing

/// What starts the nightly script: each recipe below `Extras/nightly`, by the program that it is for
/// where there is one.
@Suite("Schedules", .enabled(if: Tool("git") != nil, "needs git"))
struct RecipeTests {
  private static let recipes = Program.packageRoot.appending(path: "Extras/nightly")

  private static func text(_ recipe: String) throws -> String {
    try String(contentsOf: recipes.appending(path: recipe), encoding: .utf8)
  }

  /// A home with the program and the script where the recipes look for them, and with a journal in a
  /// repository.
  private static func home() async throws -> TemporaryFolder {
    let files = Samples.ana.map { ("journal/\($0)", $1) }
    let home = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files))
    try home.write("", to: "journal/.rapport.yml")
    try home.link(".local/bin/rapport", to: Program.built().path)
    try home.link(
      ".local/bin/rapport-nightly", to: recipes.appending(path: "rapport-nightly").path)
    _ = try await shell("git init --quiet $HOME/journal", home)
    return home
  }

  private static func shell(
    _ lines: String, _ home: TemporaryFolder, _ more: [String: String] = [:],
    within limit: Duration = .seconds(60)
  ) async throws -> Program.Outcome {
    let environment = ["HOME": home.path, "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1"]
    return try await #require(Tool("sh")).run(
      ["-c", lines], environment: environment.merging(more) { $1 }, in: home.url, within: limit)
  }

  private static func commits(_ home: TemporaryFolder) async throws -> [String] {
    try await shell("git -C journal log --format=%s", home).answerLines
  }

  @Test("cron: the line runs as it stands")
  func crontab() async throws {
    let lines = try RecipeTests.text("crontab").split(separator: "\n")
    let line = try #require(lines.first { !$0.hasPrefix("#") })
    let fields = line.split(separator: " ", maxSplits: 5)
    try #require(fields.count == 6 && !fields[5].contains("%"))
    #expect(fields[..<5].joined(separator: " ") == "30 2 * * *")
    let home = try await RecipeTests.home()
    let run = try await RecipeTests.shell(String(fields[5]), home)
    #expect(run.status == 0 && run.answer == "" && run.report == "", "\(run.report)")
    #expect(try await RecipeTests.commits(home) == ["Digests"])
  }

  private static let cron = Tool("cron")
  private static let hasPrivateMounts =
    geteuid() == 0 && Tool("unshare")?.succeeds(["--mount", "true"]) == true

  /// Takes up to a minute: cron looks at the clock when a minute begins. All that it would read or
  /// write on this machine is hidden from it.
  @Test(
    "cron really fires the job, once a minute",
    .enabled(if: Torture.isFull && cron != nil && hasPrivateMounts, "needs cron, root, and time"))
  func cronFires() async throws {
    let home = try await RecipeTests.home()
    let crontab = try RecipeTests.text("crontab").replacing("30 2 * * *", with: "* * * * *")
    try home.write("HOME=\(home.path)\n\(crontab)", to: "spool/crontabs/root")
    let run = try await RecipeTests.shell(
      """
      chmod 600 spool/crontabs/root
      unshare --mount sh -c '
        mount -t tmpfs none /run && mount -t tmpfs none /etc/cron.d
        mount --bind /dev/null /etc/crontab
        mount --bind spool /var/spool/cron
        cron -f & job=$!
        for second in $(seq 75); do
          sleep 1
          if [ -e journal/.git/refs/heads/main ] || [ -e journal/.git/refs/heads/master ]; then break; fi
        done
        sleep 2; kill $job'
      """, home, ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"], within: .seconds(120))
    #expect(try await RecipeTests.commits(home) == ["Digests"], "\(run.report)")
  }

  private static let systemd = Tool("systemd-analyze")

  @Test("systemd accepts the units", .enabled(if: systemd != nil, "needs systemd-analyze"))
  func units() async throws {
    let home = try await RecipeTests.home()
    let units = ["rapport.service", "rapport.timer"]
    for unit in units { try home.write(try RecipeTests.text(unit), to: "units/\(unit)") }
    let environment = ["HOME": home.path, "XDG_RUNTIME_DIR": home.path, "PATH": "/usr/bin:/bin"]
    let verify = ["verify", "--user", "--man=no"] + units.map { home.url("units/\($0)").path }
    let run = try await #require(RecipeTests.systemd).run(verify, environment: environment)
    #expect(run.status == 0 && run.report == "", "\(run.report)")
    try home.write("[Service]\nExecStrt=/bin/true\n", to: "units/rapport.service")
    let wrong = try await #require(RecipeTests.systemd).run(verify, environment: environment)
    #expect(wrong.report != "")
    let night = try await #require(RecipeTests.systemd).run(["calendar", "*-*-* 02:30"])
    #expect(try RecipeTests.text("rapport.timer").contains("OnCalendar=*-*-* 02:30\n"))
    #expect(night.status == 0)
  }

  @Test("systemd: what the service starts runs as it stands")
  func service() async throws {
    let lines = try RecipeTests.text("rapport.service").split(separator: "\n")
    let start = try #require(lines.first { $0.hasPrefix("ExecStart=") })
    let home = try await RecipeTests.home()
    let command = start.dropFirst("ExecStart=".count).replacing("%h", with: home.path)
    let run = try await RecipeTests.shell(String(command), home)
    #expect(run.status == 0 && run.answer == "" && run.report == "", "\(run.report)")
    #expect(try await RecipeTests.commits(home) == ["Digests"])
  }

  @Test("launchd: a property list with a label, a time, and what runs as it stands")
  func propertyList() async throws {
    struct Job: Decodable {
      let label: String
      let arguments: [String]
      let time: [String: Int]

      enum CodingKeys: String, CodingKey {
        case label = "Label"
        case arguments = "ProgramArguments"
        case time = "StartCalendarInterval"
      }
    }
    let job = try PropertyListDecoder().decode(
      Job.self, from: Data(contentsOf: RecipeTests.recipes.appending(path: "rapport.plist")))
    #expect(job.label == "rapport")
    #expect(job.time == ["Hour": 2, "Minute": 30])
    let home = try await RecipeTests.home()
    try home.write("", to: "Library/Logs/x")
    let arguments = job.arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try await RecipeTests.shell("exec \(arguments)", home)
    #expect(run.status == 0 && run.answer == "" && run.report == "", "\(run.report)")
    #expect(try await RecipeTests.commits(home) == ["Digests"])
    #expect(try home.text("Library/Logs/rapport.log") == "")
  }

  @Test("a CI schedule: YAML whose steps commit and push once")
  func workflow() async throws {
    let workflow = try Map(yaml: try RecipeTests.text("digests.yml"))
    #expect(try workflow.map("on").list("schedule").first?.text("cron") == "30 2 * * *")
    #expect(try workflow.map("permissions").text("contents") == "write")
    let steps = try workflow.map("jobs").map("digests").list("steps")
    let lines = steps.compactMap { try? $0.text("run") }
    #expect(steps.count == 7 && lines.count == 5)
    // What builds the program is what make install does.
    let own = lines.filter { !$0.hasPrefix("apt-get") && !$0.hasPrefix("make ") }
    let home = try await RecipeTests.home()
    try home.link("journal/.rapport", to: Program.packageRoot.path)
    let script = """
      git init --quiet --bare origin.git
      cd journal
      git remote add origin ../origin.git && git config push.autoSetupRemote true
      set -e
      \(own.joined(separator: "\n"))
      \(own.joined(separator: "\n"))
      git -C ../origin.git log --all --format=%s
      """
    let run = try await RecipeTests.shell(
      script, home, ["GITHUB_WORKSPACE": home.url("journal").path])
    #expect(run.status == 0, "\(run.report)")
    #expect(run.answerLines.filter { $0 == "Digests" }.count == 1)
  }
}

/// A mapping in YAML, which must have what is asked for.
private struct Map {
  /// Something else stands there.
  private struct Mismatch: Error {}

  private let fields: [Field]

  init(yaml: String) throws {
    let bytes = Array(yaml.utf8)
    fields = try FieldList(strictlyParsing: bytes.span).fields
  }

  private init(fields: [Field]) { self.fields = fields }

  private func value(_ key: String) throws -> Value {
    guard let field = fields.first(where: { $0.key.text == key }) else { throw Mismatch() }
    return field.value
  }

  func text(_ key: String) throws -> String {
    guard case .scalar(let scalar) = try value(key) else { throw Mismatch() }
    return scalar.text
  }

  func map(_ key: String) throws -> Map {
    guard case .mapping(let fields, _, _) = try value(key) else { throw Mismatch() }
    return Map(fields: fields)
  }

  func list(_ key: String) throws -> [Map] {
    guard case .list(let items, _, _) = try value(key) else { throw Mismatch() }
    return items.compactMap {
      guard case .mapping(let fields, _, _) = $0 else { return nil }
      return Map(fields: fields)
    }
  }
}

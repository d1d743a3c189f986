import Foundation
import Testing

@Suite("Whatever the machine is like")
struct EnvironmentTests {
  /// With letters that a Turkish locale folds otherwise.
  private static let notes = [
    "people/izzy.md":
      "---\nname: IZZY ILK\nrelation: FRIEND\ncadence: MONTHLY\n---\n- likes İpek\n",
    "people/İpek.md": "---\nrelation: Client\ncity: IĞDIR\n---\n",
    "2026-10-02.md": "- LIVE WITH [[izzy ilk]]\n- Invited @İPEK: fish\n- PIZZA with [[Izzy]]: ok\n",
    "2026-10-03.md": "- lunch with [[ipek]] and [[izzi]]\n",
  ]

  private static let digest = "\"$rapport\" digest --date 2026-11-22 \"$journal\""

  // MARK: Standard streams

  @Test(
    "with standard streams closed, digests and notes are as ever and what was said is in none",
    arguments: [
      ("<&-", 0), (">&-", 2), ("2>&-", 0), ("<&- >&-", 2), ("<&- 2>&-", 0), (">&- 2>&-", 2),
      ("<&- >&- 2>&-", 2),
    ] as [(String, Int32)])
  func closedStreams(_ closed: String, _ status: Int32) async throws {
    let journal = try TemporaryFolder(EnvironmentTests.notes)
    let usual = try TemporaryFolder(EnvironmentTests.notes)
    let run = try await Shell.run("\(EnvironmentTests.digest) \(closed)", journal: journal)
    _ = try await Shell.run(EnvironmentTests.digest, journal: usual)
    #expect(run.status == status)
    #expect(try journal.texts() == usual.texts())
    if !closed.contains("2>&-") { #expect(run.report.contains("[broken-link]")) }
    if closed == ">&-" { #expect(run.report.hasSuffix("Bad file descriptor\n")) }
  }

  #if os(Linux)
    @Test(
      "an answer that finds no room is no success, but what is written beside it may be lost",
      arguments: [
        "people", "export", "check", "next", "graph", "network", "digest", "digest --help",
        "--version", "--generate-completion-script bash",
      ])
    func fullDevice(_ command: String) async throws {
      let journal = try TemporaryFolder(EnvironmentTests.notes)
      let needsNone = command.contains("--")
      let line = "\"$rapport\" \(command)\(needsNone ? "" : " \"$journal\"")"
      let full = try await Shell.run("\(line) >/dev/full", journal: journal)
      #expect(full.status == 2)
      #expect(full.report.hasSuffix("can't write to standard output: No space left on device\n"))
      let silent = try await Shell.run("\(line) 2>/dev/full", journal: journal)
      #expect(silent.status == 0 && silent.answer != "")
    }
  #endif

  @Test(
    "a reader who goes ends the program without a word",
    arguments: ["people", "export", "check --strict", "digest", "network --format json", "--help"])
  func closedPipe(_ command: String) async throws {
    let journal = try TemporaryFolder(EnvironmentTests.notes)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let words = command.split(separator: " ").map(String.init)
    let run = try await Program.run(
      words + (command == "--help" ? [] : [journal.path]),
      terminal: pipe.fileHandleForWriting)
    #expect(run.status == SIGPIPE)
    #expect(!run.report.contains("can't write") && !run.report.contains("Fatal"))
    guard command == "digest" else { return }
    let files = try journal.texts(below: "digests")
    #expect(files.keys.sorted() == Samples.digests)
  }

  @Test("where nobody ends for a closed pipe, it is an answer that can't be written")
  func ignoredPipe() async throws {
    let journal = try TemporaryFolder(EnvironmentTests.notes)
    let run = try await Shell.run(
      "trap '' PIPE; (sleep 0.2; \"$rapport\" people \"$journal\"; echo $? >&2) | true; sleep 0.5",
      journal: journal)
    #expect(run.report.contains("can't write to standard output: Broken pipe\n2\n"))
  }

  // MARK: Clock, language and home

  @Test(
    "today is the system's local date, whatever the time zone",
    arguments: [
      nil, "", "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Pacific/Apia", "Asia/Kathmandu",
      "America/Sao_Paulo", "XYZ-24:59:59", "XYZ+24:59:59", "<+14>-14", "EST5EDT,M3.2.0,M11.1.0",
      "Garbage/Zone", ":", "../../../etc/passwd", "\u{1B}", String(repeating: "x", count: 9999),
    ])
  func timeZones(_ zone: String?) async throws {
    let journal = try TemporaryFolder(EnvironmentTests.notes)
    let run = try await Shell.run(
      "date +%F; \"$rapport\" export \"$journal\" | head -n 1; date +%F", journal: journal,
      environment: zone.map { ["TZ": $0] } ?? [:])
    let lines = run.answerLines
    try #require(lines.count == 3)
    let date = try JSON(Data(lines[1].utf8)).object["date"].unwrapped.text
    #expect(lines[0] <= date && date <= lines[2])
  }

  @Test(
    "language, home and the rest of the environment change no byte",
    arguments: [
      [:], ["LANG": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR"],
      ["LC_ALL": "az_AZ.UTF-8"], ["LC_ALL": "garbage"], ["LC_CTYPE": "\u{1B}"],
      ["LANG": "ja_JP.SJIS"],
      ["HOME": "/nonexistent"], ["HOME": "/proc"], ["HOME": ""], ["PATH": ""], ["TERM": "garbage"],
      ["COLUMNS": "-1"], ["RAPPORT_JOURNAL": "", "RAPPORT_DATE": ""], ["TMPDIR": "/nonexistent"],
    ])
  func surroundings(_ environment: [String: String]) async throws {
    let lines = """
      for command in 'check --strict' export
      do env -i $extra "$rapport" $command --date 2026-11-22 "$journal"; done
      env -i $extra "$rapport" digest --date 2026-11-22 "$journal"
      """
    let extra = environment.map { "\($0)=\($1)" }.joined(separator: " ")
    let (here, there) = (
      try TemporaryFolder(EnvironmentTests.notes), try TemporaryFolder(EnvironmentTests.notes)
    )
    let run = try await Shell.run(lines, journal: here, environment: ["extra": extra])
    let usual = try await Program.run("check --strict", there)
    #expect(run.report.split(separator: "\n").count > 1)
    #expect(run.answer.hasPrefix(usual.answer) && usual.answer.contains("izzi"))
    _ = try await Program.run("digest --date 2026-11-22", there)
    #expect(try here.texts() == there.texts())
    // Not folded as Turkish would have it: IZZY is izzy, and I is no dotless ı.
    #expect(try here.text("digests/who-to-contact.md").contains("pizza on 2026-10-02"))
  }

  // MARK: The working directory

  @Test("without a working directory a journal is still found by its path, and no other way")
  func deletedDirectory() async throws {
    let journal = try TemporaryFolder(EnvironmentTests.notes)
    let run = try await Shell.run(
      """
      mkdir gone && cd gone && rmdir ../gone
      "$rapport" people "$journal" --date 2026-11-22; echo $?
      "$rapport" people; echo $?
      "$rapport" people ../journal; echo $?
      RAPPORT_JOURNAL=. "$rapport" people; echo $?
      """, journal: journal)
    #expect(run.answer.hasPrefix("Name"))
    #expect(run.answer.hasSuffix("\n0\n2\n2\n2\n"))
    #expect(run.report.split(separator: "\n").count { $0.contains("can't open") } == 3)
  }

  @Test(
    "from a working directory that can't be read a journal is found by its path",
    .enabled(if: geteuid() != 0))
  func unreadableDirectory() async throws {
    let journal = try TemporaryFolder(EnvironmentTests.notes)
    let run = try await Shell.run(
      """
      mkdir closed && cd closed && chmod 0 .
      "$rapport" people "$journal" --date 2026-11-22; echo $?
      "$rapport" people; echo $?
      chmod 700 "$OLDPWD/closed"
      """, journal: journal)
    #expect(run.answer.hasPrefix("Name"))
    #expect(run.answer.hasSuffix("\n0\n2\n"))
  }

  @Test(
    "a relative path, a detour and a link lead to the same journal",
    arguments: [
      "cd \"$journal\" && \"$rapport\" digest .",
      "cd \"$journal/people\" && \"$rapport\" digest ..",
      "cd \"$journal\" && \"$rapport\" digest people/../././",
      "ln -s \"$journal\" link && \"$rapport\" digest link",
      "ln -s \"$journal\" link && cd link && RAPPORT_JOURNAL=. \"$rapport\" digest",
      "cd / && \"$rapport\" digest \"./$journal/\"",
    ])
  func relativePaths(_ line: String) async throws {
    let journal = try TemporaryFolder(EnvironmentTests.notes)
    let usual = try TemporaryFolder(EnvironmentTests.notes)
    let run = try await Shell.run(
      line, journal: journal, environment: ["RAPPORT_DATE": "2026-11-22"])
    _ = try await Shell.run(EnvironmentTests.digest, journal: usual)
    #expect(run.status == 0)
    #expect(try journal.texts() == usual.texts())
  }

  // MARK: Arguments

  @Test(
    "arguments that are not UTF-8 or are huge are refused in words",
    arguments: [
      ("brief \"$bad\" --journal \"$journal\"", 64), ("people \"$bad\"", 2), ("\"$bad\"", 64),
      ("people --sort \"$bad\"", 64), ("people --date \"$bad\" \"$journal\"", 64),
      ("who-knows \"$bad\" --journal \"$journal\"", 0),
      ("people --where org=\"$bad\" \"$journal\"", 0), ("path \"$bad\" --journal \"$journal\"", 64),
      ("\"--$bad\"", 64), ("people --jobs \"$bad\"", 64),
    ] as [(String, Int32)],
    ["printf '\\377\\376\\033[2J'", "head -c 120000 /dev/zero | tr '\\0' a"])
  func badArguments(_ call: (words: String, status: Int32), _ source: String) async throws {
    let journal = try TemporaryFolder(EnvironmentTests.notes)
    let run = try await Shell.run("bad=$(\(source)); \"$rapport\" \(call.words)", journal: journal)
    #expect(run.status == call.status)
    #expect((run.report == "") == false)
    #expect(!(run.answer + run.report).contains("\u{1B}"))
  }

  @Test("somebody whose name looks like an option is found after --")
  func optionAsName() async throws {
    let journal = try TemporaryFolder([
      "people/help.md": "---\nname: --help\n---\n", "people/--version.md": "",
    ])
    for (name, title) in [("--help", "--help"), ("--version", "--version"), ("help", "--help")] {
      let run = try await Program.run([
        "brief", "--journal", journal.path, "--date", "2026-11-22", "--", name,
      ])
      #expect(run.status == 0)
      #expect(run.answer.hasPrefix("\(title)\n"))
    }
  }

  // MARK: Dates

  @Test(
    "any day of the calendar is one to look from",
    arguments: [
      "0000-01-01", "0001-01-01", "1900-02-28", "1970-01-01", "2024-02-29", "9999-01-01",
      "9999-12-31",
    ])
  func farDates(_ date: String) async throws {
    var notes = EnvironmentTests.notes
    notes[".rapport.yml"] = "horizon: 100y\nbriefs: all\ncadences: {friend: 100y}\n"
    notes["people/leap.md"] = "---\nbirthday: 2000-02-29\ncadence: 36500d\nmet: 0001-01-01\n---\n"
    notes["people/old.md"] =
      "---\nbirthday: 01-01\nlast-contact: 0001-01-01\n---\n"
    for day in ["0000-01-01", "0001-01-01", "1969-12-31", "2024-02-29", "9999-12-31"] {
      notes["days/\(day).md"] =
        "- Lunch with [[leap]]: on 9999-12-31 and 0001-01-01\n"
        + "- [ ] write to [[old]] #promised due 9999-12-31\n- [x] call [[old]] ✅ \(day)\n"
    }
    let journal = try TemporaryFolder(notes)
    for command in [
      "digest", "next -n 99 --format json", "people --format json", "explain old --journal",
    ] {
      let run = try await Program.run(command, journal, environment: ["RAPPORT_DATE": date])
      #expect(run.status == 0, "\(command): \(run.report)")
    }
    let isBirthday = ["0000-01-01", "0001-01-01", "1970-01-01", "9999-01-01"].contains(date)
    let dates = try journal.text("digests/dates.md")
    #expect(dates.contains("\(date): [birthday](../people/old.md#L2)") == isBirthday)
    let isLeap = date == "1900-02-28" || date == "2024-02-29"
    #expect(dates.contains("\(date): [birthday](../people/leap.md#L2)") == isLeap)
  }
}

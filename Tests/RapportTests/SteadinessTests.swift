import Foundation
import Testing

@Suite("Equal notes, equal digests")
struct SteadinessTests {
  @Test("G2: the number of jobs changes no byte of any output")
  func jobs() async throws {
    let journal = try Samples.journalWithoutDigests()
    var outputs: [[Data]] = []
    for jobs in [1, 8] {
      let common = "--date \(Samples.date) --jobs \(jobs)"
      var output: [Data] = []
      for command in [
        "digest", "export", "people --format json", "check --strict", "next -n 99",
        "timeline --journal",
      ] {
        let name = command.prefix { $0 != " " }
        let run = try await Program.run(
          "\(name) \(common)\(command.dropFirst(name.count))", journal)
        output += [run.output, run.errors]
      }
      output += try journal.files(below: "digests").sorted { $0.key < $1.key }.map(\.value.bytes)
      outputs.append(output)
      try FileManager.default.removeItem(at: journal.url("digests"))
    }
    #expect(outputs[0] == outputs[1])
    #expect(outputs[0].count == 12 + Samples.digests.count)
  }

  @Test("J3, J5: the order in which files came to the disk and their times change nothing")
  func order() async throws {
    let texts = try Samples.journalWithoutDigests().texts()
    let paths = texts.keys.sorted()
    var outputs: [[String: String]] = []
    for order in [paths, paths.reversed()] {
      let journal = try TemporaryFolder()
      for (index, path) in order.enumerated() {
        try journal.write(texts[path] ?? "", to: path)
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: Double(index) * 100_000)],
          ofItemAtPath: journal.url(path).path)
      }
      _ = try await Program.run("digest --date \(Samples.date)", journal)
      outputs.append(try journal.texts(below: "digests"))
    }
    #expect(outputs[0] == outputs[1])
    #expect(outputs[0].count == Samples.digests.count)
  }

  @Test("D3: the digests of a past day don't know what came later")
  func replay() async throws {
    let journal = try Samples.journalWithoutDigests()
    _ = try await Program.run("digest --date 2026-06-30", journal)
    let full = try journal.text("digests/who-to-contact.md")
    // Plans count only within the horizon of two weeks.
    for path in try journal.files().keys where path.contains(#/2026-(0[89]|1[012])-\d\d/#) {
      try FileManager.default.removeItem(at: journal.url(path))
    }
    let run = try await Program.run("digest --date 2026-06-30", journal)
    #expect(full.contains("## Overdue"))
    #expect(try journal.text("digests/who-to-contact.md") == full)
    #expect(run.answer.hasPrefix("2026-06-30: "))
  }

  @Test("G3: a day without news changes only lines whose facts have changed")
  func quietDays() async throws {
    let journal = try Samples.journalWithoutDigests()
    var before: [String: FileState] = [:]
    var changes = 0
    for day in 22...31 {
      // 22 November to 1 December.
      let date = day <= 30 ? "2026-11-\(day)" : "2026-12-01"
      let run = try await Program.run("digest --quiet --date \(date)", journal)
      #expect(run.status == 0)
      let after = try journal.files(below: "digests")
      for (name, state) in after where day > 22 {
        let old = try #require(before[name])
        // A file with equal content is the very same file.
        #expect((state == old) == (state.bytes == old.bytes), "\(name) on \(date)")
        if name == "network.md" {
          // It measures a week.
          #expect((state == old) == !["2026-11-23", "2026-11-30"].contains(date), "on \(date)")
          continue
        }
        let (removed, added) = SteadinessTests.changedLines(old.bytes, state.bytes)
        changes += removed.count + added.count
        for line in added {
          #expect(!SteadinessTests.isRelative(line), "\(name) on \(date): \(line)")
          let creeps = removed.contains { SteadinessTests.differByNumbersOnly($0, line) }
          #expect(name == "index.md" || !creeps, "\(name) on \(date): \(line)")
        }
      }
      before = after
    }
    #expect((1...200).contains(changes), "\(changes) lines changed in nine nights")
  }

  /// Lines after the first that only one of two texts has.
  private static func changedLines(
    _ old: Data, _ new: Data
  ) -> (removed: [Substring], added: [Substring]) {
    func lines(_ bytes: Data) -> [Substring] {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { $0 }
    }
    let difference = lines(new).difference(from: lines(old))
    func text(_ change: CollectionDifference<Substring>.Change) -> Substring {
      switch change {
      case .insert(_, let line, _), .remove(_, let line, _): line
      }
    }
    return (difference.removals.map(text), difference.insertions.map(text))
  }

  /// Whether our own words, outside quotes, count from today.
  private static func isRelative(_ line: Substring) -> Bool {
    let own = line.replacing(#/".*"/#, with: "")
    return own.contains(#/\b(today|yesterday|tomorrow|ago|now|(days?|weeks?) (late|left|since))\b/#)
  }

  /// Lines that begin with different dates tell of different days, such as two birthdays.
  private static func differByNumbersOnly(_ left: Substring, _ right: Substring) -> Bool {
    let dates = [left, right].map { $0.prefixMatch(of: #/- (\d{4}-\d\d-\d\d): /#)?.1 }
    guard dates[0] == dates[1] else { return false }
    return left != right
      && left.replacing(#/\d+/#, with: "0") == right.replacing(#/\d+/#, with: "0")
  }

  @Test(
    "lines that creep from day to day would be seen",
    arguments: [
      ("- Ana: last seen 41 days since", true), ("- Ana: 3 weeks ago", true),
      ("- Ana: due since 2026-11-02", false), ("- \"we met 3 weeks ago\"", false),
    ])
  func relative(_ line: String, _ expected: Bool) {
    #expect(SteadinessTests.isRelative(line[...]) == expected)
  }
}

@Suite("Notes are sacred")
struct SacredNotesTests {
  @Test("no command changes, adds or removes anything but digests")
  func allCommands() async throws {
    let journal = try Samples.journalWithoutDigests()
    try journal.write(Data([0xEF, 0xBB, 0xBF, 0x2D, 0x20, 0xFF, 0x0D, 0x0A, 0x00]), to: "odd.md")
    try journal.link("linked.md", to: "README.md")
    let before = try journal.files()
    let commands = [
      "digest", "digest --check", "digest --dry-run", "digest --force", "digest --jobs 8", "check",
      "check --strict --format json", "people", "people --format json", "export",
      "next", "next --together --format json", "timeline --journal", "who-knows leakage --journal",
      "graph",
      "graph --format graphml",
      "brief ana --journal", "explain ana --journal", "timeline ana --journal",
    ]
    for command in commands {
      let run = try await Program.run(
        "\(command)", journal, environment: ["RAPPORT_DATE": Samples.date])
      #expect(run.status < 2, "\(command): \(run.report)")
      let after = try journal.files().filter { !$0.key.hasPrefix("digests/") }
      #expect(after == before, "\(command)")
    }
    #expect(try journal.files(below: "digests").keys.sorted() == Samples.digests)
  }
}

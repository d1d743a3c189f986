import Digests
import Foundation
import Journals
import Notes
import Relationships
import Testing

/// The digests from day to day (rule G3); those of sample-journal with a brief for everybody too if
/// `RAPPORT_REPLAY=briefs`, which takes twice as long.
@Suite struct ReplayTests {
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
  private static let sample = checkout.appending(path: "sample-journal")
  /// The year that the sample journal tells of.
  private static let year = day("2025-11-24")...day("2026-11-22")

  @Test("G3: from day to day of a year a line changes only if a fact of that day says why")
  func year() async throws {
    let withBriefs = ProcessInfo.processInfo.environment["RAPPORT_REPLAY"] == "briefs"
    let replay = try Replay(of: ReplayTests.sample, withAllBriefs: withBriefs)
    let nights = await replay.nights(in: ReplayTests.months)
    ReplayTests.expectReasons(nights)
    print("sample-journal,", ReplayTests.figures(nights))
  }

  @Test("G3: in a small journal most nights are without any fact, and nothing changes")
  func quietNights() async throws {
    var nights: [Night] = []
    for journal in try ReplayTests.goldenJournals() {
      let replay = try Replay(of: journal.folder)
      nights += await replay.nights(
        in: [journal.day.adding(days: -7)...journal.day.adding(days: 45)])
    }
    ReplayTests.expectReasons(nights)
    #expect(nights.count(where: \.isQuiet) * 2 > nights.count)
    print("small journals,", ReplayTests.figures(nights))
  }

  @Test("G2: two looks at one day see the same")
  func twice() throws {
    let replay = try Replay(of: ReplayTests.sample)
    for date in [ReplayTests.year.lowerBound, day("2026-06-30"), ReplayTests.year.upperBound] {
      #expect(replay.evening(of: date).files == replay.evening(of: date).files)
    }
  }

  @Test(
    "a line that changes for no reason would be seen",
    arguments: [
      // Of Ana nothing is new on 24 November, of Dana on the 25th that she is due.
      ("2026-11-24", "[Ana Ruiz](../people/Ana%20Ruiz.md): due since 2026-11-02.", false),
      ("2026-11-25", "[Ana Ruiz](../people/Ana%20Ruiz.md): due since 2026-11-02.", true),
      ("2026-11-24", "[Dana Whitfield](../people/Dana.md): due since 2026-11-25.", false),
      ("2026-11-25", "[Dana Whitfield](../people/Dana.md): due since 2026-11-25.", true),
    ])
  func wouldBeSeen(_ date: String, _ line: String, isExplained: Bool) {
    func evening(_ day: Day, _ body: String) -> Evening {
      var journal = SampleJournal.make()
      journal.date = day
      return Evening(
        journal: journal, graph: Graph(of: journal),
        files: [GeneratedFile(name: "who-to-contact.md", body: "## Overdue\n\n\(body)\n".utf8)])
    }
    let night = Night(
      from: evening(day(date).adding(days: -1), "- other"), to: evening(day(date), "- \(line)"))
    #expect(night.changes.count == 2)
    #expect(night.unexplained.contains { $0.isNew } == !isExplained)
  }

  @Test("a number that creeps would be seen")
  func creepingWouldBeSeen() {
    let lines = ["- Ana: due since 2026-11-02, 20 days", "- Ana: due since 2026-11-03, 21 days"]
    let same = ["- Ana: due since 2026-11-02", "- Ana: due since 2026-11-03"]
    func creeps(_ lines: [String]) -> Bool {
      let lines = lines.map { DigestLine(file: "x.md", section: "", text: $0) }
      return lines[0].isCreeping(to: lines[1])
    }
    #expect(creeps(lines) && !creeps(same))
  }

  private static func expectReasons(_ nights: [Night]) {
    for night in nights {
      for change in night.unexplained {
        Issue.record("\(night.day) \(change.isNew ? "+" : "-") \(change.line)")
      }
      #expect(night.creeping == [], "\(night.day)")
      if night.isQuiet { #expect(night.changes.isEmpty, "\(night.day)") }
    }
  }

  /// The year in parts that can be replayed at the same time.
  private static var months: [ClosedRange<Day>] {
    let count = year.lowerBound.days(to: year.upperBound)
    return stride(from: 0, to: count, by: 30).map { offset in
      let first = year.lowerBound.adding(days: offset)
      return first...min(first.adding(days: 30), year.upperBound)
    }
  }

  /// The journals of the golden digests, each with its day.
  private static func goldenJournals() throws -> [(folder: URL, day: Day)] {
    let top = checkout.appending(path: "Tests/RapportTests/Golden")
    return try FileManager.default.contentsOfDirectory(atPath: top.path).sorted()
      .compactMap { name in
        let folder = top.appending(path: name)
        guard let date = try? String(contentsOf: folder.appending(path: "date"), encoding: .utf8)
        else { return nil }
        return (folder.appending(path: "journal"), day(String(date.prefix(10))))
      }
  }

  private static func figures(_ nights: [Night]) -> String {
    let counts = nights.map(\.changes.count).sorted()
    guard let most = counts.last else { return "no nights" }
    let people = nights.map(\.peopleWithNews).reduce(0, +)
    return """
      \(nights.count) nights: \(counts.reduce(0, +)) lines changed, \(counts[counts.count / 2]) in \
      the median night, \(most) at most, none in \(counts.count { $0 == 0 }); facts about \(people) \
      people in all, none in \(nights.count(where: \.isQuiet)) nights
      """
  }
}

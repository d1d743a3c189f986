import Digests
import Foundation
import Testing

/// A journal with the digests of one day and notes of the next, and what the digests are then.
struct Overnight {
  static let command = ["digest", "--quiet", "--date", "2026-11-23"]

  /// How it is in the evening. Nobody changes it.
  let evening: TemporaryFolder
  /// What each digest holds before and after; nil where there is none.
  let texts: [String: (before: Data?, after: Data?)]

  /// One digest is to be made, one removed, the others have news.
  init() async throws {
    evening = try TemporaryFolder(Samples.ana)
    _ = try await Program.run(["digest", "--quiet", "--date", "2026-10-02", evening.path])
    try evening.write("- Lunch with [[Ana Ruiz]]\n  - [ ] send her the plan\n", to: "2026-11-20.md")
    try evening.write("# Bo\n\ncadence: 1w\n", to: "people/bo.md")
    try evening.write("- Coffee with [[Bo]] and [[Ana Ruiz]]\n", to: "2026-11-01.md")
    try FileManager.default.removeItem(at: evening.url("digests/index.md"))
    let old = GeneratedFile(name: "past/gone.md", body: "# Old\n".utf8)
    try evening.write(Data(old.bytes), to: "digests/\(old.name)")
    try evening.write("mine\n", to: "digests/mine.txt")
    let morning = try TemporaryFolder(copying: evening.url)
    let run = try await Program.run(Overnight.command + [morning.path])
    try #require(run.status == 0 && run.report == "")
    let (before, after) = (try Overnight.digests(in: evening), try Overnight.digests(in: morning))
    texts = Dictionary(
      uniqueKeysWithValues: Set(before.keys).union(after.keys).map { ($0, (before[$0], after[$0])) }
    )
    try #require(texts.values.filter { $0.before != $0.after }.count > 5)
  }

  static func digests(in journal: TemporaryFolder) throws -> [String: Data] {
    try journal.files(below: "digests").mapValues(\.bytes).filter { $0.key.hasSuffix(".md") }
  }

  /// The notes, and whatever else is no digest.
  static func others(in journal: TemporaryFolder) throws -> [String: FileState] {
    try journal.files().filter { !$0.key.hasPrefix("digests/") || $0.key.hasSuffix(".txt") }
  }
}

extension Overnight {
  /// All is as before or as it should become, file by file, and the notes are the very same.
  ///
  /// - Parameter copy: of the evening.
  func expectWhole(_ copy: TemporaryFolder, notes: [String: FileState], _ what: String) throws {
    let digests = try Overnight.digests(in: copy)
    for (name, text) in texts {
      #expect(digests[name] == text.before || digests[name] == text.after, "\(name) \(what)")
    }
    #expect(Set(digests.keys).isSubset(of: texts.keys), "\(what)")
    #expect(try Overnight.others(in: copy) == notes, "\(what)")
  }

  /// Whether each digest that is to be there is as it should become.
  func isWritten(_ copy: TemporaryFolder) throws -> Bool {
    let digests = try Overnight.digests(in: copy)
    return texts.allSatisfy { name, text in text.after == nil || digests[name] == text.after }
  }

  /// All is as it should become, and nothing that a run needed is left.
  func expectDone(_ copy: TemporaryFolder, notes: [String: FileState], _ what: String) throws {
    try expectWhole(copy, notes: notes, what)
    #expect(try isWritten(copy), "\(what)")
    #expect(try Overnight.digests(in: copy).count == texts.count { $0.value.after != nil })
    let leftovers = try copy.files(below: "digests").keys.filter { $0.hasPrefix(".") }
    #expect(leftovers == [], "\(what)")
  }

  /// Runs the program with faults on a copy of the evening, and again without.
  ///
  /// - Parameter look: sees the copy in between.
  func run(
    _ faults: Faults, _ what: String,
    _ look: (Program.Outcome, TemporaryFolder) throws -> Void
  ) async throws {
    let copy = try TemporaryFolder(copying: evening.url)
    let notes = try Overnight.others(in: copy)
    let run = try await Program.run(
      Overnight.command + [copy.path], environment: faults.environment(in: copy))
    try expectWhole(copy, notes: notes, what)
    try look(run, copy)
    let next = try await Program.run(Overnight.command + [copy.path])
    #expect(next.status == 0 && next.report == "", "\(what): \(next.report)")
    try expectDone(copy, notes: notes, what)
  }

  /// The steps of a run without faults.
  func trace(_ faults: Faults = .none) async throws -> FileTrace {
    let copy = try TemporaryFolder(copying: evening.url)
    let scratch = try TemporaryFolder()
    let file = scratch.url("trace")
    _ = try await Program.run(
      Overnight.command + [copy.path],
      environment: faults.tracing(to: file).environment(in: copy))
    return FileTrace(file)
  }
}

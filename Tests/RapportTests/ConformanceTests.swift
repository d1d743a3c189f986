import Foundation
import Synchronization
import Testing

/// The cases of the folder that `RAPPORT_CONFORMANCE` names, through `rapport export`.
///
/// Without that variable the suite is skipped, and the test report says so: the cases live outside
/// this repository, so that other programs for the same format can use them.
@Suite(
  "Conformance", .enabled(if: Conformance.folder != nil, "RAPPORT_CONFORMANCE names no folder"),
  Conformance.Report())
struct ConformanceTests {
  @Test("the records of a case", arguments: try ConformanceCase.all())
  func records(_ conformanceCase: ConformanceCase) async throws {
    Conformance.tally.withLock { $0.run += 1 }
    let difference = try await conformanceCase.firstDifference()
    #expect(difference == nil)
    if difference == nil { Conformance.tally.withLock { $0.passed += 1 } }
  }

  @Test("there is at least one case")
  func notEmpty() throws {
    #expect(try !ConformanceCase.all().isEmpty, "none in \(Conformance.folder?.path ?? "")")
  }
}

enum Conformance {
  static let folder = ProcessInfo.processInfo.environment["RAPPORT_CONFORMANCE"]
    .flatMap { $0.isEmpty ? nil : URL(filePath: $0, directoryHint: .isDirectory) }

  static let tally = Mutex((run: 0, passed: 0))

  /// Prints how many cases there were, when all have been run.
  struct Report: SuiteTrait, TestScoping {
    func provideScope(
      for test: Test, testCase: Test.Case?,
      performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
      try await function()
      let (run, passed) = tally.withLock { $0 }
      print("conformance: \(run) run, \(passed) passed")
    }
  }
}

/// One folder: a journal, the day, and the records that must come of it.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
  let folder: URL

  static func all() throws -> [ConformanceCase] {
    guard let top = Conformance.folder else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: top.path).sorted()
      .map { ConformanceCase(folder: top.appending(path: $0, directoryHint: .isDirectory)) }
      .filter { FileManager.default.fileExists(atPath: $0.file("case.yml").path) }
  }

  var testDescription: String { folder.lastPathComponent }

  private func file(_ name: String) -> URL { folder.appending(path: name) }

  /// What the program's records have otherwise than the expected ones; nil if nothing.
  func firstDifference() async throws -> String? {
    let settings = try ConformanceSettings(
      String(contentsOf: file("case.yml"), encoding: .utf8))
    let journal = try TemporaryFolder(copying: file("journal"))
    if let script = settings.setup { try await run(file(script), in: journal) }
    let run = try await Program.run(
      ["export", "--format", "jsonl", "--date", settings.date, journal.path])
    guard settings.statuses.contains(run.status) else {
      return "exit status \(run.status): \(run.report)"
    }
    let expected = try JSON.lines(String(contentsOf: file("expected.jsonl"), encoding: .utf8))
    let found = try JSON.lines(run.answer).map(ConformanceRecord.init)
    return try settings.firstDifference(
      from: expected.map(ConformanceRecord.init), to: found + ConformanceRecord.contacts(in: found))
  }

  private func run(_ script: URL, in journal: TemporaryFolder) async throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [script.path]
    shell.currentDirectoryURL = journal.url
    try await shell.runToEnd(within: .seconds(20))
    try #require(shell.terminationStatus == 0, "\(script.path)")
  }
}

/// What `case.yml` says: lines of `key: text`, `key: "text"` and `key: [a, b]`.
private struct ConformanceSettings {
  private var values: [String: String] = [:]

  init(_ text: String) throws {
    for line in text.split(separator: "\n") {
      guard let match = line.firstMatch(of: #/^([a-z]+): *(.*)$/#) else { continue }
      let value = match.2
      let isJSON = value.hasPrefix("\"")
      values[String(match.1)] =
        isJSON ? try JSONDecoder().decode(String.self, from: Data(value.utf8)) : String(value)
    }
    try #require(values["date"] != nil)
  }

  var date: String { values["date"] ?? "" }
  var setup: String? { values["setup"] }
  var statuses: [Int32] { values["exit"].flatMap(Int32.init).map { [$0] } ?? [0, 1] }

  private var asserted: [String] {
    (values["asserts"] ?? "").split { "[], ".contains($0) }.map(String.init)
  }

  /// Each expected record of an asserted type must match one found, and none may be left over.
  func firstDifference(
    from expected: [ConformanceRecord], to found: [ConformanceRecord]
  ) -> String? {
    for type in asserted {
      let wanted = expected.filter { $0.type == type }
      let given = found.filter { $0.type == type }
      let pairs = Pairing(wanted, given)
      if let missing = pairs.missing.first { return "missing \(missing), left \(pairs.left)" }
      if let extra = pairs.left.first { return "unexpected \(extra)" }
      if values["ordered"] == "true", zip(wanted, given).contains(where: { !$0.matches($1) }) {
        return "the \(type) records are not in the expected order"
      }
    }
    return nil
  }
}

/// One record; of an expected one only the fields that it has are compared.
private struct ConformanceRecord: CustomStringConvertible {
  private let fields: [String: JSON]

  init(_ json: JSON) throws {
    fields = try json.object
  }

  private init(contact date: JSON?, with person: JSON) {
    fields = ["type": .string("contact"), "date": date ?? .null, "person": person]
  }

  /// The days on which one was in contact with somebody, each once.
  static func contacts(in records: [ConformanceRecord]) -> [ConformanceRecord] {
    var seen: Set<[JSON?]> = []
    return records.filter { $0.type == "interaction" }.flatMap { record in
      let people = (try? record.fields["participants"]?.list) ?? []
      return people.filter { seen.insert([record.fields["date"], $0]).inserted }
        .map { ConformanceRecord(contact: record.fields["date"], with: $0) }
    }
  }

  var type: String? { try? fields["type"]?.text }

  func matches(_ found: ConformanceRecord) -> Bool {
    fields.keys.allSatisfy { key in normal(key) == found.normal(key) }
  }

  /// Lists count in any order; an empty list and null count as absent.
  private func normal(_ key: String) -> JSON? {
    switch fields[key] {
    case .null, .array([]): nil
    case .array(let items): .array(items.sorted { "\($0)" < "\($1)" })
    case nil where type == "person" && key == "status": .string("active")
    case let value: value
    }
  }

  var description: String {
    fields.keys.sorted().map { "\($0)=\(normal($0).map { "\($0)" } ?? "none")" }
      .joined(separator: " ")
  }
}

/// Expected and found records, one to one, as many as can be.
private struct Pairing {
  private let wanted: [ConformanceRecord]
  private let found: [ConformanceRecord]
  /// For each record found, the expected one that it belongs to.
  private var owners: [Int?]
  private(set) var missing: [ConformanceRecord] = []

  init(_ wanted: [ConformanceRecord], _ found: [ConformanceRecord]) {
    self.wanted = wanted
    self.found = found
    owners = found.map { _ in nil }
    for index in wanted.indices {
      var seen: Set<Int> = []
      if !place(index, &seen) { missing.append(wanted[index]) }
    }
  }

  var left: [ConformanceRecord] {
    zip(found, owners).compactMap { $1 == nil ? $0 : nil }
  }

  /// Finds a match, and another one for whoever had it.
  private mutating func place(_ index: Int, _ seen: inout Set<Int>) -> Bool {
    for candidate in found.indices where wanted[index].matches(found[candidate]) {
      guard seen.insert(candidate).inserted else { continue }
      if let owner = owners[candidate], !place(owner, &seen) { continue }
      owners[candidate] = index
      return true
    }
    return false
  }
}

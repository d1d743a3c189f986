import Foundation
import Relationships
import Testing

/// Our measures and those of networkx on networks that everybody knows, to 1e-9.
///
/// `Networkx/figures.txt` holds what networkx said; `UPDATE_GOLDENS=1` asks it again, rewrites the
/// file and fails, so that it can't pass by accident.
@Suite struct NetworkxTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Networkx").standardizedFileURL
  private static let recorded = folder.appending(path: "figures.txt")

  private static let cases = [
    Case(name: "karate-weighted", network: KarateClub.weighted, sources: Array(0..<34)),
    Case(name: "karate-unweighted", network: KarateClub.unweighted, sources: Array(0..<34)),
    Case(
      name: "les-miserables", network: LesMiserables.network,
      sources: Array(stride(from: 0, to: 77, by: 8))),
  ]

  @Test("overlap, constraint, effective size, modularity and paths are what networkx said")
  func asRecorded() throws {
    try expectOurs(String(contentsOf: NetworkxTests.recorded, encoding: .utf8))
  }

  @Test(
    "and what networkx says here and now",
    .enabled(if: NetworkxTests.hasNetworkx, "python3 has no networkx here"))
  func asComputed() throws {
    let input = NetworkxTests.cases.map(\.description).joined()
    let script = NetworkxTests.folder.appending(path: "compare.py").path
    let answer = try NetworkxTests.python([script], input: input)
    try expectOurs(answer)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(answer.utf8).write(to: NetworkxTests.recorded)
      Issue.record("figures.txt is written anew")
    }
  }

  private func expectOurs(_ figures: String) throws {
    let ours = NetworkxTests.cases.flatMap(\.figures)
    let theirs = figures.split(separator: "\n")
    try #require(ours.count == theirs.count)
    for (line, other) in zip(ours, theirs) {
      let parts = other.split(separator: ": ")
      try #require(parts.count == 2 && line.measure == parts[0])
      let numbers = parts[1].split(separator: " ").compactMap { Double($0) }
      #expect(line.numbers.count == numbers.count, "\(line.measure)")
      for (number, expected) in zip(line.numbers, numbers) where !number.isNear(expected) {
        Issue.record("\(line.measure): \(number) is not \(expected)")
      }
    }
  }

  private static let hasNetworkx = (try? python(["-c", "import networkx"], input: "")) != nil

  private struct Failure: Error {}

  private static func python(_ arguments: [String], input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    process.standardError = FileHandle.nullDevice
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let answer = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return String(decoding: answer, as: UTF8.self)
  }
}

/// A network as the script reads it, and our figures in its order.
private struct Case: CustomStringConvertible {
  let name: String
  let network: Network
  /// Nodes from which paths are looked for.
  let sources: [Int]

  var description: String {
    let links = network.links.map { "link \($0.one) \($0.other) \($0.weight)\n" }.joined()
    return """
      network \(name)
      \(links)communities \(text(network.communities()))
      sources \(text(sources))

      """
  }

  private func text(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: " ")
  }

  var figures: [(measure: String, numbers: [Double])] {
    let nodes = Array(0..<network.nodeCount)
    var figures = [
      ("overlap", network.links.map { network.overlap(of: $0.one, $0.other) }),
      ("constraint", nodes.compactMap(network.constraint)),
      ("effective-size", nodes.compactMap(network.effectiveSize)),
      ("modularity", [network.modularity(of: network.communities())]),
    ]
    for source in sources {
      let paths = nodes.compactMap { network.path(from: source, to: $0) }
      figures.append(("hops \(source)", paths.map { Double($0.hops) }))
      figures.append(("products \(source)", paths.map(\.product)))
    }
    return figures.map { (measure: "\(name) \($0.0)", numbers: $0.1) }
  }
}

import Foundation
import Testing

@Suite("What Rapport promises")
struct PromiseTests {
  @Test("each promise of the documentation is kept by tests that exist")
  func tests() throws {
    let page = try PromiseTests.text("Documentation/promises.md")
      .replacing(#/\s+/#, with: " ")
    let promises = page.split(separator: " - ").dropFirst()
    let names = try PromiseTests.testNames()
    #expect(promises.count > 10)
    for promise in promises {
      let kept = promise.replacing("**", with: "").matches(of: #/\*([^*]+)\*/#).map {
        String($0.1)
      }
      #expect(!kept.isEmpty, "nothing keeps: \(promise)")
      for name in kept { #expect(names.contains(name), "no test is called: \(name)") }
    }
  }

  /// The names of all tests, as they stand in the source.
  private static func testNames() throws -> Set<String> {
    let folder = Program.packageRoot.appending(path: "Tests")
    var names: Set<String> = []
    for path in try FileManager.default.files(below: folder) where path.hasSuffix(".swift") {
      let matches = try text("Tests/\(path)").matches(of: #/@Test\(\s*"((?:[^"\\]|\\.)*)"/#)
      names.formUnion(matches.map { String($0.1).replacing("\\\"", with: "\"") })
    }
    return names
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Program.packageRoot.appending(path: path), encoding: .utf8)
  }
}

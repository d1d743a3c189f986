import Advice
import Foundation
import Journals
import Notes
import Testing

@Suite struct WeightTests {
  @Test("a score is the sum over kinds, each bounded by the table of weights")
  func score() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "1w", knownLong)
    small.contact("2026-11-08", with: ana)
    for _ in 0..<5 { small.followUp(.me, "Pay", due: "2026-11-01", with: ana) }
    let suggestion = small.counsel.suggestions[ana]
    #expect(suggestion.score(for: .overdue) == 3)
    #expect(suggestion.score(for: .promise) == 6)
    #expect(suggestion.score(for: .birthday) == 0)
    #expect(suggestion.score == 9)
  }

  /// Documentation/reasons.md.
  private static func page() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Documentation/reasons.md"), encoding: .utf8)
  }

  @Test("the documented table of weights is that of the code")
  func documented() throws {
    var rows: [String: [Double]] = [:]
    for line in try WeightTests.page().split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let numbers = [cells[1], cells[2], cells[4]].compactMap { Double($0) }
      if numbers.count == 3 { rows[cells[0]] = numbers }
    }
    #expect(rows.count == Reason.Kind.allCases.count)
    for kind in Reason.Kind.allCases {
      let weight = Weight.of(kind)
      #expect(rows[kind.rawValue] == [weight.base, weight.perUnit, weight.limit], "\(kind)")
    }
  }

  @Test("every reason is explained in the documentation")
  func explained() throws {
    let page = try WeightTests.page()
    for kind in Reason.Kind.allCases {
      #expect(page.contains("\n**\(kind.rawValue)**: "), "\(kind)")
    }
  }
}

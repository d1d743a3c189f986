import Foundation
import Notes
import Testing

@testable import Advice

@Suite("Documentation/ways.md")
struct WaysDocumentTests {
  private let lines: [String]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    lines = try String(contentsOf: root.appending(path: "Documentation/ways.md"), encoding: .utf8)
      .components(separatedBy: "\n")
  }

  @Test("its table is the table of the code: names, whom they fit, channels")
  func table() {
    let rows = lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| way ") }
    let expected = Way.builtIn.map { way in
      "| \(way.name) | \(way.fitting) | \(way.channel?.rawValue ?? "any") |"
    }
    #expect(rows == expected)
  }

  @Test("it has the words that are looked for")
  func words() {
    func list(_ title: String) -> Set<String> {
      let paragraph = lines.drop { !$0.hasPrefix("**\(title)**") }.prefix { !$0.isEmpty }
      let text = paragraph.joined(separator: " ").split(separator: ": ", maxSplits: 1).last ?? ""
      return Set(text.split(separator: ". ")[0].split { ", .".contains($0) }.map(String.init))
    }
    #expect(list("Accomplishments") == Accomplishment.names)
    #expect(list("Exams") == Accomplishment.exams)
    #expect(list("Celebrations") == Celebration.names)
    #expect(list("Farewells") == Celebration.farewells)
    #expect(list("Reviews") == Addressee.reviews)
    #expect(list("Games") == Addressee.games)
  }
}

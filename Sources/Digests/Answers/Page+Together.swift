import Advice
import Journals
import Notes

extension Page {
  /// Whom one occasion serves, and who should know each other.
  init(_ together: Together) {
    self.init()
    if together.gatherings.isEmpty && together.introductions.isEmpty {
      paragraph("There is nobody to bring together now.")
    }
    if !together.gatherings.isEmpty { heading(2, "One occasion for several") }
    for gathering in together.gatherings {
      bullet("\(gathering.sentence): \(gathering.reason)")
    }
    if !together.introductions.isEmpty { heading(2, "Introductions") }
    for introduction in together.introductions { bullet(introduction.sentence) }
  }
}

/// The best ways to bring people together.
struct Together {
  let gatherings: [Gathering]
  let introductions: [Introduction]

  /// - Parameter count: how many of each to tell; nil for the usual number.
  init(_ count: Int?, in counsel: Counsel) {
    gatherings = Array(counsel.gatherings.prefix(count ?? Together.usual))
    introductions = counsel.introductions(atMost: count ?? Together.usual)
  }

  private static let usual = 10
}

extension Edition {
  /// Whom to bring together, for a terminal.
  public func togetherText(_ count: Int?, style: TextStyle) -> String {
    TerminalWriter.text(of: Page(Together(count, in: counsel)), style: style)
  }

  /// The same as JSON, schema `rapport.next/1`.
  public func togetherJSON(_ count: Int?) -> [UInt8] {
    let together = Together(count, in: counsel)
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.next/1")
      $0.field("date", journal.date.description)
      $0.list("gatherings", together.gatherings) { json, gathering in
        json.field("way", gathering.way)
        json.field("bond", gathering.bond.rawValue)
        json.field("people", paths(of: gathering.people))
        json.field("text", gathering.sentence.plain)
        json.field("reason", gathering.reason.plain)
      }
      $0.list("introductions", together.introductions) { json, introduction in
        json.field("people", paths(of: [introduction.first, introduction.second]))
        json.field("score", introduction.score)
        json.field("text", introduction.sentence.plain)
        json.list("evidence", introduction.evidence) { $0.field($1) }
      }
    }
    json.endLine()
    return json.bytes
  }
}

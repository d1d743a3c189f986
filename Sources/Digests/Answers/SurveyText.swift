public import Journals

extension Survey {
  /// What was recognised, in a few lines; empty if there is no note.
  public var text: String {
    guard notes > 0 else { return "" }
    var lines = ["Recognised in \(count(notes, "note")):"]
    if peopleByFolder > 0 { lines.append("  \(people(peopleByFolder)) by their folder") }
    if peopleByFrontMatter > 0 {
      lines.append("  \(people(peopleByFrontMatter)) by their front matter")
    }
    if peopleByFolder + peopleByFrontMatter == 0 {
      lines.append("  nobody: a person is a note below a folder people, or one with type: person")
    }
    lines.append("  \(count(datedNotes, "note")) with a date")
    let forms = [
      (wikilinks, "by [[link]]"), (handles, "by @handle"), (links, "by [link](…)"),
      (frontMatter, "in front matter"),
    ]
    let mentions = forms.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    lines.append("  mentions: \(mentions.isEmpty ? "none" : mentions.joined(separator: ", "))")
    if !undated.isEmpty { lines += undatedLines }
    return lines.joined(separator: "\n") + "\n"
  }

  private var undatedLines: [String] {
    let shown = 3
    let names = undated.count == 1 ? "1 note names" : "\(undated.count) notes name"
    let rest = undated.count > shown ? ["    and \(undated.count - shown) more"] : []
    return ["  \(names) people and no day, so that nothing in there counts:"]
      + undated.prefix(shown).map { "    \($0.visible)" } + rest
  }

  private func people(_ number: Int) -> String { number == 1 ? "1 person" : "\(number) people" }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

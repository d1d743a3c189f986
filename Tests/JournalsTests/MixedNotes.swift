import Notes

private let mixedFragments = [
  "@ana", "@bo", "[[ana]]", "[[people/bo|B.]]", "[Ana](people/ana.md)", "[@cy](people/cy.md)",
  "[[team]]", "@nobody", "[[nowhere]]", "![[ana]]", "`@ana`", "%% ", "<b>", "<!-- x -->", "**",
  "*", "_", " and ", ", ", ": ", " — ", ". ", "'s ", "Lunch with ", "call ", "met ", "about ",
  "cancelled ", "2026-10-05 ", "2026-02-30 ", "(2026-10-06) ", "due 2026-12-01 ",
  "📅 2026-12-02 ", "✅ 2026-10-07 ", "#joke ", "#coffee ", "#promised ", "#share ", "#helped ",
  "#news ", "[ ] ", "[x] ", "[-] ",
  "\n", "\n", "\n\n", "\n- ", "\n  - ", "\n    - ", "\n> ", "\n# ", "\n## 2026-10-08\n",
  "\n### ", "\n| ", " | ", "\n|---|---|\n", "\nPresent: ", "\n## Regrets\n\n", "\n## Log\n\n",
  "\n```\n", "\n1. ", "\\", "&amp;", "\t", "\u{A0}", "é", "聊", "🎉", "\r\n", "\u{FFFD}",
  "\n\n[ana]: people/bo.md\n\n", "\n---\n", "---\npeople: [ana, \"@bo\"]\n---\n", "x ", "text ",
  "[ halls  ](https://x.org) ", "[", "](https://x.org/a)", "https://x.org ",
]

private let mixedPaths = [
  "2026-10-02.md", "2027-01-01.md", "log.md", "people/ana.md", "groups/team.md", "people/me.md",
]

/// A few notes of mixed fragments.
func mixedNotes(_ seed: UInt64) -> [String: String] {
  var random = SplitMix64(seed: seed)
  var notes = ["people/me.md": "---\nme: true\n---\n", "groups/team.md": "- [[ana]]\n- [[cy]]\n"]
  for path in mixedPaths {
    var text = path == "people/me.md" ? "---\nme: true\n---\n" : ""
    for _ in 0..<random.below(60) {
      text += mixedFragments[random.below(mixedFragments.count)]
    }
    notes[path, default: ""] += text
  }
  return notes
}

import Testing

@testable import Notes

@Suite("Edges of the rules, notes")
struct EdgeTests {
  @Test("M1: an embed mentions nobody, a reference definition of its name notwithstanding")
  func definedEmbed() {
    #expect(note("See ![[Ana]] here\n\n[Ana]: https://x.org\n").spellings == [])
  }

  @Test("M1: what is escaped is no wikilink: here it is a reference link")
  func definedEscape() {
    let note = note("See \\[[Ana]] here\n\n[Ana]: people/bo.md\n")
    #expect(note.references.map(\.form) == [.link])
    #expect(note.spellings == ["people/bo"])
  }

  @Test("M1: an escaped bracket ends no wikilink", arguments: [#"[[Ana]\] x"#, #"[[Ana\]\] x"#])
  func escapedEnd(text: String) {
    #expect(note(text).spellings == [])
  }

  @Test("M3: a wikilink may stand in brackets")
  func bracketed() {
    #expect(note("[[[ana]]]").spellings == ["ana"])
    #expect(note("[[[ana]], [[bo]]]").spellings == ["ana", "bo"])
  }

  @Test("P4: brackets are those of a wikilink, whatever mark stands behind them")
  func marked() {
    let org = person("org: \"[[\u{301}Nord]]\"").profile?.org ?? ""
    #expect(org.unicodeScalars.elementsEqual("\u{301}Nord".unicodeScalars))
  }

  @Test("M8: a no-break space is white space before a tag too")
  func noBreakSpace() {
    #expect(note("@ana\u{A0}#joke").tags == ["joke"])
  }

  @Test(
    "P4: a value that is neither true nor false can't be read",
    arguments: ["private: ture", "me: maybe", "ignore: 7", "prm-paused: x"])
  func truth(line: String) {
    #expect(person(line).findings.map(\.severity) == [.error])
  }

  @Test(
    "P4: nor can a mapping",
    arguments: ["cadence: {a: b}", "birthday: {a: b}", "name: {a: b}", "last-contact: {a: b}"])
  func mappings(line: String) {
    #expect(person(line).findings.map(\.severity) == [.error])
  }

  @Test("P4: a status of the dead or archived outlives a pause, in any order")
  func status() {
    for word in ["deceased", "archived"] {
      let status = Profile.Status(rawValue: word)
      #expect(person("status: \(word)\nignore: true").profile?.status == status)
      #expect(person("ignore: true\nstatus: \(word)").profile?.status == status)
    }
  }
}

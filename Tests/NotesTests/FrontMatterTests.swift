import Testing

@testable import Notes

@Suite("Front matter")
struct FrontMatterTests {
  @Test(
    "F1: stands between --- on line 1 and the next --- or ...",
    arguments: [
      ("---\nname: Zoe\n---\n@ana", "Zoe"), ("---\nname: Zoe\n...\n@ana", "Zoe"),
      ("--- \nname: Zoe\n---\t\n@ana", "Zoe"), ("\n---\nname: Zoe\n---\n@ana", nil),
      ("---\n\nname: Zoe\n@ana", nil), ("---\nName: Zoe\n\n@ana", nil),
      ("---\nlunch: Zoe\n\n@ana", nil),
      ("----\nname: Zoe\n----\n@ana", nil),
    ] as [(String, String?)])
  func fence(text: String, name: String?) {
    let note = note(text, at: "people/x.md")
    #expect(note.profile?.name == name)
    #expect(note.spellings == ["ana"])
  }

  @Test(
    "F1: without an end it is an error, and counts as far as it goes if it has a known key",
    arguments: [
      "---\nname: Zoe\nprivate: true\n\n# Zoe\n@ana", "---\nid: 1\nname: Zoe\nprivate: true\n@ana",
      "---\nname: Zoe\naliases:\n- Zo\n- Z\nprivate: true\n----\n@ana",
      "---\nprivate: yes\nname: Zoe\n- [ ] write @ana", "---\nprivate: true\nname: Zoe",
    ])
  func unclosed(text: String) {
    let note = note(text, at: "people/x.md")
    #expect(note.profile?.name == "Zoe" && note.profile?.isPrivate == true)
    #expect(note.findings.map(\.code) == ["front-matter"] && note.findings[0].line == 1)
    #expect(note.spellings == (text.hasSuffix("@ana") ? ["ana"] : []))
  }

  @Test("F1: scalars are text: no booleans, numbers, octals or time zones of YAML's")
  func scalars() {
    #expect(person("name: no").profile?.name == "no")
    #expect(person("phone: 0123").profile?.addresses.map(\.value) == ["0123"])
    #expect(person("aliases: [1e3, ~, 0x1F]").profile?.aliases == ["1e3", "~", "0x1F"])
    #expect(note("---\ndate: 2026-10-02T23:30:00-08:00\n---\n").day == day("2026-10-02"))
  }

  @Test("F2: of malformed YAML the entries that parse alone are kept, the body is read")
  func salvage() {
    let text = """
      ---
      name: Zoe
      org: "Acme
      aliases:
        - Zo
       - Z
      birthday: 1990-04-17
      ---
      @ana
      """
    let note = note(text, at: "people/x.md")
    #expect(note.profile?.name == "Zoe")
    #expect(note.profile?.org == nil)
    #expect(note.profile?.birthday?.year == 1990)
    #expect(note.spellings == ["ana"])
    #expect(note.findings.contains { $0.severity == .error && $0.code == "front-matter" })
    #expect(note.findings.allSatisfy { (2...6).contains($0.line) })
  }

  @Test(
    "F3: keys match without case, and -, _ and space are equal",
    arguments: ["last-contact", "Last_Contact", "LAST CONTACT", "last contact", "Last-contact"])
  func keys(key: String) {
    #expect(person("\(key): 2026-10-02").profile?.lastContactFloor == day("2026-10-02"))
  }

  @Test("F4: aliases, tags and people may be a list, a scalar or a scalar with commas")
  func lists() {
    for value in ["[Zo, Z]", "Zo, Z", "\n  - Zo\n  - Z"] {
      #expect(person("aliases: \(value)").profile?.aliases == ["Zo", "Z"])
    }
    #expect(person("aliases: Zo").profile?.aliases == ["Zo"])
    #expect(note("---\ntags: \"#a, b/c\"\n---\n").noteTags == ["a", "b/c"])
    for value in ["[ana, bo]", "ana, bo", "\n- ana\n- bo"] {
      let links = note("---\npeople: \(value)\n---\n").frontLinks
      #expect(links.map(\.reference.spelling) == ["ana", "bo"])
    }
    let linked = note("---\npeople: \"[[ruiz, ana]], [Bo, B](people/bo.md)\"\n---\n").frontLinks
    #expect(linked.map(\.reference.spelling) == ["ruiz, ana", "people/bo"])
  }

  @Test("F4: an item of a scalar with commas has a place of its own")
  func itemPlaces() {
    let links = note("---\npeople: ana, bo\n---\n").frontLinks
    #expect(links.map { "\($0.reference.line):\($0.reference.column)" } == ["2:9", "2:14"])
  }

  @Test("F5: unknown keys do no harm")
  func unknownKeys() {
    let note = person("favourite-colour: blue\nx: {y: [z]}\nname: Zoe")
    #expect(note.profile?.name == "Zoe")
    #expect(note.findings == [])
  }

  @Test(
    "F5: a key one edit away from a known one gets a hint on a person note, and there only",
    arguments: ["birthdya", "cadense", "last-contacts", "alises", "Snooze_untill"])
  func nearKeys(key: String) {
    #expect(person("\(key): x").problems == ["2:1 hint key"])
    #expect(note("---\n\(key): x\n---\n").findings == [])
  }

  @Test("F6: a person link is a wikilink, a Markdown link or a path")
  func links() throws {
    let note = person(
      """
      spouse: "[[Luis Ruiz|Lu]]"
      boss-of: "[Bo](bo.md)"
      knows: people/cy.md
      near: [./dee.md, "[[eva]]"]
      likes: [[Fay]]
      quotes:
        - [[Gil]]
      """)
    let found = note.frontLinks.map {
      "\($0.keyLine) \($0.reference.form) \($0.reference.spelling)"
    }
    #expect(
      found == [
        "2 wikilink Luis Ruiz", "3 link bo", "4 path people/cy", "5 path ./dee",
        "5 wikilink eva", "6 wikilink Fay", "7 wikilink Gil",
      ])
  }

  @Test("F6: in keys that hold people a plain key or @key is a link too, elsewhere it is not")
  func plainKeys() {
    for key in ["introduced-by", "introducer", "avoid", "people", "with", "members"] {
      let links = person("\(key): [ana, \"@bo\"]").frontLinks
      #expect(links.map(\.reference.spelling) == ["ana", "bo"], "\(key)")
    }
    #expect(person("spouse: ana").frontLinks.isEmpty)
    #expect(person("spouse: \"@ana\"").frontLinks.isEmpty)
    #expect(person("site: https://x.org/a.md").frontLinks.isEmpty)
  }

  @Test("F7: nesting and aliases are bounded, and past that the note has an error")
  func bounds() {
    let deep = "x: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(person(deep).findings.contains { $0.severity == .error && $0.line == 2 })
    var bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (name, last) in zip("bcdef", "abcde") {
      bomb +=
        "\(name): &\(name) [" + Array(repeating: "*\(last)", count: 10).joined(separator: ", ")
      bomb += "]\n"
    }
    #expect(person(bomb).findings.contains { $0.severity == .error })
    #expect(person("x: [[[[a]]]]").findings == [])
  }
}

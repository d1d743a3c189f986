import AddressBooks
import Drafts
import Journals
import Notes
import Testing

@Suite("people of an address book")
struct ImportTests {
  static let date = Day("2026-11-23")!

  static func census(_ notes: [String: String] = [:]) -> Census {
    let notes = notes.sorted { $0.key < $1.key }.map { path, text in
      Note(parsing: Array(text.utf8), at: NotePath(path), vocabulary: Vocabulary())
    }
    return Census(of: notes, on: date)
  }

  static func cards(_ cards: String...) -> [Contact] {
    let text = cards.map { "BEGIN:VCARD\nVERSION:3.0\n\($0)\nEND:VCARD\n" }.joined()
    return AddressBook(vCards: Array(text.utf8), path: "a.vcf").contacts
  }

  private static func outcomes(
    _ contacts: [Contact], _ notes: [String: String] = [:], cadence: String? = nil
  ) -> [ImportPlan.Outcome] {
    ImportPlan(contacts, among: census(notes), Configuration(), cadence: cadence, from: date)
      .outcomes
  }

  private static func note(_ outcome: ImportPlan.Outcome) throws -> String {
    guard case .new(_, let note) = outcome else { throw Missing() }
    return String(decoding: note, as: UTF8.self)
  }

  private struct Missing: Error {}

  @Test("a note, whole")
  func whole() throws {
    let contacts = ImportTests.cards(
      """
      FN:Dr. Grace Hopper
      N:Hopper;Grace;;Dr.;
      ORG:Navy;Computing
      TITLE:Admiral
      ADR;TYPE=work:;;1 Main St;Arlington;VA;22201;US
      BDAY:1604-12-09
      X-ANNIVERSARY:circa 1930
      EMAIL:grace@navy.mil
      TEL:+1 555
      URL:https://hopper.example
      X-SPOUSE:Vincent
      CATEGORIES:Friend,Sea Lords
      NOTE:Met [[Ana]] and @bo.\\n\\n# 2020-01-01\\n- [ ] Call %%her%%
      """)
    #expect(
      try ImportTests.note(ImportTests.outcomes(contacts)[0]) == ##"""
        ---
        name: Dr. Grace Hopper
        aliases: [Grace Hopper]
        relation: [friend]
        org: Navy
        team: Computing
        role: Admiral
        location: Arlington
        birthday: 12-09
        email: grace@navy.mil
        phone: "+1 555"
        url: "https://hopper.example"
        tags: [Sea-Lords]
        ---

        ## Family

        - spouse: Vincent

        ## Details

        - anniversary: circa 1930
        - work address: 1 Main St, Arlington, VA, 22201, US

        ## Notes

        > Met \[\[Ana\]\] and \@bo.
        >
        > Note: \# 2020-01-01
        > \- \[ \] Call \%\%her\%\%

        """##)
  }

  @Test("a birthday that there is none of is kept as no date")
  func impossibleBirthday() throws {
    let contacts = ImportTests.cards("FN:Uwe Kahn\nBDAY:1966-02-30")
    try ImportTests.expectQuiet(contacts[0])
    #expect(
      try ImportTests.note(ImportTests.outcomes(contacts)[0]).contains("- birthday: 1966.02.30\n"))
  }

  @Test("whoever has a note is left alone: by e-mail address, name, alias or file name")
  func known() {
    let notes = [
      "people/ana.md": "---\nname: Ana Ruiz\nemail: Ana@X.org\n---\n",
      "people/bo-li.md": "", "people/cy.md": "---\naliases: [Cyrus Dent]\nprivate: true\n---\n",
    ]
    let contacts = ImportTests.cards(
      "FN:Somebody\nEMAIL:ana@x.ORG", "FN:Bo  LI", "FN:cyrus dent", "FN:Bo-Li", "FN:Dee")
    let found: [String] = ImportTests.outcomes(contacts, notes).map {
      switch $0 {
      case .known(let owner, .email(let email)): "\(owner.path) \(owner.isPrivate) \(email)"
      case .known(let owner, .name): "\(owner.path) \(owner.isPrivate)"
      case .new(let path, _): path
      default: "?"
      }
    }
    #expect(
      found == [
        "people/ana.md false ana@x.org", "people/bo-li.md false", "people/cy.md true",
        "people/bo-li.md false", "people/dee.md",
      ])
  }

  @Test("whoever is shown under a name is known by it, me too; a note about nobody keeps its links")
  func shownNames() {
    let notes = [
      "people/ab.md": "# Ab One\n", "people/me.md": "---\nme: true\n---\n# Max Me\n",
      "ideas/Berlin.md": "# Berlin\n",
    ]
    let outcomes = ImportTests.outcomes(
      ImportTests.cards("FN:ab one", "FN:Max Me", "FN:Berlin"), notes)
    let owners: [String] = outcomes.map {
      switch $0 {
      case .known(let owner, by: .name): owner.path
      case .new(let path, _): path
      default: "?"
      }
    }
    #expect(owners == ["people/ab.md", "people/me.md", "people/berlin-person.md"])
  }

  @Test("whoever comes twice is made once, whoever has no name not at all")
  func doubles() {
    let contacts = ImportTests.cards(
      "FN:Ana\nEMAIL:a@x.org", "FN:Other\nEMAIL:A@x.org", "FN:ANA", "EMAIL:b@x.org", "FN:…")
    let outcomes = ImportTests.outcomes(contacts)
    #expect(outcomes[1] == .double(of: 0, by: .email("a@x.org")))
    #expect(outcomes[2] == .double(of: 0, by: .name))
    #expect(outcomes[3] == .unnamed && outcomes[4] == .unnamed)
  }

  @Test("an alias that links somebody else is told, not taken")
  func aliases() throws {
    let contacts = ImportTests.cards(
      "FN:Ana Ruiz\nNICKNAME:Anita,Chief,Bo", "FN:Ana Silva\nNICKNAME:Anita,Ani")
    let outcomes = ImportTests.outcomes(contacts, ["people/bo.md": ""])
    let first = try ImportTests.note(outcomes[0])
    #expect(first.contains("aliases: [Chief]\n"))
    #expect(first.contains("- also called: Anita\n- also called: Bo\n"))
    #expect(try ImportTests.note(outcomes[1]).contains("aliases: [Ani]\n"))
  }

  @Test("no cadence unless it is wanted; then the first contacts are spread over it")
  func cadence() throws {
    let contacts = ImportTests.cards("FN:A", "FN:B", "FN:C")
    for outcome in ImportTests.outcomes(contacts) {
      let note = try ImportTests.note(outcome)
      #expect(!note.contains("cadence") && !note.contains("snooze"))
    }
    let starts = try ImportTests.outcomes(contacts, cadence: "1m").map {
      try ImportTests.note($0).split(separator: "\n").filter { $0.contains(": ") }.dropFirst()
        .joined(separator: ", ")
    }
    #expect(
      starts == [
        "cadence: 1m, snooze-until: 2026-11-24", "cadence: 1m, snooze-until: 2026-12-04",
        "cadence: 1m, snooze-until: 2026-12-14",
      ])
  }

  /// What texts from elsewhere might try.
  static let texts = [
    "plain", "x\n2020-01-01 y", "[[Ana]]", "@ana", "#tag", "- [ ] task", "2020-01-01 lunch", "%%",
    "<b>", "`", "---",
    "...", "# heading", "1. one", "> quote", "a\nb", "a\r\nb", "\u{0}", "\u{1b}[31m", "\u{202e}x",
    "\\", "\\@ana", "\\[[Ana]]", "!![x](y)", "[x]: y", "&amp;", "<!-- x", "x\n---\ny", "||",
    "lunch with [[Ana]]", ":", "- ", "true", "", " ", "\u{301}", "é", "due 2026-12-01", "~~~", "$$",
    "(2020-01-01)", "**2020-01-01**", "[2020-01-01]", "x #promised", "&#64;ana", "a_b_c", "*", "+",
    "=\n=", "\t- x", "    code", "https://x.org/@ana", "ana@x.org", "`\u{85}`", "\u{2028}- x",
    "\u{FFFF}x\u{FFFE}",
  ]

  @Test(
    "whatever an entry says, its note says the same, and names and marks nothing", arguments: texts)
  func hostile(_ text: String) throws {
    var contact = Contact(line: 1)
    contact.name = "Zoe \(text)".split(whereSeparator: \.isWhitespace).joined(separator: " ")
    contact.aliases = ["Zed \(text)"]
    contact.org = text
    contact.emails = [text, "x"]
    contact.phones = [text]
    contact.interests = [text]
    contact.met = text
    contact.notes = [text, "more \(text)"]
    contact.facts =
      AddressBook(
        friends: Array("### Notes:\n- 2018-01-04: \(text)**\(contact.name)**".utf8), path: "x"
      ).contacts.flatMap(\.facts)
    contact.birthday = ContactDate(text)
    let book = AddressBook(
      vCards: Array(
        "BEGIN:VCARD\nFN:x\nX-SPOUSE;CHARSET=utf-8:\(text)\nX-AIM:\(text)\nEND:VCARD".utf8),
      path: "x")
    contact.relatives = book.contacts.flatMap(\.relatives)
    contact.details = book.contacts.flatMap(\.details)
    try ImportTests.expectQuiet(contact)
  }

  /// Nothing in the note is a mention, an entry, a task or a problem, and it says what the entry does.
  static func expectQuiet(_ contact: Contact) throws {
    let outcome = outcomes([contact], ["people/ana.md": ""])[0]
    guard case .new(let path, let bytes) = outcome else { return }
    let notes = [(path, bytes), ("people/ana.md", [])].map { path, bytes in
      Note(parsing: bytes, at: NotePath(path), vocabulary: Vocabulary())
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let journal = Journal(of: notes.sorted { $0.path.text < $1.path.text }, on: date)
    #expect(journal.findings.isEmpty, "\(journal.findings) \(text)")
    #expect(journal.mentions.isEmpty && journal.interactions.isEmpty, "\(text)")
    #expect(journal.followUps.isEmpty && journal.topics.isEmpty, "\(text)")
    #expect(journal.memos.isEmpty && journal.plans.isEmpty, "\(text)")
    let person = try #require(journal.people.first { $0.path == path })
    func line(_ text: String) -> String {
      let kept = text.unicodeScalars.filter { !$0.properties.isNoncharacterCodePoint }
      return String(kept).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(person.name == line(contact.name), "\(text)")
    #expect(person.birthday.map { "\($0)" } == contact.birthday.flatMap(yearly).map { "\($0)" })
    // A link in a value counts as its text.
    let org = contact.org == "[[Ana]]" ? "Ana" : contact.org ?? ""
    #expect((person.org ?? "") == line(org), "\(text)")
  }

  private static func yearly(_ date: ContactDate) -> YearlyDate? {
    guard case .yearly(let day) = date else { return nil }
    return day
  }
}

import Foundation
import Testing

@Suite("export for calendars, address books and spreadsheets")
struct ExchangeTests {
  private static let files = [
    "people/ana-ruiz.md": """
    ---
    relation: peer
    cadence: monthly
    birthday: 02-29
    dates: ["2020-06-01 joined"]
    org: Acme
    email: ana@example.org
    phone: "+34 600 1"
    linkedin: https://linkedin.com/in/ana
    aliases: [Anita]
    interests: [climbing]
    ---
    # Ana Ruiz\n
    """,
    "people/dee.md": "---\nstatus: deceased\nbirthday: 1950-01-01\n---\n# Dee\n",
    "people/zed.md": "---\nprivate: true\nbirthday: 1960-01-01\n---\n# Zed Zorn\n",
    "people/me.md": "---\nme: true\n---\n",
    "2026-10-02.md": """
    - Lunch with [[Ana Ruiz]]
      - [ ] Send her the photos, due 2026-12-01 #promised
    - 2026-12-05 Dinner with [[Ana Ruiz]]: the move\n
    """,
  ]

  private static func export(_ format: String, _ journal: TemporaryFolder) async throws -> String {
    let run = try await Program.run("export \(format) --date 2026-11-22", journal)
    #expect(run.status == 0 && run.report == "")
    return run.answer
  }

  @Test("ics, whole")
  func calendar() async throws {
    let text = try await ExchangeTests.export("ics", TemporaryFolder(ExchangeTests.files))
    let uid = #/UID:[0-9a-f-]{36}/#
    #expect(text.matches(of: uid).count == 5)
    #expect(
      text.replacing(uid, with: "UID").replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Rapport//Rapport//EN
        CALSCALE:GREGORIAN
        X-WR-CALNAME:Rapport
        BEGIN:VEVENT
        UID
        DTSTAMP:20261122T000000Z
        DTSTART;VALUE=DATE:20000229
        RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1
        TRANSP:TRANSPARENT
        SUMMARY:Birthday of Ana Ruiz
        DESCRIPTION:people/ana-ruiz.md
        END:VEVENT
        BEGIN:VEVENT
        UID
        DTSTAMP:20261122T000000Z
        DTSTART;VALUE=DATE:20200601
        RRULE:FREQ=YEARLY
        TRANSP:TRANSPARENT
        SUMMARY:Ana Ruiz: joined
        DESCRIPTION:people/ana-ruiz.md
        END:VEVENT
        BEGIN:VEVENT
        UID
        DTSTAMP:20261122T000000Z
        DTSTART;VALUE=DATE:20261122
        TRANSP:TRANSPARENT
        SUMMARY:Contact Ana Ruiz
        DESCRIPTION:due 2026-11-02\\, last contact 2026-10-02\\npeople/ana-ruiz.md
        END:VEVENT
        BEGIN:VEVENT
        UID
        DTSTAMP:20261122T000000Z
        DTSTART;VALUE=DATE:20261205
        TRANSP:TRANSPARENT
        SUMMARY:Dinner with Ana Ruiz
        DESCRIPTION:the move\\n2026-10-02.md
        END:VEVENT
        BEGIN:VTODO
        UID
        DTSTAMP:20261122T000000Z
        DUE;VALUE=DATE:20261201
        STATUS:NEEDS-ACTION
        SUMMARY:Send her the photos
        DESCRIPTION:Ana Ruiz\\, 2026-10-02.md
        END:VTODO
        END:VCALENDAR\n
        """)
  }

  @Test("a due date that moves keeps its identifier, and no two entries share one")
  func identifiers() async throws {
    let journal = try TemporaryFolder(ExchangeTests.files)
    try journal.write(
      "- [ ] Ask [[Ana Ruiz]] #promised\n- [ ] Ask [[Ana Ruiz]] #promised\n", to: "2026-10-03.md")
    let before = try await ExchangeTests.export("ics", journal)
    try journal.write("- Tea with [[Ana Ruiz]]\n", to: "2026-11-20.md")
    let after = try await ExchangeTests.export("ics", journal)
    func uids(_ text: String) -> [Substring] { text.matches(of: #/UID:.*/#).map(\.output) }
    #expect(uids(before) == uids(after))
    #expect(Set(uids(after)).count == uids(after).count)
    #expect(before.contains("DTSTART;VALUE=DATE:20261122"))
    #expect(after.contains("DTSTART;VALUE=DATE:20261220"))
  }

  @Test("vcard, whole")
  func addressBook() async throws {
    let text = try await ExchangeTests.export("vcard", TemporaryFolder(ExchangeTests.files))
    #expect(
      text.replacing(#/[0-9a-f-]{36}/#, with: "…").replacing("\r\n", with: "\n") == """
        BEGIN:VCARD
        VERSION:4.0
        KIND:individual
        UID:urn:uuid:…
        FN:Ana Ruiz
        N:Ruiz;Ana;;;
        NICKNAME:Anita
        BDAY:--0229
        ORG:Acme
        EMAIL:ana@example.org
        TEL;VALUE=text:+34 600 1
        URL:https://linkedin.com/in/ana
        INTEREST:climbing
        CATEGORIES:peer
        END:VCARD\n
        """)
  }

  @Test(
    "the parts of a name are guessed for address books that sort by them",
    arguments: [
      ("Ana Ruiz", "Ruiz;Ana;;;"), ("Ana", ";Ana;;;"), ("Dr. Eva Klein", "Klein;Eva;;Dr.;"),
      ("Smith, John", "Smith;John;;;"), ("Sam Lee, PhD", "Lee;Sam;;;PhD"),
      ("田中 由紀", "田中;由紀;;;"), ("ジョン スミス", "スミス;ジョン;;;"), ("Ruiz,", ";Ruiz\\,;;;"),
    ])
  func structuredNames(name: String, expected: String) async throws {
    let files = [".rapport.yml": "", "people/a.md": "---\nname: \"\(name)\"\n---\n"]
    let run = try await Program.run("export vcard --journal", TemporaryFolder(files))
    #expect(run.answer.contains("\nN:\(expected)\r\n"), "\(run.answer)")
  }

  @Test("csv, whole")
  func table() async throws {
    let text = try await ExchangeTests.export("csv", TemporaryFolder(ExchangeTests.files))
    #expect(
      text.replacing("\r\n", with: "\n") == """
        name,path,relation,org,team,role,location,email,phone,linkedin,birthday,status,\
        cadence_days,last_contact,due,contact_days
        Ana Ruiz,people/ana-ruiz.md,peer,Acme,,,,ana@example.org,+34 600 1,\
        https://linkedin.com/in/ana,02-29,active,30,2026-10-02,2026-11-02,1
        Dee,people/dee.md,,,,,,,,,1950-01-01,deceased,,,,0\n
        """)
  }

  @Test("jsonl is what export writes without a format, and a folder may follow the format")
  func formats() async throws {
    let journal = try TemporaryFolder(ExchangeTests.files)
    let plain = try await Program.run("export --date 2026-11-22", journal)
    for words in ["export jsonl", "export --format jsonl"] {
      #expect(try await Program.run("\(words) --date 2026-11-22", journal).output == plain.output)
    }
    for words in [
      ["xml"], ["ics", "a", "b"], ["a", "b"], ["ics", "--format", "csv"],
      ["ics", "a", "--journal", "b"],
    ] {
      #expect(try await Program.run(["export"] + words).status == 64)
    }
  }

  @Test(
    "real readers take the sample journal, and hostile names too",
    .enabled(if: Tool.calendarReaders != nil, "needs Python's icalendar and vobject"))
  func readers() async throws {
    let journal = try Samples.journalWithoutDigests()
    try journal.write(
      "---\nname: \"Eve\\r\\nEND:VCARD;,\\\\\"\naliases: [\"x\\ny;z\"]\norg: \"a;b\\\\\"\nbirthday: 1604-02-29\n---\n",
      to: "people/eve.md")
    let check = """
      import csv, icalendar, io, sys, vobject
      what, text = sys.argv[1], sys.stdin.buffer.read().decode()
      if what == "ics":
          parts = list(icalendar.Calendar.from_ical(text).walk())
          assert not any(part.errors for part in parts)
          print(sum(part.name in ("VEVENT", "VTODO") for part in parts))
      elif what == "vcard":
          print(sum(bool(card.fn.value) for card in vobject.readComponents(text)))
      else:
          print(len(list(csv.DictReader(io.StringIO(text, newline="")))))
      """
    for (format, mark) in [
      ("ics", "BEGIN:V(?:EVENT|TODO)"), ("vcard", "BEGIN:VCARD"), ("csv", "people/"),
    ] {
      let run = try await Program.run("export \(format) --date \(Samples.date)", journal)
      let found = try await Tool.calendarReaders?.run(["-c", check, format], input: run.output)
      let count = run.answer.matches(of: try Regex(mark)).count
      #expect(count > 30)
      #expect(found?.answer == "\(count)\n", "\(format): \(found?.report ?? "")")
    }
  }
}

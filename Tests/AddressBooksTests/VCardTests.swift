import AddressBooks
import Notes
import Testing

@Suite("vCards")
struct VCardTests {
  private static func book(_ text: String) -> AddressBook {
    AddressBook(vCards: Array(text.utf8), path: "a.vcf")
  }

  /// A card of these properties.
  private static func contact(_ properties: String, version: String = "3.0") throws -> Contact {
    let book = book("BEGIN:VCARD\nVERSION:\(version)\n\(properties)\nEND:VCARD\n")
    #expect(book.findings.isEmpty)
    return try #require(book.contacts.first)
  }

  @Test("folded lines are one, whatever ends them", arguments: ["\n", "\r\n", "\r\r\n", "\r"])
  func folding(_ end: String) {
    let lines = ["BEGIN:vCard", "FN:Ana", "  Ruiz", "NOTE:one", "\ttwo", "END:VCARD"]
    let contacts = VCardTests.book(lines.joined(separator: end)).contacts
    #expect(contacts.map(\.name) == ["Ana Ruiz"])
    #expect(contacts.map(\.notes) == [["onetwo"]])
  }

  @Test("escapes are undone: n only in versions that know it")
  func escapes() throws {
    let text = #"FN:Ruiz\, Ana\; \\x\nNOTE:a\nb"#.replacing(#"\x\n"#, with: "\\x\n")
    #expect(try VCardTests.contact(text).name == #"Ruiz, Ana; \x"#)
    #expect(try VCardTests.contact(text).notes == ["a\nb"])
    #expect(try VCardTests.contact(text, version: "2.1").notes == [#"a\nb"#])
  }

  @Test("quoted-printable text goes on over lines, in its character set")
  func quotedPrintable() throws {
    let contact = try VCardTests.contact(
      """
      FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BAri=
      a Ferrer
      ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Caf=E9=3B Sud
      NOTE;QUOTED-PRINTABLE:first=0D=0A=
      second=
       third
      """, version: "2.1")
    #expect(contact.name == "Núria Ferrer")
    #expect(contact.org == "Café" && contact.team == "Sud")
    #expect(contact.notes == ["first\nsecond third"])
  }

  @Test("bytes that are no UTF-8 are Windows-1252 where nothing says otherwise")
  func foreignBytes() {
    let bytes = Array("BEGIN:VCARD\nFN:Ren".utf8) + [0xE9, 0x20, 0x80] + Array("\nEND:VCARD".utf8)
    #expect(AddressBook(vCards: bytes, path: "a").contacts.map(\.name) == ["René €"])
  }

  @Test("UTF-16 is read, with a byte order mark or without", arguments: ["\u{FEFF}", ""])
  func utf16(_ mark: String) {
    let units = Array("\(mark)BEGIN:VCARD\r\nFN:Żaneta\r\nEND:VCARD\r\n".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(AddressBook(vCards: bytes, path: "a").contacts.map(\.name) == ["Żaneta"])
    }
  }

  @Test(
    "a name is the formatted one, else its parts, else a nickname; first and last name link too")
  func names() throws {
    let parts = "N:Hopper;Grace;Brewster;Dr.;PhD"
    let whole = try VCardTests.contact("FN:Admiral Hopper\n\(parts)\nNICKNAME:Amazing Grace,Gracie")
    #expect(whole.name == "Admiral Hopper")
    #expect(whole.aliases == ["Grace Hopper", "Amazing Grace", "Gracie"])
    #expect(try VCardTests.contact(parts).name == "Dr. Grace Brewster Hopper PhD")
    #expect(try VCardTests.contact("NICKNAME:Gracie").name == "Gracie")
    #expect(try VCardTests.contact("EMAIL:a@b.c").name == "")
  }

  @Test("the preferred address stands first, faxes and pagers stay behind")
  func addresses() throws {
    let contact = try VCardTests.contact(
      """
      EMAIL;TYPE=home:one@x.org
      item1.EMAIL;TYPE=INTERNET,PREF:two@x.org
      EMAIL:one@x.org
      TEL;WORK;FAX:1
      TEL;HOME;VOICE:2
      TEL;TYPE="cell,text";PREF=1;VALUE=uri:tel:+3;ext=4
      URL:http\\://ana.example
      item2.URL:https://www.linkedin.com/in/ana
      item3.URL:https://ana.blog
      item3.X-ABLabel:_$!<Blog>!$_
      """)
    #expect(contact.emails == ["two@x.org", "one@x.org"])
    #expect(contact.phones == ["+3 ext. 4", "2"])
    #expect(
      contact.links.map { "\($0.key) \($0.address)" } == [
        "url http://ana.example", "linkedin https://www.linkedin.com/in/ana",
        "blog-url https://ana.blog",
      ])
  }

  @Test(
    "dates are kept as far as they are known",
    arguments: [
      ("19900417", "1990-4-17"), ("1990-04-17", "1990-4-17"), ("--0417", "nil-4-17"),
      ("--04-17", "nil-4-17"), ("04-17", "nil-4-17"), ("1604-04-17", "nil-4-17"),
      ("19960229", "1996-2-29"),
      ("--0229", "nil-2-29"), ("1990-04-17T10:22:00Z", "1990-4-17"),
      ("19900417T102200-0800", "1990-4-17"), ("circa 1800", "circa 1800"), ("1985", "1985"),
      ("1985-04", "1985-04"), ("---17", "---17"), ("19900230", "19900230"),
      ("1990-13-01", "1990-13-01"), ("T102200", "T102200"),
    ])
  func dates(_ text: String, _ expected: String) throws {
    let found: String? =
      switch try VCardTests.contact("FN:Ana\nBDAY:\(text)").birthday {
      case .yearly(let day)?: "\(day.year.map(String.init) ?? "nil")-\(day.month)-\(day.day)"
      case .text(let text)?: text
      case nil: nil
      }
    #expect(found == expected)
  }

  @Test("relatives, anniversaries and messengers of many programs")
  func others() throws {
    let contact = try VCardTests.contact(
      """
      FN:Ana
      item1.X-ABDATE:2009-08-08
      item1.X-ABLabel:_$!<Anniversary>!$_
      X-MS-ANNIVERSARY:20110113
      item2.X-ABRELATEDNAMES:Luis
      item2.X-ABLabel:_$!<Spouse>!$_
      RELATED;TYPE=child;VALUE=text:Lola
      RELATED:urn:uuid:1
      X-MS-ASSISTANT:Jo
      IMPP:xmpp:ana@x.org
      X-SKYPE:ana.r
      DEATHDATE:20200101
      CATEGORIES:Friend,VIP,colleague
      """)
    #expect(contact.dates.map(\.label) == ["anniversary", "anniversary"])
    #expect(
      contact.relatives.map { "\($0.label) \($0.value)" }
        == ["spouse Luis", "child Lola", "assistant Jo"])
    #expect(
      contact.details.map { "\($0.label) \($0.value)" } == [
        "xmpp ana@x.org", "Skype ana.r", "died 20200101",
      ])
    #expect(
      contact.status == .deceased && contact.relations == ["friend", "peer"]
        && contact.tags == ["VIP"])
  }

  @Test(
    "organisations and groups are no people",
    arguments: ["KIND:org", "KIND:group", "X-ABShowAs:COMPANY", "ORG:Ana"])
  func organisations(_ property: String) {
    let book = VCardTests.book("BEGIN:VCARD\nFN:Ana\n\(property)\nEND:VCARD")
    #expect(book.contacts.isEmpty)
    #expect(book.findings.count == 1)
    #expect(book.findings.first?.message.hasPrefix("Ana is left out: ") == true)
  }

  @Test("an agent's card inside a card is not the person's")
  func agents() {
    let book = VCardTests.book(
      """
      BEGIN:VCARD
      FN:Ana
      AGENT:
      BEGIN:VCARD
      FN:Jo
      END:VCARD
      EMAIL:ana@x.org
      END:VCARD
      """)
    #expect(book.contacts.map(\.name) == ["Ana"])
    #expect(book.contacts.map(\.emails) == [["ana@x.org"]])
  }

  @Test("Apple's signs for what is not known or not theirs; private cards are private")
  func apple() throws {
    let contact = try VCardTests.contact(
      """
      FN:Ana
      BDAY;X-APPLE-OMIT-YEAR=1900:1900-02-03
      X-SOCIALPROFILE;type=linkedin:x-apple:ana-r
      CLASS:PRIVATE
      """)
    #expect(contact.birthday == ContactDate("--0203"))
    #expect(contact.links.map(\.address) == ["ana-r"] && contact.isPrivate)
    #expect(try !VCardTests.contact("FN:Ana\nCLASS:PUBLIC").isPrivate)
  }

  @Test("of many problems alike some are told, and how many there are")
  func manyAlike() {
    let book = VCardTests.book(
      "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n" + String(repeating: "what\n", count: 100))
    #expect(book.findings.count == 6 && book.findings.map(\.line) == [4, 5, 6, 7, 8, 103])
    #expect(book.findings.last?.message.hasSuffix(": here and 94 times more before") == true)
  }

  @Test("pictures don't get in the way, nor does a picture without folding")
  func pictures() throws {
    let contact = try VCardTests.contact(
      "PHOTO;ENCODING=BASE64:\nAAAA\nBBBB==\n\nFN:Ana", version: "2.1")
    #expect(contact.name == "Ana")
  }

  @Test("what is broken is told at its line, and the rest is read")
  func broken() {
    let book = VCardTests.book(
      """
      FN:Nobody
      BEGIN:VCARD
      FN:Ana
      what is this
      BEGIN:VCARD
      FN:Bo
      NOTE;CHARSET=KOI8-R:x
      """)
    #expect(book.contacts.map(\.name) == ["Ana", "Bo"])
    #expect(book.contacts.map(\.line) == [2, 5])
    #expect(
      book.findings.map { "\($0.line): \($0.message)" } == [
        "1: FN stands outside of a vCard", "2: END:VCARD is missing",
        "4: expected a property such as FN:Ana Ruiz, found something else",
        "5: END:VCARD is missing",
        "7: NOTE is in KOI8-R, which is not known here; it is left out",
      ])
    #expect(
      VCardTests.book("").findings.map(\.message) == [
        "there is no vCard here; a table is for rapport import csv"
      ])
  }
}

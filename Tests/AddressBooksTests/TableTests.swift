import AddressBooks
import Notes
import Testing

@Suite("tables of people")
struct TableTests {
  private static func book(_ text: String, _ map: [String] = []) throws -> AddressBook {
    try AddressBook(table: Array(text.utf8), path: "a.csv", ColumnMap(map))
  }

  private static func contact(_ text: String) throws -> Contact {
    try #require(try book(text).contacts.first)
  }

  @Test("comma, semicolon and tab separate; quotes hold all of them", arguments: [",", ";", "\t"])
  func separators(_ separator: String) throws {
    let rows = [
      ["Name", "Note"], ["\"Ruiz, Ana; or\t\"\"A\"\"\"", "\"one\r\ntwo\""], ["Bo", ""],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
    let contacts = try TableTests.book("\u{FEFF}" + text).contacts
    #expect(contacts.map(\.name) == ["Ruiz, Ana; or \"A\"", "Bo"])
    #expect(contacts.map(\.notes) == [["one\r\ntwo"], []])
    #expect(contacts.map(\.line) == [2, 4])
  }

  @Test(
    "headers tell what separates, whatever else stands in the rows",
    arguments: [
      "Name;Email;Note\nAna, Bo;ana@x.org;likes tea, coffee, and cake, a lot",
      "Name\tEmail\nAna, Bo\tana@x.org", "Name;Note;Email\nAna, Bo;\"a, b, c,\nd, e\";ana@x.org",
      "Name,Email\n\"Ana, Bo\",ana@x.org;x;y;z", "a, b, c, d\nName;Email\nAna, Bo;ana@x.org",
    ])
  func separatorOfHeaders(_ text: String) throws {
    let contact = try TableTests.contact(text)
    #expect(contact.name == "Ana, Bo" && contact.emails.first?.hasPrefix("ana@x.org") == true)
  }

  @Test("where no header is known, rows of one length tell what separates")
  func separatorOfRows() {
    let problem = #expect(throws: ColumnMap.Problem.self) {
      try TableTests.book("Wer;Wo;Was\nAna;Rom;a, b, c, d, e\nBo;Ulm;x")
    }
    #expect(problem?.message.hasSuffix("there are Wer, Wo, Was") == true)
  }

  @Test("LinkedIn: a remark above, and a connection that is no meeting")
  func linkedIn() throws {
    let contact = try TableTests.contact(
      """
      Notes:
      "When exporting, some addresses may be missing, see the settings"

      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ana,Ruiz,https://www.linkedin.com/in/ana,,Acme,"VP, Sales",23 Nov 2019
      """)
    #expect(contact.name == "Ana Ruiz" && contact.aliases.isEmpty)
    #expect(contact.links.map(\.key) == ["linkedin"])
    #expect(contact.org == "Acme" && contact.role == "VP, Sales" && contact.emails.isEmpty)
    #expect(contact.met == "connected on LinkedIn on 2019-11-23")
  }

  @Test("Google: numbered columns, labels beside them, three colons between values")
  func google() throws {
    let contact = try TableTests.contact(
      """
      First Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Labels,\
      E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Address 1 - Street,Address 1 - City,\
      Relation 1 - Label,Relation 1 - Value,Event 1 - Label,Event 1 - Value
      Grace,Hopper,Amazing Grace,Navy,Admiral, --12-09,* myContacts ::: Friend ::: Sea,\
      * Work,a@x.org ::: b@x.org,+1,1 Main St,Arlington,Spouse,Vincent,Wedding,1930-06-15
      """)
    #expect(contact.name == "Grace Hopper" && contact.aliases == ["Amazing Grace"])
    #expect(contact.org == "Navy" && contact.role == "Admiral")
    #expect(contact.relations == ["friend"] && contact.tags == ["Sea"])
    #expect(contact.emails == ["a@x.org", "b@x.org"] && contact.location == "Arlington")
    #expect(contact.relatives.map { "\($0.label) \($0.value)" } == ["spouse Vincent"])
    #expect(contact.dates.map(\.label) == ["wedding"])
    #expect(contact.details.map { "\($0.label): \($0.value)" } == ["address: 1 Main St, Arlington"])
  }

  @Test("Google: several relatives in one column, groups of people, days of the United States")
  func googleLists() throws {
    let book = try TableTests.book(
      """
      Name,Relation 1 - Type,Relation 1 - Value,Event 1 - Type,Event 1 - Value,Group Membership
      Ana,Child,Lola ::: Max,Wedding,3/14/2015,* My Contacts ::: * Friends ::: * Coworkers
      Bo,,,Wedding,4/3/2015 ::: 4/5/2015,Family ::: Colleagues ::: Boss ::: Tennis
      """)
    #expect(
      book.contacts[0].relatives.map { "\($0.label) \($0.value)" } == ["child Lola", "child Max"])
    #expect(
      book.contacts.flatMap(\.dates).map { Optional($0.value) }
        == ["2015-03-14", "2015-04-03", "2015-04-05"].map { ContactDate($0) })
    #expect(
      book.contacts.map(\.relations) == [["friend", "peer"], ["family", "peer", "manager"]])
    #expect(book.contacts.map(\.tags) == [[], ["Tennis"]])
  }

  @Test("a relation in the plural is one")
  func plural() throws {
    #expect(
      try TableTests.contact("Name,Relation\nAna,Friends; in-laws").relations
        == ["friend", "in-laws"])
  }

  @Test("Thunderbird: a birthday in three columns, an address in several")
  func thunderbird() throws {
    let book = try TableTests.book(
      """
      Display Name,Home Address,Home Address 2,Home City,Home ZipCode,Work Address,Work Address 2,\
      Birth Year,Birth Month,Birth Day
      Ana,1 Main St,Flat 2,Porto,4000,2 Side St,Desk 3,1990,4,17
      Bo,,,,,,,,04,17
      Cy,,,,,,,1990,,
      Dee,,,,,,,,,
      """)
    #expect(
      book.contacts[0].details.map { "\($0.label): \($0.value)" } == [
        "home address: 1 Main St, Flat 2, Porto, 4000", "work address: 2 Side St, Desk 3",
      ])
    #expect(book.contacts[0].location == "Porto" && book.findings.isEmpty)
    #expect(
      book.contacts.map(\.birthday) == [
        ContactDate("1990-04-17"), ContactDate("--04-17"), .text("1990"), nil,
      ])
  }

  @Test("Outlook: Title is how to address somebody; 0/0/00 is no date")
  func outlook() throws {
    let contact = try TableTests.contact(
      """
      "Title","First Name","Last Name","Job Title","Company","Home City","Anniversary","Birthday"
      "Dr.","Ed","Oak","CTO","Oak Ltd","York","0/0/00","4/17/1990"
      """)
    #expect(contact.name == "Dr. Ed Oak" && contact.aliases == ["Ed Oak"])
    #expect(contact.role == "CTO" && contact.location == "York" && contact.dates.isEmpty)
    #expect(contact.birthday == ContactDate("1990-04-17"))
  }

  @Test("Outlook in German")
  func german() throws {
    let contact = try TableTests.contact(
      """
      Vorname;Nachname;Firma;Position;E-Mail-Adresse;Mobiltelefon;Geburtstag;Ort geschäftlich;Notizen
      Jürgen;Groß;Bahn AG;Leiter;j@x.de;+49 1;17.4.1990;Köln;Kegeln
      """)
    #expect(contact.name == "Jürgen Groß" && contact.org == "Bahn AG" && contact.role == "Leiter")
    #expect(contact.emails == ["j@x.de"] && contact.phones == ["+49 1"])
    #expect(contact.birthday == ContactDate("1990-04-17") && contact.location == "Köln")
    #expect(contact.notes == ["Kegeln"])
  }

  @Test("beside a column of given names, and none of family names, Name is the family's")
  func familyInName() throws {
    let book = try TableTests.book(
      "Name;Vorname\nWeber;Heike\nAnn Lee;Ann\nOtt;\n")
    #expect(book.contacts.map(\.name) == ["Heike Weber", "Ann Lee", "Ott"])
    #expect(try TableTests.contact("Name,First Name,Last Name\nBo,Bob,").name == "Bo")
  }

  @Test("Title is a role where no column is called Job Title")
  func title() throws {
    #expect(try TableTests.contact("Name,Title\nAna,CTO").role == "CTO")
  }

  @Test(
    "which of 3/4 is the month is seen from the column, else not guessed",
    arguments: [
      (["4/17/1990", "3/4/1990"], "1990-03-04"), (["17/4/1990", "3/4/1990"], "1990-04-03"),
      (["3/4/1990"], "3/4/1990"), (["4/17/1990", "17/4/1990", "3/4/1990"], "3/4/1990"),
      (["4/4/1990"], "1990-04-04"), (["3.4.1990"], "1990-04-03"), (["3 Apr 1990"], "1990-04-03"),
      (["April 3, 1990"], "1990-04-03"), (["3/4/90"], "3/4/90"), (["31/2/1990"], "31/2/1990"),
    ])
  func dateOrder(_ values: [String], _ expected: String) throws {
    let rows = values.enumerated().map { "P\($0.offset),\"\($0.element)\"" }
    let book = try TableTests.book("Name,Birthday\n" + rows.joined(separator: "\n"))
    #expect(book.contacts.last?.birthday == ContactDate(expected))
  }

  @Test("--map says what a column holds, before what its header says")
  func map() throws {
    let book = try TableTests.book(
      "Wer,Name,Ort\nZoe,Brandt GmbH,Rom\n", ["name=wer", "org=Name", "location=Ort"])
    #expect(book.contacts.map(\.name) == ["Zoe"])
    #expect(book.contacts.map(\.org) == ["Brandt GmbH"])
    #expect(book.contacts.map(\.location) == ["Rom"])
  }

  @Test("headers of signs are told apart, and one column may hold two things")
  func signs() throws {
    let book = try TableTests.book(
      "Name,!!!,???\nAna,one,two\n", ["note=???", "email=Name", "name=Name"])
    #expect(book.contacts.map(\.notes) == [["two"]])
    #expect(book.contacts.map(\.name) == ["Ana"] && book.contacts.map(\.emails) == [["Ana"]])
  }

  @Test(
    "Private and Sensitivity say that somebody is private",
    arguments: [
      ("Private", "TRUE", true), ("Private", "FALSE", false), ("Sensitivity", "Private", true),
      ("Sensitivity", "Normal", false),
    ])
  func hidden(_ header: String, _ value: String, _ isPrivate: Bool) throws {
    #expect(try TableTests.contact("Name,\(header)\nAna,\(value)").isPrivate == isPrivate)
  }

  @Test("without a name there is no table, and the message names the columns")
  func noNames() {
    #expect(throws: ColumnMap.Problem.self) { try TableTests.book("a,b\n1,2\n") }
    #expect(throws: ColumnMap.Problem.self) { try TableTests.book("") }
    #expect(throws: ColumnMap.Problem.self) { try TableTests.book("Name\nAna", ["org=Firm"]) }
    for wrong in ["name", "name=", "nam=x", "title=x"] {
      #expect(throws: ColumnMap.Problem.self) { try ColumnMap([wrong]) }
    }
  }

  @Test("columns that are not understood are named, if anything is in them")
  func unread() throws {
    let book = try TableTests.book("Name,Photo,Gender,Phone 1 - Label\nAna,x,,Home\n")
    #expect(book.findings.map(\.message) == ["not brought in: Photo"])
  }

  @Test("a quotation mark that nothing closes is told")
  func openQuote() throws {
    let book = try TableTests.book("Name,Note\nAna,\"open\nBo,x\n")
    #expect(
      book.findings.map { "\($0.line): \($0.message)" } == ["2: no quotation mark closes this one"])
    #expect(book.contacts.map(\.name) == ["Ana"])
  }

  @Test("a file that is no UTF-8 is read as Windows-1252, which is told")
  func foreignBytes() throws {
    let book = try AddressBook(table: Array("Name\nRen".utf8) + [0xE9], path: "a.csv")
    #expect(book.contacts.map(\.name) == ["René"])
    #expect(book.findings.count == 1)
  }
}

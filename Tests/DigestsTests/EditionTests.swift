import Digests
import Journals
import Notes
import Testing

@Suite struct EditionTests {
  private func body(_ name: String, of journal: Journal) throws -> String {
    try #require(Edition(of: journal).files.first { $0.name == name }).body
  }

  @Test("who-to-contact.md: each section with its facts, each line with name and evidence")
  func whoToContact() throws {
    #expect(
      try body("who-to-contact.md", of: SampleJournal.make()) == """
        # Who to contact

        ## This week

        - **[Ana Ruiz](../people/Ana%20Ruiz.md)** (peer, Platform): you promised \
        "Send the photos of the offsite", due 2026-11-25 ([2026-10-02](../2026/2026-10-02.md#L9)); \
        "Lola's exam on 2026-11-10" has passed ([noted 2026-10-02](../2026/2026-10-02.md#L8)); \
        due since 2026-11-02, monthly; last [lunch on 2026-10-02](../2026/2026-10-02.md#L7). \
        *A five-minute favour: ask what you could take off their desk.*
        - **[Dana Whitfield](../people/Dana.md)** (client, Initech): due 2026-11-25, monthly; \
        new: the [call on 2026-10-25](../2026/2026-10-25.md#L2) is the only contact so far. \
        *[Visit planned for 2026-11-27](../2026/2026-11-27.md#L1).*
        - **[Eva Lindqvist](../people/Eva.md)**: new: the \
        [call on 2026-10-25](../2026/2026-10-25.md#L2) is the only contact so far. \
        *Connect on LinkedIn.*

        ## Overdue

        - **[Ana Ruiz](../people/Ana%20Ruiz.md)** (peer, Platform): due since 2026-11-02, monthly; \
        you promised "Send the photos of the offsite", due 2026-11-25 \
        ([2026-10-02](../2026/2026-10-02.md#L9)); "Lola's exam on 2026-11-10" has passed \
        ([noted 2026-10-02](../2026/2026-10-02.md#L8)); in a year of your notes seen only with you \
        and Dana Whitfield; last [lunch on 2026-10-02](../2026/2026-10-02.md#L7).

        ## Due soon

        - **[Dana Whitfield](../people/Dana.md)** (client, Initech): due 2026-11-25, monthly; \
        new: the [call on 2026-10-25](../2026/2026-10-25.md#L2) is the only contact so far; \
        [visit planned for 2026-11-27](../2026/2026-11-27.md#L1).

        ## New people to follow up

        - **[Eva Lindqvist](../people/Eva.md)**: new: the \
        [call on 2026-10-25](../2026/2026-10-25.md#L2) is the only contact so far.

        ## Never contacted

        - **[Piet Vos](../people/piet.md)**: no contact noted yet.

        ## Paused until

        - **[田中 純](../people/Jun.md)** (friend): paused until 2026-12-20.

        """)
  }

  @Test("talking-points.md: what has passed, what is promised, what was said, what comes")
  func talkingPoints() throws {
    #expect(
      try body("talking-points.md", of: SampleJournal.make()) == """
        # Talking points

        ## [Ana Ruiz](../people/Ana%20Ruiz.md)

        - Since you last spoke, for Ana Ruiz: "Lola's exam on 2026-11-10" \
        ([noted 2026-10-02](../2026/2026-10-02.md#L8)). Ask how it went.
        - You promised Ana Ruiz: "Send the photos of the offsite", due 2026-11-25 \
        ([2026-10-02](../2026/2026-10-02.md#L9)).
        - Last time with Ana Ruiz, [lunch on 2026-10-02](../2026/2026-10-02.md#L7): \
        "thinking about moving to Lisbon".

        ## [Dana Whitfield](../people/Dana.md)

        - Last time with Dana Whitfield, [call on 2026-10-25](../2026/2026-10-25.md#L2): \
        "the new ledger".
        - Coming up with Dana Whitfield: [visit on 2026-11-27](../2026/2026-11-27.md#L1): \
        "the quarter's numbers".

        ## [Eva Lindqvist](../people/Eva.md)

        - Last time with Eva Lindqvist, [call on 2026-10-25](../2026/2026-10-25.md#L2): \
        "the new ledger".
        - Coming up for Eva Lindqvist: [birthday on 2026-12-01](../people/Eva.md#L3), turning 38.

        """)
  }

  @Test("index.md: the week, the counts, the links, the problems")
  func index() throws {
    #expect(
      try body("index.md", of: SampleJournal.make()) == """
        # Week 2026-W47

        5 people in 123 notes, 3 contacts noted.

        This week: [Ana Ruiz](../people/Ana%20Ruiz.md), [Dana Whitfield](../people/Dana.md), \
        [Eva Lindqvist](../people/Eva.md).

        - [Who to contact](who-to-contact.md): 1 overdue, 1 due soon, 1 new, 1 never contacted
        - [Talking points](talking-points.md): 3 people
        - [Dates](dates.md): next on 2026-11-25
        - [Promises](promises.md): you owe 1
        - [Network](network.md): too early to tell

        ## Problems in the notes

        - [people/Ana Ruiz.md:5](../people/Ana%20Ruiz.md#L5): cadence expects a period such as \
        30d, found '30 dyas'

        """)
  }

  @Test("index.md lists twenty problems and counts the rest, hints left out")
  func manyProblems() throws {
    var journal = SampleJournal.make()
    journal.findings = (0..<30).map { index in
      Finding(
        path: "a.md", line: index, column: 1, severity: index < 25 ? .warning : .hint, code: "x",
        message: "problem <\(index)>")
    }
    let body = try body("index.md", of: journal)
    #expect(body.contains("- [a.md](../a.md): problem <0>\n"))
    #expect(body.contains("- [a.md:19](../a.md#L19): problem <19>\n"))
    #expect(!body.contains("problem <20>"))
    #expect(body.hasSuffix("- … and 5 more: run `rapport check`\n"))
  }

  @Test("the files are the same, however many tasks make them", arguments: [1, 2, 7])
  func tasks(jobs: Int) async {
    let edition = Edition(of: SampleJournal.make())
    #expect(await Bulletin(of: edition.journal, jobs: jobs).files(jobs: jobs) == edition.files)
  }

  @Test("G3: a day without news changes nothing but who has become due")
  func quiet() throws {
    let wednesday = Edition(of: SampleJournal.make(on: "2026-12-02")).files
    #expect(wednesday == Edition(of: SampleJournal.make(on: "2026-12-03")).files)
    // From 24 to 26 November Dana falls due, and all else stands still.
    func lines(_ date: String) throws -> [Substring] {
      try body("who-to-contact.md", of: SampleJournal.make(on: date)).split(separator: "\n")
    }
    let before = Set(try lines("2026-11-24"))
    let new = try lines("2026-11-26").filter { !before.contains($0) }
    #expect(new.count == 2, "this week and overdue")
    #expect(new.allSatisfy { $0.contains("Dana Whitfield") })
    #expect(new.allSatisfy { $0.contains("due since 2026-11-25") })
  }

  @Test("G3: no digest holds its own date")
  func noDate() {
    for file in Edition(of: SampleJournal.make()).files {
      #expect(!file.body.contains("2026-11-22"))
    }
  }

  @Test("G4: every bullet of the digests names its person")
  func names() {
    let journal = SampleJournal.make()
    // What network.md says may be of a team or a list.
    let others = ["index.md", "network.md"]
    for file in Edition(of: journal).files where !others.contains(file.name) {
      let bullets = file.body.split(separator: "\n").filter { $0.hasPrefix("- ") }
      #expect(!bullets.isEmpty)
      #expect(bullets.allSatisfy { line in journal.people.contains { line.contains($0.name) } })
    }
  }

  @Test("P9: a private person is in no file and no JSON")
  func isPrivate() {
    var journal = SampleJournal.make()
    journal.people[0].isPrivate = true
    journal.findings = []
    let edition = Edition(of: journal)
    for file in edition.files {
      #expect(!file.body.contains("Ana"))
      #expect(!file.body.contains("photos"))
    }
    for bytes in [edition.peopleJSON(), ExportRecords.export(journal)] {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Ana"))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("photos"))
    }
    #expect(!edition.peopleText(style: TextStyle(color: false, width: 0)).contains("Ana Ruiz"))
  }

  @Test("links climb out of a nested output folder")
  func nestedOutput() throws {
    var journal = SampleJournal.make()
    journal.configuration.output = "out/digests/"
    #expect(try body("who-to-contact.md", of: journal).contains("(../../people/Ana%20Ruiz.md)"))
  }

  @Test("where nobody has a rhythm the digest says how to give one")
  func noRhythm() throws {
    var journal = SampleJournal.make()
    for id in journal.people.indices { journal.people[id].cadence = nil }
    journal.followUps = []
    let body = try body("who-to-contact.md", of: journal)
    #expect(
      body.contains("## Rhythms to consider\n\nNobody has a rhythm yet. With a line such as "))
    #expect(body.contains(" when they are due.\n"))
    #expect(body.contains("## Never contacted"))
    #expect(!body.contains("## Overdue"))
  }

  @Test("an empty digest says in one line that nothing is due")
  func nothingDue() throws {
    var journal = SampleJournal.make(on: "2026-10-31")
    journal.people.removeLast()
    journal.plans = []
    journal.followUps = []
    journal.events = []
    journal.people[0].cadence = Period("1y")
    #expect(
      try body("who-to-contact.md", of: journal) == """
        # Who to contact

        Nothing is due.

        ## Paused until

        - **[田中 純](../people/Jun.md)** (friend): paused until 2026-12-20.

        """)
    #expect(
      try body("talking-points.md", of: journal) == """
        # Talking points

        Nobody to prepare for: nothing is due.

        """)
    #expect(
      try body("who-to-contact.md", of: Journal(date: day("2026-11-22"))) == """
        # Who to contact

        Nobody is in your notes yet: a note in `people/` makes a person.

        """)
  }

  @Test("G1: a generated file knows its own bytes from edited ones")
  func roundTrip() throws {
    for file in Edition(of: SampleJournal.make()).files {
      #expect(file.bytes.starts(with: GeneratedFile.markerPrefix.utf8))
      #expect(GeneratedFile.isUntouched(file.bytes))
      #expect(!GeneratedFile.isUntouched(file.bytes + [UInt8(ascii: "x")]))
      #expect(!GeneratedFile.isUntouched(Array(file.bytes.dropFirst())))
    }
  }
}

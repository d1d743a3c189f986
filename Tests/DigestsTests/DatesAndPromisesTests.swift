import Digests
import Journals
import Notes
import Testing

@Suite("dates.md and promises.md")
struct DatesAndPromisesTests {
  private func body(_ name: String, of journal: Journal) throws -> String {
    try #require(Edition(of: journal).files.first { $0.name == name }).body
  }

  @Test("dates.md: what comes up by day, then the year by month")
  func dates() throws {
    var journal = SampleJournal.make()
    journal.people[1].birthday = YearlyDate(
      year: nil, month: 3, day: 2, label: "birthday", line: 8)
    #expect(
      try body("dates.md", of: journal) == """
        # Dates

        ## Coming up

        - 2026-11-25: you promised [Ana Ruiz](../people/Ana%20Ruiz.md) \
        "Send the photos of the offsite" ([2026-10-02](../2026/2026-10-02.md#L9))
        - 2026-11-27: [Dana Whitfield](../people/Dana.md), [visit](../2026/2026-11-27.md#L1): \
        "the quarter's numbers"
        - 2026-12-01: [birthday](../people/Eva.md#L3) of [Eva Lindqvist](../people/Eva.md), \
        turning 38

        ## The year

        ### 2027-03

        - 2027-03-02: [birthday](../people/Dana.md#L8) of [Dana Whitfield](../people/Dana.md)

        """)
  }

  @Test("promises.md: by who owes, then by person")
  func promises() throws {
    var journal = SampleJournal.make()
    var theirs = journal.followUps[0]
    theirs.owner = .them
    theirs.people = [1]
    theirs.text = "The ledger"
    var shared = journal.followUps[0]
    shared.owner = .both
    shared.due = nil
    shared.people = [0, 1]
    shared.text = nil
    journal.followUps += [theirs, shared]
    #expect(
      try body("promises.md", of: journal) == """
        # Promises

        ## You promised

        - Due 2026-11-25: you promised [Ana Ruiz](../people/Ana%20Ruiz.md) \
        "Send the photos of the offsite" ([2026-10-02](../2026/2026-10-02.md#L9))

        ## To do together or to bring up

        - No due date: to do with [Ana Ruiz](../people/Ana%20Ruiz.md) and \
        [Dana Whitfield](../people/Dana.md): a private matter \
        ([2026-10-02](../2026/2026-10-02.md#L9))

        ## Promised to you

        - Since 2026-10-02, due 2026-11-25: [Dana Whitfield](../people/Dana.md) promised you \
        "The ledger" ([2026-10-02](../2026/2026-10-02.md#L9))

        ## By person

        - [Ana Ruiz](../people/Ana%20Ruiz.md): you owe 1, together 1; first due 2026-11-25
        - [Dana Whitfield](../people/Dana.md): they owe 1, together 1; first due 2026-11-25

        """)
  }

  @Test("an empty digest says so in one line")
  func empty() throws {
    let journal = Journal(date: day("2026-11-22"))
    #expect(try body("dates.md", of: journal) == "# Dates\n\nNo date is coming up.\n")
    #expect(try body("promises.md", of: journal) == "# Promises\n\nNo promise is open.\n")
  }
}

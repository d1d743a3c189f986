import Journals
import Notes
import Testing

@Suite("Which day an entry is of")
struct DateTests {
  @Test(
    "D2: a leading date may be bare, emphasised, bracketed or linked",
    arguments: [
      "2026-10-05 Lunch with @ana", "**2026-10-05** Lunch with @ana",
      "**2026-10-05:** Lunch with @ana", "[2026-10-05] Lunch with @ana",
      "(2026-10-05) Lunch with @ana", "[[2026-10-05]] Lunch with @ana",
      "[2026-10-05](days/2026-10-05.md) Lunch with @ana", "*[[2026-10-05]]*: Lunch with @ana",
      "2026-10-05：Lunch with @ana", "2026-10-05 – Lunch with @ana",
    ])
  func leadingDates(text: String) {
    #expect(journal(["log.md": "- \(text)"]).contacts == ["2026-10-05 lunch: ana"])
    #expect(journal(["log.md": text]).contacts == ["2026-10-05 lunch: ana"])
  }

  @Test(
    "D2: what does not lead with a date is undated and holds no contact",
    arguments: [
      "Lunch 2026-10-05 with @ana", "on 2026-10-05 lunch with @ana", "2026-10-05a lunch, @ana",
      "2026-10-051 lunch, @ana", "2026-10-05-x lunch, @ana", "x2026-10-05 lunch, @ana",
      "`2026-10-05` Lunch with @ana", "[2026-10-05 Lunch with @ana", "26-10-05 Lunch with @ana",
    ])
  func undated(text: String) {
    let journal = journal(["log.md": "- \(text)"])
    #expect(journal.contacts == [])
    #expect(journal.thoughts == [])
    #expect(journal.roles == ["ana none"])
  }

  @Test("D2: lead > heading > front matter > file name > title")
  func precedence() {
    func dates(_ path: String, _ text: String) -> [String] {
      journal([path: text]).interactions.map(\.date.description)
    }
    let front = "---\ndate: 2026-10-03\n---\n"
    let body = "## 2026-10-04\n\n- 2026-10-05 Call @ana\n- Call @bo\n"
    #expect(dates("2026-10-02.md", front + body) == ["2026-10-05", "2026-10-04"])
    #expect(dates("2026-10-02.md", front + "# 2026\n\nCall @ana") == ["2026-10-03"])
    #expect(dates("2026-10-02.md", "# On 2026-10-01\n\nCall @ana") == ["2026-10-02"])
    #expect(dates("x.md", "# On 2026-10-01\n\nCall @ana") == ["2026-10-01"])
    #expect(dates("x.md", "# On 2026-10-01\n\n# B\n\nCall @ana") == [])
    #expect(dates("x.md", "# 2026-10-01 to 2026-10-02 x\n\n# B\n\nCall @ana") == [])
    #expect(dates("x.md", "# From 2026-10-01 to 2026-10-02\n\nCall @ana") == [])
    #expect(dates("x.md", "## On 2026-10-01\n\nCall @ana") == [])
  }

  @Test("D2: a dated heading holds for its section, the innermost first")
  func sections() {
    let journal = journal([
      "log.md": """
      # Log
      Call @ana
      ## 2026-10-01
      Call @ana
      ### Notes
      Call @bo
      ### 2026-10-02
      Call @cy
      ### More
      Call @ana
      ## Other
      Call @bo
      """
    ])
    #expect(
      journal.contacts == [
        "2026-10-01 call: ana", "2026-10-01 call: bo", "2026-10-02 call: cy",
        "2026-10-01 call: ana",
      ])
  }

  @Test(
    "D2: a heading's date may have a weekday before or after it",
    arguments: [
      "2026-10-04", "2026-10-04 Sunday", "Sunday, 2026-10-04", "Sun 2026-10-04",
      "2026-10-04 (Sun)", "**2026-10-04**, Sunday", "[[2026-10-04]] Sun.", "2026-10-04: x",
    ])
  func weekdays(heading: String) {
    #expect(journal(["log.md": "## \(heading)\n\nCall @ana"]).contacts == ["2026-10-04 call: ana"])
  }

  @Test(
    "D2: a heading that does not begin with its date gives none",
    arguments: ["On 2026-10-04", "Sunny 2026-10-04", "Week of 2026-10-04", "Sunday 4 October"])
  func otherHeadings(heading: String) {
    #expect(journal(["log.md": "## \(heading)\n\nCall @ana"]).contacts == [])
  }

  @Test("D2: the children of an item that is only a date take it")
  func dateItems() {
    let journal = journal(["log.md": "- **2026-10-05**:\n  - Lunch with @ana\n  - call @bo: x\n"])
    #expect(journal.contacts == ["2026-10-05 lunch: ana", "2026-10-05 call: bo"])
  }

  @Test("D2: a done date dates its task, whatever dates the note")
  func doneDate() {
    #expect(
      journal(["log.md": "- [x] Call @ana ✅ 2026-10-05"]).contacts == ["2026-10-05 call: ana"])
  }

  @Test("D2: attendees in an undated note are a warning")
  func undatedAttendees() {
    let journal = journal([
      "a.md": "# Board\n\nPresent: @ana\n", "b.md": "---\npeople: [bo]\n---\n", "c.md": "@cy",
    ])
    #expect(journal.contacts == [])
    #expect(journal.problems == ["a.md:3:1 undated-attendees", "b.md:2:1 undated-attendees"])
  }

  @Test("D1: a date that does not exist is an error at its place and dates nothing")
  func impossible() {
    let journal = journal([
      "2026-10-02.md": "- 2026-02-30 Lunch with @ana\n- Call @bo on 2026-13-01\n",
      "log.md": "## 2026-02-29\n\nCall @ana\n",
      "x.md": "---\ndate: 2026-04-31\n---\nCall @ana\n",
    ])
    #expect(journal.contacts == ["2026-10-02 call: bo"])
    #expect(
      journal.problems == [
        "2026-10-02.md:1:3 date", "2026-10-02.md:2:15 date", "log.md:1:4 date", "x.md:2:7 date",
      ])
    #expect(journal.events.isEmpty)
  }

  @Test("D3: entries after the date are plans, and the date itself counts")
  func plans() {
    let notes = [
      "2026-11-22.md": "- Lunch with @ana\n",
      "2026-11-23.md": "- Lunch with @bo: @cy\n- Saw @ana\n",
      "2026-11-24.md": "---\npeople: [cy]\n---\n- Heard of @bo\n",
    ]
    let before = journal(notes)
    #expect(before.contacts == ["2026-11-22 lunch: ana"])
    #expect(
      before.plannedContacts == [
        "2026-11-23 lunch: bo (cy)", "2026-11-23 contact: ana", "2026-11-24 meeting: cy (bo)",
      ])
    #expect(before.thoughts == [])
    #expect(
      before.roles == ["ana participant", "bo plan", "cy plan", "ana plan", "cy plan", "bo plan"])
    let after = journal(notes, on: "2026-11-24")
    #expect(after.plans.isEmpty)
    #expect(after.interactions.count == 4)
  }

  @Test("D3: a task done after the date is still open")
  func taskDoneLater() {
    let text = "- [x] Call @ana ✅ 2026-10-05"
    let before = journal(["log.md": text], on: "2026-10-04")
    #expect(before.tasks == ["open both ana: Call @ana"])
    #expect(before.contacts == [])
    #expect(before.followUps.first?.done == nil)
    #expect(journal(["log.md": text], on: "2026-10-05").tasks == ["done both ana: Call @ana"])
  }
}

import Journals
import Notes
import Testing

@testable import Advice

@Suite("How ways read")
struct WayWordingTests {
  @Test("an occasion says what it is about, and where that is noted")
  func occasions() {
    let friend = Somebody.friend
    func with(_ change: @escaping @Sendable (inout SmallJournal, PersonID) -> Void) -> String? {
      friend.and(change).sentence
    }
    #expect(
      friend.noting(WayRow.birthdayOn(11, 25)).sentence
        == "Five minutes in person for the birthday on 2026-11-25")
    #expect(
      friend.faraway.noting(WayRow.birthdayOn(11, 25)).sentence
        == "A call for the birthday on 2026-11-25")
    #expect(
      friend.faraway.with(\.tie, .weak).noting(WayRow.birthdayOn(11, 25)).sentence
        == "A line for the birthday on 2026-11-25")
    #expect(
      with { $0.topic("2026-11-01", "Heard Ana got promoted", of: $1) }
        == "Congratulations: \"Heard Ana got promoted\" (noted 2026-11-01)")
    #expect(
      with { $0.event("2026-11-30", "her leaving do on 2026-11-30", noted: "2026-09-20", of: $1) }
        == "Turn up at the leaving do on 2026-11-30 (noted 2026-09-20)")
    #expect(
      with { $0.followUp(.them, "the book", due: "2026-11-01", with: $1) }
        == "Ask what holds it up, and help with it")
    #expect(
      Somebody.boss.noting {
        $0.dates = [YearlyDate(year: nil, month: 12, day: 10, label: "Yearly review", line: 7)]
      }.sentence == "Ask for career guidance before \"Yearly review\" on 2026-12-10")
  }

  @Test("a five-minute favour is about something they ask for, where the note says so")
  func favour() {
    let loner = Somebody.colleague.with(\.tie, .none).and {
      $0.contact("2026-09-01", "met", with: $1)
    }
    #expect(loner.sentence == "A five-minute favour: ask what you could take off their desk")
    #expect(
      loner.noting { $0.asks = ["trustee role", "sleep"] }.sentence
        == "A five-minute favour, say with \"trustee role\"")
  }

  @Test("of a department it says when the others last heard from me, if not in 90 days")
  func department() {
    func coffee(_ others: String?...) -> String {
      var small = Somebody.colleague.with(\.tie, .weak).journal()
      for (index, date) in others.enumerated() {
        let id = small.person("z\(index)") {
          ($0.circle, $0.team, $0.org) = (.internal, "finance", "Acme")
        }
        if let date { small.contact(date, with: id) }
      }
      let situation = Situation(of: small.journal, small.counsel.situation.graph)
      let addressee = Addressee(
        small.counsel.suggestions[0], in: situation, Departments(of: situation))
      return addressee.forDepartment("Coffee").plain
    }
    #expect(coffee() == "Coffee: your only tie to Finance")
    #expect(coffee(nil) == "Coffee: nobody else in Finance has heard from you")
    #expect(coffee(nil, "2026-11-01") == "Coffee")
    #expect(coffee("2026-08-25") == "Coffee")
    #expect(
      coffee("2026-08-24", "2026-03-01", nil)
        == "Coffee: nobody else in Finance has heard from you since 2026-08-24")
  }

  @Test(
    "a text tells of an accomplishment",
    arguments: [
      "Heard Ana got promoted", "Ana won the cup. Not bad", "I hear she published the paper",
      "She passed her driving test", "passed the exam with distinction", "Ana's award!",
      "It rained; Bo was awarded the prize", "I am not sure when. She graduated",
    ])
  func accomplished(text: String) {
    #expect(Accomplishment.isTold(in: text))
  }

  @Test(
    "a text tells of no accomplishment",
    arguments: [
      "Ana was not promoted", "Ana wasn't promoted", "Ana hopes she won", "She won't come",
      "She passed away", "Ana passed the message on", "If she is promoted, a party",
      "I won against Ana", "to be promoted soon", "We finished the plan", "a wonderful day",
      "should have won", "never graduated", "",
    ])
  func notAccomplished(text: String) {
    #expect(!Accomplishment.isTold(in: text))
  }

  @Test(
    "what a text calls a celebration",
    arguments: [
      ("Farewell drinks on 2026-12-01", "farewell"), ("her leaving do", "leaving do"),
      ("Wedding of Ana and Bo", "wedding"), ("leaving for Lisbon", nil),
      ("the third party audit", nil), ("the third-party audit", nil),
      ("party cancelled", nil), ("no party this year", nil), ("exam", nil),
    ])
  func celebration(text: String, word: String?) {
    #expect(Celebration.word(in: text) == word)
  }
}

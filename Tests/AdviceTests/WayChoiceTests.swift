import Advice
import Journals
import Notes
import Testing

@Suite("The choice of a way")
struct WayChoiceTests {
  /// Only a call and an email fit: a colleague elsewhere of whom little is known.
  private let remote = Somebody.colleague.faraway.with(\.team, nil).with(\.relation, nil)

  @Test("in person is preferred wherever location allows")
  func inPerson() {
    let channels = Dictionary(uniqueKeysWithValues: Way.builtIn.map { ($0.name, $0.channel) })
    for somebody in [Somebody.colleague, .report, .boss, .client, .friend, .family] {
      #expect(somebody.waysInTurn.allSatisfy { (channels[$0]?.map { $0 == .inPerson }) ?? true })
    }
    #expect(remote.waysInTurn == ["call", "friendly email"])
    #expect(Somebody.friend.faraway.waysInTurn == ["call", "friendly email"])
  }

  @Test("without a location near is who was met within a year, or a colleague not silent for one")
  func nearness() {
    let nowhere = Somebody.friend.with(\.location, nil).with(\.tie, .none)
    #expect(nowhere.waysInTurn == ["say hello"])
    #expect(nowhere.and { $0.contact("2025-11-22", with: $1) }.waysInTurn == ["how have you been"])
    #expect(nowhere.and { $0.contact("2025-11-23", with: $1) }.waysInTurn.contains("coffee"))
    #expect(
      nowhere.and { $0.contact("2026-09-23", "call", .phone, with: $1) }.waysInTurn
        == ["friendly email"])
    let colleague = Somebody.colleague.with(\.tie, .none)
    #expect(colleague.with(\.location, nil).waysInTurn.contains("walk to the desk"))
    let unsaid = colleague.with(\.location, nil).with(\.circle, nil)
    #expect(unsaid.waysInTurn.contains("walk to the desk"))
    #expect(unsaid.with(\.relation, "mentor").waysInTurn == ["say hello"])
    let called = { (date: String) in unsaid.and { $0.contact(date, "call", .phone, with: $1) } }
    #expect(called("2025-11-23").waysInTurn.contains("walk to the desk"))
    #expect(!called("2025-11-16").waysInTurn.contains("walk to the desk"))
  }

  @Test("the way least used lately with a person wins, one not used first")
  func leastUsed() {
    let called = remote.and { $0.contact("2026-10-01", "Called", .phone, with: $1) }
    #expect(called.waysInTurn == ["friendly email"])
    let written = called.and { $0.contact("2026-10-20", "wrote", .message, with: $1) }
    #expect(written.waysInTurn == ["call"])
    #expect(written.choices()[0]?.lastUsed == day("2026-10-01"))
    let calledAgain = written.and {
      $0.contact("2026-10-25", "met", nil, with: $1, tags: ["Zoom"])
    }
    #expect(calledAgain.waysInTurn == ["friendly email"])
  }

  @Test("a use 90 days ago is forgotten")
  func forgotten() {
    let longAgo = remote.and { $0.contact("2026-08-25", "call", .phone, with: $1) }
    #expect(longAgo.waysInTurn == ["call", "friendly email"])
    let lately = remote.and { $0.contact("2026-08-26", "call", .phone, with: $1) }
    #expect(lately.waysInTurn == ["friendly email"])
  }

  @Test("what was written of a contact can tell the way too")
  func words() {
    let base = Somebody.colleague.with(\.team, "Platform").with(\.tie, .medium)
    #expect(base.waysInTurn.contains("honest feedback"))
    for text in ["Her Feedback on the talk", "feedback’s due", "all is fed back"] {
      let asked = base.and { $0.contact("2026-10-25", "met", with: $1, text: text) }
      #expect(asked.waysInTurn.contains("honest feedback") == text.hasPrefix("all"))
    }
    let noted = base.and {
      $0.contact(
        "2026-10-25", "met", with: $1, remarks: [Remark(line: 2, text: "Feedback!", tags: [])])
    }
    #expect(!noted.waysInTurn.contains("honest feedback"))
  }

  @Test("equals take turns from week to week and from person to person")
  func turns() {
    let weeks = ["2026-11-16", "2026-11-23", "2026-11-30"].map {
      Somebody.friend.choices(on: $0)[0]?.name
    }
    #expect(Set(weeks).count == 3)
    #expect(Somebody.friend.waysInTurn.count == 7)
    let days = ["2026-11-23", "2026-11-29"].map { Somebody.friend.choices(on: $0)[0]?.name }
    #expect(Set(days).count == 1)
  }

  @Test("who else is in the notes, and in which order people are asked for, changes nothing")
  func steady() {
    let friends = Somebody.friend.journal(named: ["B", "C", "D"])
    let more = Somebody.friend.journal(named: ["A", "B", "C", "D"])
    let names = friends.counsel.ways(for: [0]).map(\.?.name)
    #expect(more.counsel.ways(for: [1]).map(\.?.name) == names)
    let colleagues = Somebody.colleague.with(\.count, 3).journal(named: ["B", "C"])
    let ways = colleagues.counsel.ways(for: [0, 1, 2, 3]).map { $0?.sentence }
    let turned = colleagues.counsel.ways(for: [3, 1, 0, 2]).map { $0?.sentence }
    #expect(turned == [ways[3], ways[1], ways[0], ways[2]])
  }

  @Test("of several occasions the first one of the table is taken, whosever turn it is")
  func occasions() {
    let somebody = Somebody.colleague.noting(WayRow.birthdayOn(11, 25)).and {
      $0.topic("2026-11-01", "Ana won the cup", of: $1)
      $0.followUp(.them, "the report", due: "2026-11-01", with: $1)
    }
    #expect(somebody.waysInTurn == ["birthday wish in person"])
  }
}

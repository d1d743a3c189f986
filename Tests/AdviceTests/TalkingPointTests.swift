import Advice
import Journals
import Notes
import Testing

@Suite struct TalkingPointTests {
  @Test("E9: an event that has passed since the last contact is asked after")
  func passedEvents() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-10-02", with: ana)
    small.event("2026-10-01", "before", noted: "2026-09-01", of: ana)
    small.event("2026-10-02", "that day", noted: "2026-09-01", of: ana)
    small.event("2026-10-20", "the move", noted: "2026-10-02", of: ana)
    small.event("2026-11-10", "Lola's exam", noted: "2026-10-02", of: ana)
    small.event("2026-11-11", nil, noted: "2026-10-02", of: ana)
    #expect(
      small.counsel.points(ana) == [
        "Since you last spoke, for Ana, on 2026-11-10: \"Lola's exam\" (noted 2026-10-02). Ask how it went.",
        "Since you last spoke, for Ana, on 2026-10-20: \"the move\" (noted 2026-10-02). Ask how it went.",
      ])
  }

  @Test("an event to come is told until it has passed")
  func comingEvents() {
    var small = SmallJournal(on: "2026-11-10")
    let ana = small.person("Ana")
    small.contact("2026-10-02", with: ana)
    small.event("2026-11-10", "exam", noted: "2026-10-02", of: ana)
    small.event("2026-11-25", "too far", noted: "2026-10-02", of: ana)
    #expect(
      small.counsel.points(ana) == [
        "Coming up for Ana, on 2026-11-10: \"exam\" (noted 2026-10-02)."
      ])
    #expect(small.counsel.peopleToPrepareFor == [ana])
    #expect(small.on("2026-11-11").counsel.talkingPoints(with: ana)[0].kind == .since)
  }

  @Test("entries elsewhere since the last contact are told, newest first, save referrals")
  func elsewhere() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    let bo = small.person("Bo")
    small.contact("2026-10-02", with: ana)
    small.topic("2026-10-01", "known already", of: ana)
    small.topic("2026-10-05", "Heard Ana got promoted", of: ana)
    small.topic("2026-10-06", "Ana put in a word", tags: ["Referral"], of: ana)
    small.topic("2026-10-07", nil, of: ana)
    small.contact("2026-11-01", with: bo, text: "Ana's new team", topics: [ana])
    small.contact("2026-11-02", "liked", .social, with: ana)
    #expect(
      small.counsel.points(ana) == [
        "Since you last spoke, about Ana: \"Ana's new team\" (2026-11-01).",
        "Since you last spoke, about Ana: \"Heard Ana got promoted\" (2026-10-05).",
      ])
  }

  @Test("a talk is quoted where it mentions the person, not where it begins")
  func whereMentioned() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    let bo = small.person("Bo")
    small.contact(
      "2026-11-01", with: bo, text: "the budget",
      remarks: [
        Remark(line: 3, text: "the weather", tags: []),
        Remark(line: 4, text: "Ana has moved", tags: []),
      ], topics: [ana])
    for (path, line, person) in [
      ("2026-10-30.md", 9, ana), ("2026-11-01.md", 1, bo), ("2026-11-01.md", 4, ana),
      ("2026-11-01.md", 6, ana),
    ] {
      small.journal.mentions.append(
        Mention(
          place: Place(path: path, line: line), column: 1, person: person, via: .link, role: .topic)
      )
    }
    #expect(small.counsel.points(ana) == ["About Ana: \"Ana has moved\" (2026-11-01)."])
    #expect(
      small.counsel.talkingPoints(with: ana)[0].source == Place(path: "2026-11-01.md", line: 4))
  }

  @Test("a quote that ends a sentence needs no second full stop")
  func fullStop() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-11-01", with: ana, text: "asked: \"Where's the price?\"")
    #expect(
      small.counsel.points(ana) == [
        "Last time with Ana, lunch on 2026-11-01: \"asked: \"Where's the price?\"\""
      ])
  }

  @Test("with somebody never spoken to, nothing says that you have")
  func neverSpoken() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.topic("2026-10-05", "Heard Ana got promoted", of: ana)
    #expect(small.counsel.points(ana) == ["About Ana: \"Heard Ana got promoted\" (2026-10-05)."])
  }

  @Test("follow-ups: mine, theirs, then what is to be brought up, each by due date")
  func followUps() {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.nextTime = [Fact(heading: "Next time", text: "Lisbon", line: 9)]
    }
    small.followUp(.both, "dinner", with: ana)
    small.followUp(.them, "the book", due: "2026-12-24", noted: "2026-10-02", with: ana)
    small.followUp(.me, "undated", with: ana)
    small.followUp(.me, "photos", due: "2027-03-01", with: ana)
    small.followUp(.me, "gone", status: .cancelled, with: ana)
    small.followUp(.me, nil, with: ana)
    #expect(
      small.counsel.points(ana) == [
        "You promised Ana: \"photos\", due 2027-03-01 (todo).",
        "You promised Ana: \"undated\" (todo).",
        "You promised Ana: a private matter (todo).",
        "Ana promised you: \"the book\", due 2026-12-24 (2026-10-02).",
        "To bring up with Ana: \"dinner\" (todo).",
        "To bring up with Ana: \"Lisbon\" (Ana).",
      ])
  }

  @Test("last time: the notes of the last two contacts, what is personal first")
  func lastTime() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-08-01", with: ana, text: "long ago")
    small.contact("2026-09-01", "called", .phone, with: ana, text: "the budget")
    small.contact(
      "2026-10-02", with: ana, text: "the roadmap",
      remarks: [
        Remark(line: 2, text: "a second thing", tags: []),
        Remark(line: 3, text: "thinking of Lisbon", tags: ["personal"]),
      ], tags: ["personal"])
    small.contact("2026-10-09", "liked", .social, with: ana, text: "a picture")
    #expect(
      small.counsel.points(ana) == [
        "Last time with Ana, lunch on 2026-10-02: \"thinking of Lisbon\".",
        "Last time with Ana, lunch on 2026-10-02: \"the roadmap\".",
        "Last time with Ana, lunch on 2026-10-02: \"a second thing\".",
        "Earlier with Ana, call on 2026-09-01: \"the budget\".",
      ])
    #expect(
      small.counsel.talkingPoints(with: ana)[0].source == Place(path: "2026-10-02.md", line: 3))
  }

  @Test("a line of the notes gives one point only, the most telling")
  func oneLineOnePoint() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-10-02", with: ana, remarks: [Remark(line: 50, text: "exam", tags: [])])
    small.event("2026-11-10", "exam", noted: "2026-10-02", of: ana)
    #expect(small.counsel.talkingPoints(with: ana).map(\.kind) == [.since])
  }

  @Test("of many points at most four are chosen, of each kind the first, in their order")
  func chosen() {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.birthday = YearlyDate(year: nil, month: 11, day: 24, label: "birthday", line: 4)
    }
    small.contact("2026-10-02", with: ana, text: "the roadmap")
    small.event("2026-11-09", "exam", noted: "2026-10-02", of: ana)
    for index in 1...5 { small.topic("2026-11-0\(index)", "news \(index)", of: ana) }
    for index in 1...5 { small.followUp(.me, "promise \(index)", with: ana) }
    let chosen = small.counsel.talkingPoints(with: ana, atMost: 4)
    #expect(chosen.map(\.kind) == [.since, .followUp, .lastTime, .personal])
    #expect(small.counsel.talkingPoints(with: ana).count == 13)
  }

  @Test("D3: whoever is in a plan of the horizon is prepared for, also when paused")
  func plans() {
    var small = SmallJournal()
    let ana = small.person("Ana") { $0.status = .paused }
    let bo = small.person("Bo") { $0.status = .deceased }
    let cy = small.person("Cy")
    small.contact("2026-11-21", with: ana, cy)
    for (date, id) in [("2026-12-06", ana), ("2026-12-06", bo), ("2026-12-07", cy)] {
      small.journal.plans.append(
        Interaction(
          date: day(date), kind: "coffee", channel: .inPerson, participants: [id],
          place: Place(path: "\(date).md", line: 1), text: "the budget"))
    }
    #expect(small.counsel.peopleToPrepareFor == [ana])
    #expect(
      small.counsel.points(ana) == ["Coming up with Ana: coffee on 2026-12-06: \"the budget\"."])
  }

  @Test("someone never contacted is prepared for once the due date is near")
  func neverContacted() {
    var small = SmallJournal()
    small.person("A", cadence: "1w") { $0.met = day("2026-11-01") }
    small.person("B", cadence: "1m") { $0.met = day("2026-11-20") }
    small.person("C")
    #expect(small.counsel.peopleToPrepareFor == [0])
  }
}

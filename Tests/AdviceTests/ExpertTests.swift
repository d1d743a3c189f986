import Advice
import Journals
import Notes
import Testing

@Suite struct ExpertTests {
  private func small() -> SmallJournal {
    var small = SmallJournal()
    small.person("Ana") { $0.interests = ["data contracts"] }
    small.person("Bo") { $0.team = "Data Contracts" }
    small.person("Cy") { $0.offers = ["drafting data contracts"] }
    small.person("Dan") {
      $0.expertise = ["contracts", "data contracts"]
      $0.lines[.expertise] = 6
    }
    small.person("Eve") {
      $0.facts = [Fact(heading: "Work", text: "writes data contracts", line: 9)]
    }
    let fay = small.person("Fay")
    small.contact("2026-10-01", with: fay, text: "data contracts at last")
    return small
  }

  private func names(_ small: SmallJournal, _ topic: String) -> String {
    small.counsel.experts(on: topic).map { small.journal.people[$0.person].name }
      .joined(separator: " ")
  }

  @Test("who knows, then who offers, works on it, is interested, is noted to, talked about it")
  func order() {
    #expect(names(small(), "data contracts") == "Dan Cy Bo Ana Eve Fay")
    #expect(names(small(), "Data contract") == "Dan Cy Bo Ana Eve Fay")
    let experts = small().counsel.experts(on: "data contracts")
    #expect(experts.map(\.source) == Expert.Source.allCases)
    #expect(
      experts.map(\.evidence[0].sentence.plain) == [
        "knows about \"contracts\" (Dan)", "offers \"drafting data contracts\" (Cy)",
        "works in \"Data Contracts\" (Bo)", "is interested in \"data contracts\" (Ana)",
        "\"writes data contracts\" (Eve)", "\"data contracts at last\" (lunch on 2026-10-01)",
      ])
    #expect(experts[0].evidence.map(\.words) == [["contracts"], ["data contracts"]])
    #expect(experts[0].evidence[0].place == Place(path: "people/Dan.md", line: 6))
    #expect(experts.map(\.evidence[0].date) == [nil, nil, nil, nil, nil, day("2026-10-01")])
  }

  @Test("of one kind the stronger tie comes first, then the path")
  func strength() {
    var small = SmallJournal()
    for name in ["Ana", "Bo", "Cy"] { small.person(name) { $0.expertise = ["SQL"] } }
    small.contact("2026-11-01", with: 2)
    #expect(names(small, "SQL") == "Cy Ana Bo")
  }

  @Test("me, private people and the dead are asked for no view")
  func left() {
    var small = SmallJournal()
    small.person("Ana") {
      $0.expertise = ["SQL"]
      $0.status = .deceased
    }
    small.person("Bo") {
      $0.expertise = ["SQL"]
      $0.isPrivate = true
    }
    small.person("Cy") {
      $0.expertise = ["SQL"]
      $0.status = .archived
    }
    small.me { $0.expertise = ["SQL"] }
    #expect(names(small, "SQL") == "Cy")
  }

  @Test("what was talked about: texts, details and tags, the newest first, at most five")
  func talks() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    let bo = small.person("Bo")
    small.contact(
      "2026-01-01", with: ana, bo, text: "the weather",
      remarks: [
        Remark(line: 3, text: "prices for Bo", tags: ["pricing"], people: [bo]),
        Remark(line: 4, text: "pricing by water saved", tags: []),
      ], tags: ["pricing"])
    small.topic("2026-02-01", "Ana on pricing", of: ana)
    small.contact("2026-03-01", with: ana, text: "numbers", tags: ["pricing"])
    small.contact("2026-03-02", with: ana, tags: ["pricing"])
    let evidence = small.counsel.experts(on: "pricing").map(\.evidence)
    #expect(
      evidence.map { $0.map(\.sentence.plain) } == [
        [
          "pricing (lunch on 2026-03-02)", "\"numbers\" (lunch on 2026-03-01)",
          "\"Ana on pricing\" (2026-02-01)", "\"pricing by water saved\" (lunch on 2026-01-01)",
        ],
        [
          "\"prices for Bo\" (lunch on 2026-01-01)",
          "\"pricing by water saved\" (lunch on 2026-01-01)",
        ],
      ])
    #expect(evidence[1][0].place == Place(path: "2026-01-01.md", line: 3))
    for number in 1...6 { small.topic("2026-04-0\(number)", "pricing \(number)", of: ana) }
    #expect(small.counsel.experts(on: "pricing")[0].evidence.count == 5)
  }

  @Test(
    "the word that makes an entry a contact is no topic of it",
    arguments: [
      ("on-call", "Call with Ana about prices", false), ("calls", "Call with Ana", false),
      ("on-call", "Call with Ana about on-call duty", true), ("prices", "Call about prices", true),
      ("call centre", "call centre in Leeds", true),
    ])
  func kinds(topic: String, text: String, isMet: Bool) {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-10-01", "call", .phone, with: ana, text: text)
    #expect(names(small, topic) == (isMet ? "Ana" : ""))
  }

  @Test(
    "running text meets a topic by the rules of running text",
    arguments: [
      ("crème", "Crèmes for all", true), ("batteries", "a flat BATTERY", true),
      ("Go", "we go home", false), ("running", "running late", false), ("数据", "城市数据馆", true),
      ("people", "people", false), ("data contracts", "a database", false),
    ])
  func prose(topic: String, text: String, isMet: Bool) {
    var small = SmallJournal()
    small.person("Ana") { $0.facts = [Fact(heading: nil, text: text, line: 3)] }
    #expect(names(small, topic) == (isMet ? "Ana" : ""))
  }
}

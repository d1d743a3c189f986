import Advice
import Journals
import Notes
import Testing

@Suite("C1: ways of the configuration")
struct ConfiguredWayTests {
  private func configured(
    _ name: String, for relations: [String] = [], circle: Person.Circle? = nil,
    channel: Channel? = nil, on somebody: Somebody = .friend
  ) -> Somebody {
    somebody.and { small, _ in
      small.journal.configuration.ways = [
        ConfiguredWay(way: name, relations: relations, circle: circle, channel: channel)
      ]
    }
  }

  @Test("a configured way takes turns with the built-in ones")
  func added() {
    let built = Somebody.friend.waysInTurn
    let ways = configured("climb together.", for: ["friend", "peer"], channel: .inPerson)
    #expect(ways.waysInTurn == built.union(["climb together."]))
    let only = configured("climb together.", on: .friend.with(\.relation, "climber")).journal(
      named: (1...9).map { "B\($0)" })
    let sentences = Set(only.counsel.ways(for: Array(0..<9)).map { $0?.sentence.plain })
    #expect(sentences.contains("Climb together"))
  }

  @Test("it fits whom the configuration says, one in person only those nearby")
  func fits() {
    func has(_ somebody: Somebody) -> Bool { somebody.waysInTurn.contains("Climb") }
    #expect(has(configured("Climb")))
    #expect(has(configured("Climb", on: .colleague)))
    #expect(has(configured("Climb", for: ["peer"], on: .colleague)))
    #expect(!has(configured("Climb", for: ["peer"])))
    #expect(has(configured("Climb", circle: .external)))
    #expect(!has(configured("Climb", circle: .internal)))
    #expect(!has(configured("Climb", circle: .external, on: .colleague)))
    #expect(has(configured("Climb", circle: .internal, on: .colleague)))
    #expect(!has(configured("Climb", channel: .inPerson, on: .friend.faraway)))
    #expect(has(configured("Climb", channel: .phone, on: .friend.faraway)))
    #expect(!has(configured("Climb", channel: .phone)))
  }

  @Test("one with the name of a built-in way takes its place")
  func replaced() {
    let lunch = configured("Lunch", for: ["client"])
    #expect(!lunch.waysInTurn.contains("lunch") && !lunch.waysInTurn.contains("Lunch"))
    let client = configured("Lunch", for: ["client"], on: .client).waysInTurn
    #expect(client.contains("Lunch") && !client.contains("lunch"))
    let newcomer = Somebody(relation: "vendor", tie: .none).and {
      $0.contact("2026-11-10", "met", with: $1)
    }
    #expect(newcomer.waysInTurn == ["connect on LinkedIn"])
    let none = configured("Connect on LinkedIn", for: ["nobody"], on: newcomer)
    #expect(!none.waysInTurn.contains("connect on LinkedIn"))
  }

  @Test(
    "its use is known by kind words in its name, configured ones too, else by its words",
    arguments: [
      ("Sunday walk", "Walk", nil, true), ("Sunday walk", "met", "on a Sunday walk", false),
      ("Sunday run", "run", nil, true), ("Climb together", "met", "climbing at the hall", true),
      ("Climb together", "met", "together at the hall", false),
      ("Repair café", "met", "the café", false), ("Repair café", "met", "repair at the café", true),
      ("With them", "met", "with them", true),
    ] as [(String, String, String?, Bool)])
  func use(name: String, kind: String, text: String?, isUse: Bool) {
    let somebody = configured(name).and { small, id in
      small.journal.configuration.words.kinds = ["run": .inPerson]
      small.contact("2026-10-25", kind, with: id, text: text)
    }
    #expect(somebody.waysInTurn.contains(name) == !isUse)
  }
}

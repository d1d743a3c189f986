import Advice
import Journals
import Notes
import Testing

@Suite struct IntroductionTests {
  /// Ana and Bo, each met once, both fond of chess and rivers.
  private func small(_ change: (inout SmallJournal) -> Void = { _ in }) -> SmallJournal {
    var small = SmallJournal()
    for name in ["Ana", "Bo"] {
      small.acquaintance(name) {
        $0.interests = ["chess", "rivers"]
        $0.lines[.interests] = 3
      }
    }
    change(&small)
    return small
  }

  private func pairs(_ small: SmallJournal) -> [[PersonID]] {
    small.counsel.introductions(atMost: .max).map { [$0.first, $0.second] }
  }

  @Test("two who share topics and were never seen together are worth bringing together")
  func shared() {
    let introductions = small().counsel.introductions(atMost: 99)
    #expect(
      introductions.map(\.sentence.plain) == [
        "Introduce Ana and Bo: both say chess, rivers and have never met in your notes"
      ])
    #expect(
      introductions[0].evidence == [
        Place(path: "people/Ana.md", line: 3), Place(path: "people/Bo.md", line: 3),
      ])
  }

  /// Of a tie with a single lunch 51 days ago.
  private static let strength = 0.822

  @Test("the score: the strength of both ties, by what share of their topics they have in common")
  func score() {
    #expect(small().counsel.introductions(atMost: 99)[0].score == IntroductionTests.strength)
    let more = small {
      $0.journal.people[0].offers = ["piano", "Chess"]
      $0.journal.people[0].expertise = ["chess", "bread"]
    }
    // Two of four and two: 2 / √8.
    #expect(more.counsel.introductions(atMost: 99)[0].score == 0.581)
    let close = small { $0.contact("2026-11-22", with: 0) }
    // √(1.822 × 0.822).
    #expect(close.counsel.introductions(atMost: 99)[0].score == 1.224)
  }

  @Test("an ask that is met counts twice, and all in all no more than 1")
  func askScore() {
    let asking = small {
      $0.journal.people[0].interests = ["rivers", "bread", "glass"]
      $0.journal.people[0].asks = ["piano tuning"]
      $0.journal.people[1].interests = ["opera"]
      $0.journal.people[1].expertise = ["tuning a piano"]
    }
    // 2 / √(4 × 2).
    #expect(asking.counsel.introductions(atMost: 99)[0].score == 0.581)
    let all = small {
      $0.journal.people[0].asks = ["piano tuning"]
      $0.journal.people[1].expertise = ["tuning a piano"]
    }
    #expect(all.counsel.introductions(atMost: 99)[0].score == IntroductionTests.strength)
    #expect(
      all.counsel.introductions(atMost: 99)[0].sentence.plain == """
        Introduce Ana and Bo: Ana asks for piano tuning and Bo knows about it; both say chess, \
        rivers; they have never met in your notes
        """)
  }

  @Test("who have friends in common are likely to meet without me")
  func overlap() {
    func score(_ change: (inout SmallJournal) -> Void = { _ in }) -> Double? {
      small { small in
        for name in ["Cy", "Dan"] { small.person(name) }
        small.contact("2020-01-06", "call", .phone, with: 2, 3)
        // Long ago, so that they change no strength.
        small.contact("2004-01-05", with: 0, 2)
        small.contact("2004-01-05", with: 1, 3)
        change(&small)
      }.counsel.introductions(atMost: 99).first?.score
    }
    #expect(score() == IntroductionTests.strength, "two in their circles, none in both")
    let shared = score { $0.contact("2004-01-06", with: 1, 2) }
    #expect(shared == 0.411, "one of two is in both")
    let edge = score {
      $0.journal.edges = [Edge(from: 1, to: 2, label: "knows", place: Place(path: "b", line: 1))]
    }
    #expect(edge == shared)
    let all = score {
      $0.contact("2004-01-06", with: 1, 2)
      $0.contact("2004-01-06", with: 0, 3)
    }
    #expect(all == nil, "both of two: they will meet without me")
    let dead = score {
      $0.contact("2004-01-06", with: 1, 2)
      $0.journal.people[2].status = .deceased
    }
    #expect(dead == IntroductionTests.strength, "the dead make nobody meet")
  }

  @Test("a cancelled task that names both says that they are not to be introduced")
  func declined() {
    func pairs(_ change: (inout SmallJournal) -> Void) -> [[PersonID]] {
      self.pairs(
        small { small in
          small.acquaintance("Cy")
          change(&small)
        })
    }
    #expect(
      pairs { $0.followUp(.me, "Introduce Ana to Bo", status: .cancelled, with: 0, 1) }.isEmpty)
    #expect(pairs { $0.followUp(.me, nil, status: .cancelled, with: 1, 0, 2) }.isEmpty)
    #expect(
      pairs { $0.followUp(.me, "Introduce Ana", status: .cancelled, with: 0, 2) } == [[0, 1]])
    #expect(pairs { $0.followUp(.me, "Introduce Ana to Bo", with: 0, 1) } == [[0, 1]])
  }

  @Test(
    "a done task that speaks of an introduction and names both: they have been introduced",
    arguments: ["Introduce Ana to Bo", "intro, as promised", "Mail: Introducing the two"])
  func introduced(_ text: String) {
    func pairs(_ text: String?) -> [[PersonID]] {
      self.pairs(small { $0.followUp(.me, text, status: .done, with: 0, 1) })
    }
    #expect(pairs(text).isEmpty)
    #expect(pairs("Send the photos") == [[0, 1]])
    #expect(pairs(nil) == [[0, 1]])
  }

  @Test("interests and expertise are shared by whole items, or by two words of them")
  func partial() {
    func pairs(_ one: String, _ other: String) -> Int {
      self.pairs(
        small {
          $0.journal.people[0].interests = [one]
          $0.journal.people[1].interests = []
          $0.journal.people[1].expertise = [other]
        }
      ).count
    }
    #expect(pairs("data contracts", "data contract") == 1)
    #expect(pairs("open data for towns", "towns with open data laws") == 1)
    #expect(pairs("data contracts", "contracts") == 0)
  }

  @Test("an ask is met by part of an offer as well, and only by offers and expertise")
  func asks() {
    func pairs(_ change: (inout Person) -> Void) -> Int {
      self.pairs(
        small {
          $0.journal.people[0].interests = []
          $0.journal.people[0].asks = ["charity finance"]
          $0.journal.people[1].interests = []
          change(&$0.journal.people[1])
        }
      ).count
    }
    #expect(pairs { $0.offers = ["finance for charities"] } == 1)
    #expect(pairs { $0.expertise = ["finance"] } == 1)
    #expect(pairs { $0.interests = ["charity finance"] } == 0)
    #expect(pairs { $0.asks = ["charity finance"] } == 0)
  }

  @Test("an offer is named rather than what somebody knows about")
  func offer() {
    let both = small {
      $0.journal.people[0].asks = ["hydrology"]
      $0.journal.people[1].expertise = ["hydrology"]
      $0.journal.people[1].offers = ["hydrology"]
    }
    #expect(
      both.counsel.introductions(atMost: 99)[0].sentence.plain
        .contains("Ana asks for hydrology and Bo offers it"))
  }

  @Test(
    "those who know each other need no introduction",
    arguments: [
      { $0.contact("2026-01-05", with: 0, 1) },
      {
        $0.journal.edges = [
          Edge(from: 1, to: 0, label: "spouse", place: Place(path: "people/Bo.md", line: 3))
        ]
      },
      { $0.journal.people[1].avoid = [0] }, { $0.journal.people[0].introducers = [1] },
      { $0.journal.groups = [Group(path: "groups/g.md", name: "G", members: [0, 1])] },
      {
        $0.journal.people[0].team = "Platform"
        $0.journal.people[1].team = "platform"
      },
      { $0.journal.people[0].facts = [Fact(heading: nil, text: "fires tiles for Bo", line: 9)] },
      {
        $0.journal.mentions = [
          Mention(
            place: Place(path: "people/Bo.md", line: 8), column: 1, person: 0, via: .link,
            role: .none)
        ]
      },
    ] as [@Sendable (inout SmallJournal) -> Void])
  func acquainted(_ change: @Sendable (inout SmallJournal) -> Void) {
    #expect(pairs(small(change)).isEmpty)
  }

  @Test(
    "what does not make two people known to each other",
    arguments: [
      { $0.contact("2026-01-05", with: 0, text: "about Bo", topics: [1]) },
      { $0.journal.groups = [Group(path: "groups/g.md", name: "G", members: [0])] },
      {
        $0.journal.people[0].team = "Platform"
        $0.journal.people[0].org = "Acme"
        $0.journal.people[1].team = "Platform"
      },
      { $0.journal.people[0].facts = [Fact(heading: nil, text: "a boat", line: 9)] },
      {
        $0.journal.mentions = [
          Mention(
            place: Place(path: "people/Aa.md", line: 8), column: 1, person: 1, via: .link,
            role: .none)
        ]
      },
    ] as [@Sendable (inout SmallJournal) -> Void])
  func strangers(_ change: @Sendable (inout SmallJournal) -> Void) {
    #expect(pairs(small(change)) == [[0, 1]])
  }

  @Test(
    "both must be suggested at all",
    arguments: [
      { $0.status = .paused }, { $0.status = .archived }, { $0.status = .deceased },
      { $0.isPrivate = true }, { $0.isMe = true }, { $0.snoozedUntil = day("2026-12-01") },
    ] as [@Sendable (inout Person) -> Void])
  func silenced(_ change: @Sendable (inout Person) -> Void) {
    #expect(pairs(small { change(&$0.journal.people[1]) }).isEmpty)
  }

  @Test("both must be in contact with me")
  func contact() {
    #expect(pairs(small { $0.journal.interactions.removeLast() }).isEmpty)
  }

  @Test("a word that more than a third list joins nobody, where eight list anything")
  func common() {
    func people(_ others: Int) -> [[PersonID]] {
      pairs(
        small { small in
          for id in 0...1 { small.journal.people[id].interests = ["chess"] }
          small.acquaintance("Cy") { $0.interests = ["chess"] }
          for number in 0..<others {
            small.acquaintance("D\(number)") { $0.interests = ["topic\(number)"] }
          }
        })
    }
    #expect(people(4).count == 3)
    #expect(people(5).isEmpty)
    #expect(people(6).count == 3)
  }

  @Test("a word that more than fifty list joins nobody, however many people there are")
  func tooMany() {
    func pairs(_ fans: Int) -> Int {
      var small = SmallJournal()
      for number in 0..<160 {
        small.acquaintance("P\(1000 + number)") {
          $0.interests = [number < fans ? "chess" : "topic\(number)"]
        }
      }
      return small.counsel.introductions(atMost: .max).count
    }
    #expect(pairs(50) == 50 * 49 / 2)
    #expect(pairs(51) == 0)
  }

  @Test("the best come first, equals in path order")
  func order() {
    let three = small { small in
      small.acquaintance("Cy") { $0.interests = ["chess"] }
      small.acquaintance("Dan") { $0.interests = ["chess"] }
    }
    #expect(pairs(three) == [[0, 1], [2, 3], [0, 2], [0, 3], [1, 2], [1, 3]])
    let close = small { small in
      small.acquaintance("Cy") { $0.interests = ["chess", "rivers"] }
      small.contact("2026-11-20", with: 2)
    }
    #expect(pairs(close) == [[0, 2], [1, 2], [0, 1]])
  }

  @Test("the few best are the first of all", arguments: [1, 2, 3])
  func fewest(seed: UInt64) {
    var random = Steps(state: seed)
    var small = SmallJournal()
    let topics = ["chess", "rivers", "maps", "bread", "radio", "film", "gardens", "running"]
    for number in 0..<40 {
      let id = small.person("P\(number + 10)") { person in
        person.interests = topics.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      }
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let age = Int.random(in: 1...500, using: &random)
        small.contact(day("2026-11-22").adding(days: -age).description, with: id)
      }
    }
    let all = small.counsel.introductions(atMost: .max)
    #expect(all.count > 40)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.score >= $1.score })
    for count in [0, 1, 2, 5, 10, 40] {
      let best = small.counsel.introductions(atMost: count)
      #expect(best.map(\.sentence.plain) == all.prefix(count).map(\.sentence.plain))
    }
  }
}

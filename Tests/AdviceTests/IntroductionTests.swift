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
    small.counsel.introductions.map { [$0.first, $0.second] }
  }

  @Test("two who share topics and were never seen together are worth bringing together")
  func shared() {
    let introductions = small().counsel.introductions
    #expect(
      introductions.map(\.sentence.plain) == [
        "Introduce Ana and Bo: both say chess, rivers and have never met in your notes"
      ])
    #expect(
      introductions[0].evidence == [
        Place(path: "people/Ana.md", line: 3), Place(path: "people/Bo.md", line: 3),
      ])
  }

  @Test("the score: asks met double, topics shared single, times the mean strength of both ties")
  func score() {
    let strength = small().counsel.introductions[0].score / 2
    #expect(strength == 0.822)
    let asking = small {
      $0.journal.people[0].asks = ["piano tuning"]
      $0.journal.people[1].expertise = ["tuning a piano"]
    }
    #expect(asking.counsel.introductions[0].score == 3.288)
    #expect(
      asking.counsel.introductions[0].sentence.plain == """
        Introduce Ana and Bo: Ana asks for piano tuning and Bo knows about it; both say chess, \
        rivers; they have never met in your notes
        """)
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
      both.counsel.introductions[0].sentence.plain
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
      return small.counsel.introductions.count
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
    #expect(pairs(three) == [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]])
    let close = small { small in
      small.acquaintance("Cy") { $0.interests = ["chess", "rivers"] }
      small.contact("2026-11-20", with: 2)
    }
    #expect(pairs(close) == [[0, 2], [1, 2], [0, 1]])
  }
}

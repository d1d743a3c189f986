import Journals
import Notes
import Relationships
import Testing

@testable import Advice

@Suite("The picture of a network")
struct NetworkPictureTests {
  /// So many lunches, a day apart, the last on 15 November 2026.
  private static func dates(_ count: Int, until last: String = "2026-11-15") -> [String] {
    (0..<count).map { day(last).adding(days: -$0).description }
  }

  private static func edge(_ from: PersonID, _ to: PersonID, _ label: String = "knows") -> Edge {
    Edge(from: from, to: to, label: label, place: Place(path: "people.md", line: 1))
  }

  private static func colleague(_ team: String) -> (inout Person) -> Void {
    return {
      $0.circle = .internal
      $0.team = team
      $0.org = "Acme"
    }
  }

  private static func picture(_ small: SmallJournal) -> NetworkPicture {
    small.counsel.networkPicture(bridges: [])
  }

  @Test("how we stand: by band, silent after a year, unmet without contact")
  func standing() {
    var small = SmallJournal()
    for name in ["A", "B", "C", "D", "E", "F"] { small.person(name) }
    small.contacts(NetworkPictureTests.dates(3), with: 0)
    small.contacts(NetworkPictureTests.dates(1), with: 1)
    small.contact("2026-11-15", "liked", .social, with: 2)
    small.contacts(NetworkPictureTests.dates(30, until: "2025-11-21"), with: 3)
    small.contacts(NetworkPictureTests.dates(1, until: "2025-11-23"), with: 4)
    small.journal.edges = [NetworkPictureTests.edge(0, 5)]
    let figures = NetworkPictureTests.picture(small).figures
    #expect(figures.map(\.standing) == [.strong, .medium, .weak, .silent, .weak, .unmet])
    #expect(figures[3].last == day("2025-11-21"))
    #expect(figures[5].last == nil)
  }

  @Test(
    "me, the dead, the archived and strangers to whom nobody leads are not in it; the paused are")
  func people() {
    var small = SmallJournal()
    small.person("A") { $0.status = .deceased }
    small.person("B") { $0.status = .archived }
    small.person("C") { $0.status = .paused }
    small.person("D") { $0.snoozedUntil = day("2027-01-01") }
    small.person("E")
    small.person("F") { $0.isPrivate = true }
    small.me { _ in }
    for id in [0, 1, 2, 3, 5] { small.contacts(NetworkPictureTests.dates(3), with: id) }
    #expect(NetworkPictureTests.picture(small).figures.map(\.person) == [2, 3])
  }

  @Test("a bridge leads alone to somebody I never met")
  func doors() {
    var small = SmallJournal()
    for name in ["A", "B", "C", "D", "E"] { small.person(name) }
    for id in 0...2 { small.contacts(NetworkPictureTests.dates(1), with: id) }
    // To D leads only A; to E lead B and C.
    small.journal.edges = [
      NetworkPictureTests.edge(0, 3), NetworkPictureTests.edge(1, 4),
      NetworkPictureTests.edge(4, 2),
      NetworkPictureTests.edge(3, 0, "friend"),
    ]
    let picture = NetworkPictureTests.picture(small)
    #expect(picture.figures.filter(\.isBridge).map(\.person) == [0])
    #expect(picture.figures.map(\.person) == [0, 1, 2, 3])
    #expect(picture.links.map { [$0.one, $0.other] } == [[0, 3]])
  }

  @Test("a bridge has the only link between two teams")
  func soleLinks() {
    var small = SmallJournal()
    for name in ["A", "B", "C"] { small.person(name, NetworkPictureTests.colleague("Red")) }
    for name in ["D", "E", "F"] { small.person(name, NetworkPictureTests.colleague("Blue")) }
    small.person("G", NetworkPictureTests.colleague("Alone"))
    for id in 0...6 { small.contacts(NetworkPictureTests.dates(1), with: id) }
    small.contact("2026-11-02", with: 0, 1, 2)
    small.contact("2026-11-03", with: 2, 3)
    small.contact("2026-11-03", with: 5, 6)
    let bridges = NetworkPictureTests.picture(small).figures.filter(\.isBridge).map(\.person)
    #expect(bridges == [2, 3])
    small.contact("2026-11-04", with: 0, 4)
    #expect(!NetworkPictureTests.picture(small).figures.contains { $0.isBridge })
  }

  @Test("whoever a text names as a bridge is in it and drawn as one")
  func named() {
    var small = SmallJournal()
    for index in 0..<50 {
      let id = small.person(String(format: index))
      small.contacts(NetworkPictureTests.dates(index == 49 ? 1 : 3), with: id)
    }
    #expect(!NetworkPictureTests.picture(small).figures.contains { $0.person == 49 })
    let figures = small.counsel.networkPicture(bridges: [49]).figures
    #expect(figures.count == 40)
    #expect(figures.filter(\.isBridge).map(\.person) == [49])
  }

  @Test("nobody is drawn as a bridge to somebody who is not in it")
  func bothSides() {
    var small = SmallJournal()
    for index in 0..<100 { small.person(String(format: index)) }
    for id in 0..<50 { small.contacts(NetworkPictureTests.dates(3), with: id) }
    small.journal.edges = (0..<50).map { NetworkPictureTests.edge($0, $0 + 50) }
    let picture = NetworkPictureTests.picture(small)
    #expect(picture.figures.filter(\.isBridge).map(\.person) == Array(0..<8))
    #expect(picture.links.map(\.other) == Array(50..<58))
  }

  @Test("of too many, each kind has places of its own, those with most days of contact first")
  func choice() {
    var small = SmallJournal()
    for index in 0..<150 { small.person(String(format: index)) }
    // 60 strong ones, of whom the last have most days; 30 medium ones; 20 who fell silent; strangers
    // behind the last of the medium ones.
    for id in 0..<60 { small.contacts(NetworkPictureTests.dates(3 + id / 10), with: id) }
    for id in 60..<90 { small.contacts(NetworkPictureTests.dates(1), with: id) }
    for id in 90..<110 {
      small.contacts(NetworkPictureTests.dates(5, until: "2024-01-20"), with: id)
    }
    small.journal.edges = (110..<140).map { NetworkPictureTests.edge($0 - 50, $0) }
    let picture = NetworkPictureTests.picture(small)
    let people = Set(picture.figures.map(\.person))
    #expect(people.count == NetworkPicture.most)
    #expect(people.isSuperset(of: Array(50..<60) + [40, 41, 42, 43, 44, 45, 46, 47]))
    #expect(people.isSuperset(of: 90..<96) && !people.contains(96))
    #expect(people.filter { (60..<90).contains($0) } == Set(60..<68))
    #expect(people.filter { $0 >= 110 } == Set(110..<118))
    #expect(picture.figures.count { $0.standing == .strong } == 40 - 6 - 8 - 8)
  }

  @Test("colleagues stand in teams, others in organisations; who would be alone, with more of us")
  func clusters() {
    var small = SmallJournal()
    small.person("A", NetworkPictureTests.colleague("Red"))
    small.person("B", NetworkPictureTests.colleague("red"))
    small.person("C", NetworkPictureTests.colleague("Blue"))
    small.person("D", NetworkPictureTests.colleague("Green"))
    for name in ["E", "F"] {
      small.person(name) {
        $0.circle = .external
        $0.org = "Initech"
        $0.team = "Red"
      }
    }
    small.person("G") { $0.relations = ["friend"] }
    small.person("H") { $0.relations = ["family"] }
    small.person("I") { $0.org = "Alone Ltd" }
    for id in 0...8 { small.contacts(NetworkPictureTests.dates(1), with: id) }
    let clusters = NetworkPictureTests.picture(small).clusters
    #expect(clusters.map(\.name) == ["Acme", "Friends and family", "Initech", "Red"])
    #expect(clusters.map(\.people) == [[2, 3], [6, 7], [4, 5], [0, 1]])
  }

  @Test("colleagues without a team and those alone in theirs stand in one organisation")
  func oneCluster() {
    var small = SmallJournal()
    small.person("A", NetworkPictureTests.colleague("Legal"))
    for name in ["B", "C"] {
      small.person(name) {
        $0.circle = .internal
        $0.org = "Acme"
      }
    }
    small.contacts(NetworkPictureTests.dates(1), with: 0)
    small.contacts(NetworkPictureTests.dates(1), with: 1)
    small.contacts(NetworkPictureTests.dates(1), with: 2)
    let clusters = NetworkPictureTests.picture(small).clusters
    #expect(clusters.map(\.name) == ["Acme"])
    #expect(clusters.map(\.people) == [[0, 1, 2]])
  }

  @Test("links: the strongest that keep together what hangs together, and what notes declare")
  func links() {
    var small = SmallJournal()
    for name in ["A", "B", "C", "D"] { small.person(name) }
    small.contact("2026-11-01", with: 0, 1, 2)
    small.contact("2026-11-02", with: 0, 1)
    small.contact("2026-11-03", with: 0, 2)
    small.contacts(NetworkPictureTests.dates(1), with: 3)
    #expect(
      NetworkPictureTests.picture(small).links.map { [$0.one, $0.other] } == [[0, 1], [0, 2]])
    small.journal.edges = [
      NetworkPictureTests.edge(2, 1, "manager"), NetworkPictureTests.edge(1, 2, "report"),
    ]
    let links = NetworkPictureTests.picture(small).links
    // B and C are joined by their note, so that only one more is needed.
    #expect(links.map { [$0.one, $0.other] } == [[0, 1], [2, 1]])
    #expect(links.map(\.label) == [nil, "manager"])
  }

  @Test("links are few, whatever the notes declare")
  func manyLinks() {
    var small = SmallJournal()
    for index in 0..<20 {
      let id = small.person(String(format: index))
      small.contacts(NetworkPictureTests.dates(1), with: id)
      for other in 0..<id { small.journal.edges.append(NetworkPictureTests.edge(id, other)) }
    }
    #expect(NetworkPictureTests.picture(small).links.count == NetworkPicture.mostLinks)
  }

  @Test("a day without news changes nothing but bands and what turns a year old")
  func steadiness() {
    var small = SmallJournal(on: "2026-11-16")
    for index in 0..<60 {
      let id = small.person(String(format: index), NetworkPictureTests.colleague("T\(index % 7)"))
      small.contacts(NetworkPictureTests.dates(3 + index % 9, until: "2026-11-10"), with: id)
      if id > 3 { small.contact("2026-11-11", with: id - 3, id) }
    }
    let monday = NetworkPictureTests.picture(small)
    for date in ["2026-11-17", "2026-11-20", "2026-11-23"] {
      let later = NetworkPictureTests.picture(small.on(date))
      #expect(later.figures == monday.figures)
      #expect(later.links == monday.links)
      #expect(later.clusters == monday.clusters)
    }
  }

  @Test("nobody: an empty picture")
  func empty() {
    let picture = NetworkPictureTests.picture(SmallJournal())
    #expect(picture.figures.isEmpty && picture.links.isEmpty && picture.clusters.isEmpty)
  }
}

extension String {
  /// A number with three digits, so that names are in path order.
  fileprivate init(format number: Int) {
    self = String(String(1000 + number).dropFirst())
  }
}

import Advice
import Journals
import Notes
import Testing

@Suite("Gatherings: the fewest meetings that serve the most")
struct GatheringCoverTests {
  @Test("what serves most comes first, and nobody is in two")
  func most() {
    let small = overdue(5) { small in
      small.group("Choir", of: 0, 1)
      small.group("Board", of: 1, 2, 3)
      small.group("Crew", of: 3, 4)
    }
    #expect(small.gatherings == [[1, 2, 3]])
    var more = small
    more.group("Band", of: 0, 4)
    #expect(more.gatherings == [[1, 2, 3], [0, 4]])
  }

  @Test("who is overdue weighs twice as much as who is due soon or drifting")
  func weight() {
    let small = overdue(5) { small in
      small.group("Board", of: 0, 1, 2)
      small.group("Choir", of: 2, 3, 4)
      small.makeDueSoon(0, 1)
    }
    #expect(small.gatherings == [[2, 3, 4], [0, 1]])
    let pair = overdue(3) { small in
      small.group("Choir", of: 0, 1)
      small.group("Board", of: 1, 2)
      small.makeDueSoon(0, 1)
    }
    #expect(pair.gatherings == [[1, 2]])
  }

  @Test(
    "of those that weigh the same, a team comes before a group, more people before fewer, then the path"
  )
  func ties() {
    let team = overdue(3) { small in
      small.group("Choir", of: 0, 1)
      small.change(1, 2) { ($0.circle, $0.team) = (.internal, "Design") }
    }
    #expect(team.gatherings == [[1, 2]])
    let size = overdue(4) { small in
      small.group("Choir", of: 0, 1)
      small.group("Board", of: 1, 2, 3)
      small.makeDueSoon(2, 3)
    }
    #expect(size.gatherings == [[1, 2, 3]])
    let path = overdue(3) { small in
      small.group("Choir", of: 1, 2)
      small.group("Board", of: 0, 1)
    }
    #expect(path.gatherings == [[0, 1]])
  }

  @Test(
    "at most five are served at once, the most pressing first; the others have an occasion of their own"
  )
  func five() {
    let seven = overdue(7) { $0.group("Choir", of: 0, 1, 2, 3, 4, 5, 6) }
    #expect(seven.gatherings == [[0, 1, 2, 3, 4], [5, 6]])
    let six = overdue(6) { $0.group("Choir", of: 0, 1, 2, 3, 4, 5) }
    #expect(six.gatherings == [[0, 1, 2, 3, 4]])
    var pressing = seven
    pressing.makeDueSoon(0)
    pressing.change(6) { $0.cadence = period("1w") }
    #expect(pressing.gatherings == [[1, 2, 3, 4, 6], [0, 5]])
  }

  @Test("those who avoid each other are never in one, whichever note says so")
  func avoid() {
    for (one, other) in [(0, 1), (1, 0)] {
      let small = overdue(3) { small in
        small.group("Choir", of: 0, 1, 2)
        small.change(one) { $0.avoid = [other] }
      }
      #expect(small.gatherings == [[0, 2]])
      #expect(
        overdue(2) { small in
          small.group("Choir", of: 0, 1)
          small.change(one) { $0.avoid = [other] }
        }.gatherings.isEmpty)
    }
  }

  @Test("who waits can be met with those whom they could not meet before")
  func freed() {
    let small = overdue(4) { small in
      small.group("Choir", of: 0, 1, 2)
      small.change(0) { ($0.avoid, $0.circle, $0.team) = ([1, 2], .internal, "Design") }
      small.change(3) { ($0.circle, $0.team) = (.internal, "Design") }
    }
    #expect(small.gatherings == [[0, 3], [1, 2]])
  }

  @Test(
    "only those for whom it is time, who can be suggested, and who have no plan",
    arguments: [
      { $0.change(0) { $0.cadence = period("1y") } }, { $0.change(0) { $0.status = .paused } },
      { $0.change(0) { $0.status = .archived } }, { $0.change(0) { $0.status = .deceased } },
      { $0.change(0) { $0.isPrivate = true } },
      { $0.change(0) { $0.snoozedUntil = day("2026-12-24") } },
      { $0.contact("2026-11-20", "liked", .social, with: 0) },
      { small in
        small.contact("2026-11-25", with: 0)
        small.journal.plans = [small.journal.interactions.removeLast()]
      },
    ] as [@Sendable (inout SmallJournal) -> Void])
  func due(_ change: @Sendable (inout SmallJournal) -> Void) {
    var small = overdue(2) { $0.group("Choir", of: 0, 1) }
    #expect(small.gatherings == [[0, 1]])
    change(&small)
    #expect(small.gatherings.isEmpty)
  }

  @Test("a plan beyond the horizon is too late")
  func latePlan() {
    let small = overdue(2) { small in
      small.group("Choir", of: 0, 1)
      small.contact("2027-03-01", with: 0)
      small.journal.plans = [small.journal.interactions.removeLast()]
    }
    #expect(small.gatherings == [[0, 1]])
  }
}

/// Journals of many groups, teams, friends, and people who avoid each other, the same for a seed.
@Suite("Gatherings of any journal")
struct GatheringPropertyTests {
  private static func journal(_ seed: UInt64) -> SmallJournal {
    var random = Seeded(state: seed)
    return overdue(20) { small in
      for id in 0..<20 {
        small.change(id) { person in
          person.avoid = random.next(3) == 0 ? [(id + 1 + random.next(19)) % 20] : []
          person.relations = [["friend"], ["client"], ["peer"], []][random.next(4)]
          person.org = ["Acme", "Brooks", nil][random.next(3)]
          person.location = ["Lisbon", "Bath", nil, nil][random.next(4)]
          person.interests = [["chess"], ["rivers"], ["opera", "chess"], []][random.next(4)]
        }
        if random.next(4) == 0 { small.makeDueSoon(id) }
      }
      for index in 0..<6 {
        small.journal.groups.append(
          Group(
            path: "groups/\(index).md", name: "G\(index)",
            members: Set((0..<4).map { _ in random.next(20) }).sorted()))
      }
      small.change(20) { $0.location = ["Bath", nil][random.next(2)] }
    }
  }

  @Test(
    "nobody twice, two to five of those due, nobody with whom they avoid; twice the same",
    arguments: 1...60)
  func holds(seed: Int) {
    let small = GatheringPropertyTests.journal(UInt64(seed))
    let gatherings = small.counsel.gatherings
    let all = gatherings.flatMap(\.people)
    #expect(Set(all).count == all.count)
    for gathering in gatherings {
      #expect((2...5).contains(gathering.people.count))
      #expect(gathering.people == gathering.people.sorted())
      for one in gathering.people {
        #expect(small.journal.people[one].avoid.allSatisfy { !gathering.people.contains($0) })
      }
    }
    #expect(small.invitations == gatherings.map { "\($0.sentence.plain): \($0.reason.plain)" })
  }

  @Test("each serves no more than the one before, by weight", arguments: 1...60)
  func descends(seed: Int) {
    var small = GatheringPropertyTests.journal(UInt64(seed))
    // Where nobody avoids anybody, those who wait never gain by what is taken.
    for id in 0..<20 { small.change(id) { $0.avoid = [] } }
    let counsel = small.counsel
    let weights = counsel.gatherings.map { gathering in
      gathering.people.reduce(0) { $0 + (counsel.kinds($1).contains(.overdue) ? 2 : 1) }
    }
    #expect(weights == weights.sorted(by: >))
    #expect(weights.count > 1)
  }
}

/// A generator whose numbers are the same everywhere (xorshift64*, Vigna 2016).
private struct Seeded {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 2_685_821_657_736_338_717) >> 33) % bound
  }
}

public import Notes

extension Journal {
  /// Puts all notes together for a date.
  ///
  /// - Parameters:
  ///   - notes: every note, whole, in path order; those that are not readable add their findings
  ///     only.
  ///   - date: the day to look from.
  ///   - configuration: what `.rapport.yml` says.
  ///   - vocabulary: with which the notes were read.
  ///   - findings: what was wrong before a note could be read.
  public init(
    of notes: consuming [Note], on date: Day, configuration: Configuration = Configuration(),
    vocabulary: Vocabulary = Vocabulary(), findings: [Finding] = []
  ) {
    let census = Census(
      of: notes, on: date, configuration: configuration, vocabulary: vocabulary)
    var harvest = Harvest()
    for index in census.notes.indices { harvest.add(index, of: census) }
    self.init(census, [harvest], findings: findings)
  }

  /// Puts together what all notes gave.
  ///
  /// - Parameters:
  ///   - census: of all heads.
  ///   - harvests: of all bodies, in path order.
  ///   - findings: what was wrong before a note could be read.
  public init(_ census: Census, _ harvests: consuming [Harvest], findings: [Finding] = []) {
    self.init(date: census.date, configuration: census.configuration)
    noteCount = census.notes.count
    people = census.people
    me = census.me
    groups = census.groups
    edges = census.edges
    harvests.insert(census.harvest, at: 0)
    self.findings = findings + census.unknownLinks(in: harvests)
    reserveCapacity(for: harvests)
    for index in harvests.indices {
      add(harvests[index])
      harvests[index] = Harvest()
    }
    mentions.sort { left, right in
      if left.place.path != right.place.path { return left.place.path.precedes(right.place.path) }
      return (left.place.line, left.column, left.person)
        < (right.place.line, right.column, right.person)
    }
    self.findings.sort()
  }

  private mutating func reserveCapacity(for harvests: [Harvest]) {
    mentions.reserveCapacity(harvests.reduce(0) { $0 + $1.mentions.count })
    interactions.reserveCapacity(harvests.reduce(0) { $0 + $1.interactions.count })
    topics.reserveCapacity(harvests.reduce(0) { $0 + $1.topics.count })
    followUps.reserveCapacity(harvests.reduce(0) { $0 + $1.followUps.count })
    events.reserveCapacity(harvests.reduce(0) { $0 + $1.events.count })
  }

  private mutating func add(_ harvest: Harvest) {
    mentions += harvest.mentions
    interactions += harvest.interactions
    plans += harvest.plans
    topics += harvest.topics
    followUps += harvest.followUps
    events += harvest.events
    memos += harvest.memos
    settledMemos += harvest.settledMemos
    findings += harvest.findings
    for found in harvest.facts {
      if found.isForNextTime {
        people[found.person].nextTime.append(found.fact)
      } else {
        people[found.person].facts.append(found.fact)
      }
    }
  }
}

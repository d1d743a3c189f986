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
  ///   - harvests: of all bodies, in path order; if they left private people out, so does the journal.
  ///   - findings: what was wrong before a note could be read.
  public init(_ census: Census, _ harvests: consuming [Harvest], findings: [Finding] = []) {
    self.init(date: census.date, configuration: census.configuration)
    noteCount = census.notes.count
    people = census.people
    me = census.me
    groups = census.groups
    edges = census.edges
    let redaction = harvests.first?.redaction
    harvests.insert(census.harvest, at: 0)
    if let redaction { harvests[0].redact(by: redaction) }
    self.findings = findings + census.unknownLinks(in: harvests)
    reserveCapacity(for: harvests)
    var paths = PathSearch()
    for index in harvests.indices {
      add(harvests[index])
      paths.add(harvests[index].paths)
      harvests[index] = Harvest()
    }
    mentions.sort { left, right in
      if left.path != right.path { return left.path.precedes(right.path) }
      return (left.line, left.column, left.person) < (right.line, right.column, right.person)
    }
    self.findings.sort()
    if let redaction { redactWhole(by: redaction, paths) }
  }

  private mutating func reserveCapacity(for harvests: [Harvest]) {
    var sum = RecordLists.Lengths()
    for harvest in harvests { sum.add(harvest.records.lengths) }
    mentions.reserveCapacity(sum.mentions)
    interactions.reserveCapacity(sum.interactions)
    plans.reserveCapacity(sum.plans)
    topics.reserveCapacity(sum.topics)
    followUps.reserveCapacity(sum.followUps)
    events.reserveCapacity(sum.events)
    memos.reserveCapacity(sum.memos)
    settledMemos.reserveCapacity(sum.settledMemos)
    findings.reserveCapacity(findings.count + harvests.reduce(0) { $0 + $1.findings.count })
  }

  private mutating func add(_ harvest: Harvest) {
    mentions += harvest.records.mentions
    interactions += harvest.records.interactions
    plans += harvest.records.plans
    topics += harvest.records.topics
    followUps += harvest.records.followUps
    events += harvest.records.events
    memos += harvest.records.memos
    settledMemos += harvest.records.settledMemos
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

internal import Notes

/// What notes say that concerns people, in path order.
struct RecordLists: Sendable {
  var mentions: [Mention] = []
  var interactions: [Interaction] = []
  var plans: [Interaction] = []
  var topics: [Topic] = []
  var followUps: [FollowUp] = []
  var events: [Event] = []
  var memos: [Memo] = []
  var settledMemos: [SettledMemo] = []

  /// How long each list is.
  struct Lengths {
    var mentions = 0
    var interactions = 0
    var plans = 0
    var topics = 0
    var followUps = 0
    var events = 0
    var memos = 0
    var settledMemos = 0

    mutating func add(_ other: Lengths) {
      mentions += other.mentions
      interactions += other.interactions
      plans += other.plans
      topics += other.topics
      followUps += other.followUps
      events += other.events
      memos += other.memos
      settledMemos += other.settledMemos
    }
  }

  var lengths: Lengths {
    Lengths(
      mentions: mentions.count, interactions: interactions.count, plans: plans.count,
      topics: topics.count, followUps: followUps.count, events: events.count, memos: memos.count,
      settledMemos: settledMemos.count)
  }
}

extension RecordLists {
  mutating func add(_ interaction: Interaction, isPlan: Bool) {
    if isPlan { plans.append(interaction) } else { interactions.append(interaction) }
  }

  /// Puts what a note gave, which is all from `starts` on, into the order of its lines.
  mutating func sort(from starts: Lengths) {
    mentions[starts.mentions...].sort {
      ($0.place.line, $0.column, $0.person) < ($1.place.line, $1.column, $1.person)
    }
    interactions[starts.interactions...].sort { $0.place.line < $1.place.line }
    plans[starts.plans...].sort { $0.place.line < $1.place.line }
  }
}

extension Array {
  /// Lets `change` have each element from `start` on, in place; those for which it says no go.
  mutating func keep(from start: Int, _ change: (inout Element) -> Bool) {
    var end = start
    for index in start..<count where change(&self[index]) {
      if end < index { swapAt(end, index) }
      end += 1
    }
    removeLast(count - end)
  }
}

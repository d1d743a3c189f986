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
  mutating func add(_ interaction: consuming Interaction, isPlan: Bool) {
    if isPlan { plans.append(interaction) } else { interactions.append(interaction) }
  }

  /// Puts what a note gave, which is all from `starts` on, into the order of its lines.
  mutating func sort(from starts: Lengths) {
    mentions.sort(from: starts.mentions) {
      ($0.line, $0.column, $0.person) < ($1.line, $1.column, $1.person)
    }
    interactions.sort(from: starts.interactions) { $0.place.line < $1.place.line }
    plans.sort(from: starts.plans) { $0.place.line < $1.place.line }
  }
}

extension Array {
  /// Sorts the elements from `start` on, which most often are in order.
  fileprivate mutating func sort(from start: Int, by precedes: (Element, Element) -> Bool) {
    for index in indices.dropFirst(start + 1) where precedes(self[index], self[index - 1]) {
      self[start...].sort(by: precedes)
      return
    }
  }

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

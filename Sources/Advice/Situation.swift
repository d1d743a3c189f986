import Journals
import Notes
import Relationships
import Synchronization

/// A journal and its graph on their date, with what concerns each person at hand.
///
/// A class, for much is asked of it in closures: each would copy all of a structure.
final class Situation: Sendable {
  /// What a situation is looked at for.
  enum Purpose: Sendable {
    case telling
    /// Only sizes of reasons count: there are no words for them, and nobody to introduce.
    case ranking
  }

  let journal: Journal
  let graph: Graph
  let purpose: Purpose
  /// The last day of the coming horizon.
  let horizonEnd: Day
  /// Indices of `journal.followUps` that are open, by person.
  let followUps: Rows
  /// Indices of `journal.followUps` that are done or cancelled, by person.
  let closedFollowUps: Rows
  /// Indices of `journal.events`, by person.
  let events: Rows
  /// Indices of `journal.topics`, by person.
  let topics: Rows
  /// Indices of `journal.interactions` in which somebody else was told of the person.
  let talks: Rows
  /// Indices of `journal.plans`, by participant.
  let plans: Rows
  /// Indices of `journal.groups`, by member.
  let groups: Rows
  /// Indices of `journal.memos`, by person.
  let memos: Rows
  /// Indices of `graph.edges`, by either person.
  let edges: Rows
  /// What those list who can be introduced.
  let topicIndex: TopicIndex
  /// When and where each person first occurs in dated text.
  let firstMentions: [DatedPlace?]
  /// Worked out when they are first asked for: most situations are not talked about.
  private let keptTidings = Mutex<Tidings?>(nil)

  init(of journal: Journal, _ graph: Graph, for purpose: Purpose = .telling) {
    self.journal = journal
    self.graph = graph
    self.purpose = purpose
    horizonEnd = journal.date.adding(journal.configuration.horizon)
    let count = journal.people.count
    followUps = Rows(rowCount: count, itemCount: journal.followUps.count) { index, add in
      if journal.followUps[index].status == .open { journal.followUps[index].people.forEach(add) }
    }
    closedFollowUps = Rows(rowCount: count, itemCount: journal.followUps.count) { index, add in
      if journal.followUps[index].status != .open { journal.followUps[index].people.forEach(add) }
    }
    events = Rows(rowCount: count, itemCount: journal.events.count) { index, add in
      journal.events[index].people.forEach(add)
    }
    topics = Rows(rowCount: count, itemCount: journal.topics.count) { index, add in
      journal.topics[index].people.forEach(add)
    }
    talks = Rows(rowCount: count, itemCount: journal.interactions.count) { index, add in
      journal.interactions[index].topics.forEach(add)
    }
    plans = Rows(rowCount: count, itemCount: journal.plans.count) { index, add in
      journal.plans[index].participants.forEach(add)
    }
    groups = Rows(rowCount: count, itemCount: journal.groups.count) { index, add in
      Set(journal.groups[index].members).forEach(add)
    }
    memos = Rows(rowCount: count, itemCount: journal.memos.count) { index, add in
      journal.memos[index].people.forEach(add)
    }
    edges = Rows(rowCount: count, itemCount: graph.edges.count) { index, add in
      add(graph.edges[index].from)
      add(graph.edges[index].to)
    }
    firstMentions = Situation.firstMentions(in: journal)
    let wanted = purpose == .telling ? journal.people : []
    topicIndex = TopicIndex(
      of: wanted,
      canBeIntroduced: wanted.indices.map {
        journal.silence(of: $0) == nil && graph.records[$0].last != nil
      })
  }

  var date: Day { journal.date }

  /// What I bring to any talk.
  var tidings: Tidings {
    keptTidings.withLock { kept in
      let tidings = kept ?? Tidings(of: journal)
      kept = tidings
      return tidings
    }
  }

  /// Inlined, so that whoever wants one field does not copy all of them.
  @inline(__always)
  func person(_ id: PersonID) -> Person { journal.people[id] }

  @inline(__always)
  func record(of id: PersonID) -> ContactRecord { graph.records[id] }

  private static func firstMentions(in journal: Journal) -> [DatedPlace?] {
    var first = [DatedPlace?](repeating: nil, count: journal.people.count)
    func note(_ people: [PersonID], _ date: Day?, _ place: Place) {
      guard let date, date <= journal.date else { return }
      for person in people where first[person].map({ date < $0.date }) ?? true {
        first[person] = DatedPlace(date: date, place: place)
      }
    }
    for interaction in journal.interactions {
      note(interaction.participants, interaction.date, interaction.place)
      note(interaction.topics, interaction.date, interaction.place)
    }
    for topic in journal.topics { note(topic.people, topic.date, topic.place) }
    for followUp in journal.followUps { note(followUp.people, followUp.noted, followUp.place) }
    for event in journal.events { note(event.people, event.noted, event.place) }
    return first
  }
}

/// A day, and where the notes say so.
struct DatedPlace: Sendable {
  let date: Day
  let place: Place
}

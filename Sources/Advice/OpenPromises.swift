public import Journals
public import Notes
import Relationships

/// All open follow-ups, by who owes them, and each person's account.
public struct OpenPromises: Sendable {
  /// One open follow-up.
  public struct Promise: Sendable {
    public let followUp: FollowUp
    /// A full sentence without due date and without a full stop.
    public let sentence: Sentence
  }

  /// What is open with one person.
  public struct Account: Sendable {
    public let person: PersonID
    public let mine: Int
    public let theirs: Int
    /// To do together, or to bring up.
    public let shared: Int
    /// The first due date of all of them.
    public let firstDue: Day?
  }

  /// What I owe: by due date, undated ones last.
  public let mine: [Promise]
  /// To do together, or to bring up: as mine.
  public let shared: [Promise]
  /// What they owe me: the oldest first, those without a date last.
  public let theirs: [Promise]
  /// Of everyone with whom something is open, in path order.
  public let accounts: [Account]

  public var isEmpty: Bool { accounts.isEmpty }
}

extension Counsel {
  /// Nothing with those who are all deceased or archived.
  public var openPromises: OpenPromises { situation.openPromises }
}

extension Situation {
  fileprivate var openPromises: OpenPromises {
    let open = journal.followUps.filter { followUp in
      followUp.status == .open && !followUp.people.isEmpty
        && !followUp.people.contains { person($0).isPrivate }
        && !followUp.people.allSatisfy(isGone)
    }
    func promises(_ owner: FollowUp.Owner, by day: (FollowUp) -> Day?) -> [OpenPromises.Promise] {
      open.filter { $0.owner == owner }.sorted(byDay: day).map { followUp in
        let names = names(of: followUp.people)
        return OpenPromises.Promise(
          followUp: followUp, sentence: promise(followUp, names: names))
      }
    }
    return OpenPromises(
      mine: promises(.me, by: \.due), shared: promises(.both, by: \.due),
      theirs: promises(.them, by: \.noted), accounts: accounts(of: open))
  }

  private func isGone(_ id: PersonID) -> Bool {
    person(id).status == .deceased || person(id).status == .archived
  }

  private func accounts(of open: [FollowUp]) -> [OpenPromises.Account] {
    var byPerson: [PersonID: [FollowUp]] = [:]
    for followUp in open {
      for person in followUp.people where !isGone(person) {
        byPerson[person, default: []].append(followUp)
      }
    }
    return byPerson.keys.sorted().map { id in
      let promises = byPerson[id] ?? []
      func count(_ owner: FollowUp.Owner) -> Int { promises.count { $0.owner == owner } }
      return OpenPromises.Account(
        person: id, mine: count(.me), theirs: count(.them), shared: count(.both),
        firstDue: promises.compactMap(\.due).min())
    }
  }

  /// `you promised Ana Ruiz "Send the photos" (2026-10-02)`.
  func promise(_ followUp: FollowUp, names: Sentence) -> Sentence {
    let what: Sentence = followUp.text.map { "\(quote: $0)" } ?? "a private matter"
    let source = source(of: followUp)
    return switch followUp.owner {
    case .me: "you promised \(names) \(what) (\(source))"
    case .them: "\(names) promised you \(what) (\(source))"
    case .both: "to do with \(names): \(what) (\(source))"
    }
  }

  /// `Ana Ruiz, Bo Lind and Piet Vos`, each with the path of their note.
  func names(of people: [PersonID]) -> Sentence {
    .enumeration(of: people.map { "\(person: person($0))" })
  }
}

import Journals
import Notes

/// What joins guests, in words.
extension Guests {
  /// What joins them, and who of them is due: `all three of Platform are due`, `both say *chess*,
  /// and one of them is due`.
  var bondInWords: Sentence {
    let due = members.count { !$0.reasons.isDisjoint(with: [.overdue, .dueSoon]) }
    guard due == members.count else { return "\(bond), and \(words: dueInWords(due))" }
    switch unit {
    case .team, .organisation, .client, .group: return "\(words: all) of \(unitName) are due"
    case .friends: return "\(bond) and due"
    case .town, .interest: return "\(bond) and are due"
    case .acquaintance: return "\(bond), and \(words: all) are due"
    }
  }

  private var all: String {
    members.count == 2 ? "both" : "all \(Guests.numbers[members.count])"
  }

  private func dueInWords(_ count: Int) -> String {
    switch count {
    case 0: "it has been longer than usual"
    case 1: "one of them is due"
    default: "\(Guests.numbers[count]) of them are due"
    }
  }

  private var bond: Sentence {
    switch unit {
    case .team, .organisation, .client, .group: "\(words: all) are of \(unitName)"
    case .friends: "\(words: all) are friends of yours"
    case .town: "\(words: all) live in \(unitName)"
    case .interest: "\(words: all) say \(unitName)"
    case .acquaintance(let id): acquaintance(with: id)
    }
  }

  private var unitName: Sentence {
    let person = members[0].person
    return switch unit {
    case .team: "\(text: person.team ?? "")"
    case .organisation, .client: "\(text: person.org ?? "")"
    case .group(let index): "\(text: members[0].situation.journal.groups[index].name)"
    case .town: "\(text: otherTown ?? "")"
    case .interest: "\(emphasis: interest ?? "")"
    case .friends, .acquaintance: ""
    }
  }

  /// `both know Gwen Pryce`; if they know each other, where they were together.
  private func acquaintance(with id: PersonID) -> Sentence {
    let situation = members[0].situation
    let others = members.map(\.id).filter { $0 != id }
    let name = situation.name(id)
    if others.count == members.count { return "\(words: all) know \(text: name)" }
    guard others.count == 1 else {
      return "\(Self.names(of: others, in: situation)) know \(text: name)"
    }
    let evidence = situation.acquaintance(of: id, others[0]).sentence
    return "\(words: all) know each other (\(evidence))"
  }

  private static func names(of people: [PersonID], in situation: Situation) -> Sentence {
    .enumeration(of: people.map { "\(text: situation.name($0))" })
  }
}

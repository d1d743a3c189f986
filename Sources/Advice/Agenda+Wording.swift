import Journals
import Notes
import Relationships

extension [Reason] {
  /// Each kind once, in the order in which they come.
  private var kinds: [Reason.Kind] {
    var seen: Set<Reason.Kind> = []
    return map(\.kind).filter { seen.insert($0).inserted }
  }

  /// Two of a kind are told in full, of more how many there are: `3 more to do`.
  var inWords: Sentence {
    let sentences = kinds.flatMap { kind in
      let alike = filter { $0.kind == kind }
      let rest: [Sentence] =
        alike.count > 2 ? ["\(words: String(alike.count - 2)) more \(words: kind.noun)"] : []
      return alike.prefix(2).map(\.sentence) + rest
    }
    return .joined(sentences, separator: "; ")
  }
}

extension Reason.Kind {
  /// What there may be more of.
  fileprivate var noun: String {
    switch self {
    case .promise: "to do"
    case .theyOwe: "that they promised"
    case .eventPassed, .birthday: "of their dates"
    default: rawValue
    }
  }
}

extension Situation {
  /// How it began, and when contact is due.
  func neverContacted(_ id: PersonID) -> Sentence {
    guard let cadence = cadence(of: id) else { return acquaintance(with: id) }
    let due: Sentence = due(id).map { "due \($0), " } ?? ""
    return "\(acquaintance(with: id)); \(due)\(words: cadence.inWords)"
  }
}

extension Silence {
  /// Until when somebody is paused; nil for those who are silent for another reason.
  var pause: (day: Day?, sentence: Sentence)? {
    switch self {
    case .pausedUntil(let day): (day, "paused until \(day)")
    case .paused: (nil, "paused until further notice")
    case .isMe, .isPrivate, .deceased, .archived: nil
    }
  }
}

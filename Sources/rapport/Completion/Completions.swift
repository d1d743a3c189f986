import ArgumentParser
import JournalFiles
import Journals
import Notes

extension CompletionKind {
  /// Whom the notes are about. Private people are nobody here, and the me-note is no use.
  static let person = CompletionKind.asking { line, journal in
    let spellings = Spellings(of: journal)
    return journal.people.indices.filter { $0 != journal.me }.flatMap { id in
      let name = journal.people[id].name
      let all = spellings[id].compactMap { Candidate($0, meaning: name) }
      // Another spelling than the easiest is offered to whoever begins to type it.
      let begun = all.first { !line.typed.isEmpty && $0.word.hasPrefix(line.typed) }
      return [all.first, begun].compactMap(\.self)
    }
  }

  /// `@ana-ruiz` at the end of a text.
  static let mention = CompletionKind.asking { line, journal in
    guard let start = line.startOfHandle else { return [] }
    let spellings = Spellings(of: journal)
    return journal.people.indices.filter { $0 != journal.me }.compactMap { id in
      spellings[id].first(where: \.isHandle).flatMap {
        Candidate(start + $0, meaning: journal.people[id].name)
      }
    }
  }

  /// What the notes say of people, as `people --where` takes it.
  static let condition = CompletionKind.asking { _, journal in
    Condition.Key.allCases.flatMap { key in
      Set(journal.people.flatMap(key.values)).sorted().compactMap {
        Candidate("\(key.rawValue)=\($0)", meaning: "")
      }
    }
  }

  /// Words for relations, Rapport's and those of the notes.
  static let relation = CompletionKind.asking { _, journal in
    let used = journal.people.flatMap { Condition.Key.relation.values(of: $0) }
    let own = used + journal.configuration.configuredRelations
    return Profile.knownRelations.union(own).sorted()
      .compactMap {
        Candidate($0, meaning: "")
      }
  }

  static let period = CompletionKind.list(periods)
  static let cadence = CompletionKind.list(periods + ["never"])
  private static let periods = ["weekly", "biweekly", "monthly", "quarterly", "yearly"]

  /// What a journal has to offer; nothing if there is none, without a word.
  private static func asking(
    _ candidates: @escaping @Sendable (CompletedLine, Journal) -> [Candidate]
  ) -> CompletionKind {
    .custom { words, index, prefix in
      let line = CompletedLine(words, index, prefix)
      guard let source = try? JournalSource(completing: line) else { return [] }
      let journal = Journal(await Heads(of: source).census, []).withoutPrivatePeople
      var seen: Set<Candidate> = []
      return candidates(line, journal).filter { seen.insert($0).inserted }
        .map { $0.line(for: CompletionShell.requesting) }
    }
  }
}

extension String {
  /// Whether it is one after an `@` in any note.
  fileprivate var isHandle: Bool {
    allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}

extension JournalSource {
  /// The journal that a command line means that is being typed. Nothing is said of what is wrong.
  fileprivate init(completing line: CompletedLine) throws {
    folder = try JournalFolder.locate(
      argument: line.journal, environment: Terminal.environment("RAPPORT_JOURNAL"), from: ".")
    configuration = try Configuration(parsing: folder.configurationBytes() ?? [])
    date = Terminal.today
    jobs = Terminal.processorCount
  }
}

import ArgumentParser
import Digests
import Journals

/// PERSON on the command line.
enum PersonArgument {
  static let help = ArgumentHelp(
    "A name, alias, handle or path: whatever links the person in notes.", valueName: "person")

  /// Says what is wrong with how the command was called; the exit code for that is 64.
  static func usage(_ problem: String) -> ExitCode {
    Terminal.report("rapport: \(problem)")
    return ExitCode(64)
  }

  /// - Throws: an exit code of 64, after saying so, if somebody is me.
  static func refuseMe(_ person: PersonID, in journal: Journal) throws {
    if person == journal.me { throw usage("\(journal.people[person].name) is you") }
  }
}

extension LoadedJournal {
  /// Whom a spelling on the command line means, in the journal without private people.
  ///
  /// - Throws: an exit code of 64, after saying who could be meant, if that is not one person.
  func person(_ spelling: String) throws -> PersonID { try person(spelling, in: journal) }

  /// The same; me is wrong usage too, for I have no contact with myself.
  func personButMe(_ spelling: String) throws -> PersonID {
    let person = try person(spelling)
    try PersonArgument.refuseMe(person, in: journal)
    return person
  }

  /// The same, in the journal that shows private people if there is one.
  func revealedPerson(_ spelling: String) throws -> (journal: Journal, person: PersonID) {
    let journal = revealed ?? journal
    return (journal, try person(spelling, in: journal))
  }

  private func person(_ spelling: String, in wanted: Journal) throws -> PersonID {
    switch wanted.lookUp(spelling) {
    case .found(let person): return person
    case .ambiguous(let people):
      throw PersonArgument.usage("'\(spelling)' could mean \(wanted.names(of: people))")
    case .unknown:
      // Private people are never suggested.
      guard case .unknown(let nearest) = journal.lookUp(spelling), !nearest.isEmpty else {
        throw PersonArgument.usage(
          "nobody is called '\(spelling)'; rapport people lists who is there")
      }
      throw PersonArgument.usage(
        "nobody is called '\(spelling)'; did you mean \(journal.names(of: nearest))?")
    }
  }
}

extension Journal {
  /// `Ana Ruiz (people/ana-ruiz.md) or Ana Silva (people/ana-silva.md)`; of more than five the first.
  fileprivate func names(of people: [PersonID]) -> String {
    let most = 5
    var names = people.prefix(most).map { "\(self.people[$0].name) (\(self.people[$0].path))" }
    if people.count > most { names.append("\(people.count - most) more") }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

import ArgumentParser
import Digests
import Journals

/// PERSON on the command line.
enum PersonArgument {
  static let help = ArgumentHelp(
    "A name, alias, handle or path: whatever links the person in notes.", valueName: "person")
}

extension Journal {
  /// Whom a spelling on the command line means.
  ///
  /// - Throws: an exit code of 64, after saying who could be meant, if that is not one person.
  func person(_ spelling: String) throws -> PersonID {
    switch lookUp(spelling) {
    case .found(let person): return person
    case .ambiguous(let people):
      throw usage("'\(spelling)' could mean \(names(of: people))")
    case .unknown(let nearest):
      let question = nearest.isEmpty ? "" : "; did you mean \(names(of: nearest))?"
      throw usage("nobody is called '\(spelling)'\(question)")
    }
  }

  private func usage(_ problem: String) -> ExitCode {
    Terminal.report("rapport: \(problem.visible)\n")
    return ExitCode(64)
  }

  /// `Ana Ruiz (people/ana-ruiz.md) or Ana Silva (people/ana-silva.md)`.
  private func names(of people: [PersonID]) -> String {
    let names = people.map { "\(self.people[$0].name) (\(self.people[$0].path))" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

import Advice
public import Journals
import Notes
import Relationships

extension Edition {
  /// What prepares for a meeting with a person, on one page, for a terminal.
  public func briefText(on person: PersonID, style: TextStyle) -> String {
    TerminalWriter.text(of: Page(briefOn: person, in: self), style: style)
  }

  /// The same as files, for those that the configuration wants them for.
  ///
  /// - Parameter due: those to prepare for now.
  func briefs(onDue due: [PersonID]) -> [GeneratedFile] {
    let people = peopleToBriefOn(due)
    guard !people.isEmpty else { return [] }
    let names = BriefNames(of: journal)
    return people.map { person in
      let name = names.fileName(for: person)
      var writer = MarkdownWriter(links: links(fromFile: name))
      writer.write(Page(briefOn: person, in: self))
      return GeneratedFile(name: name, body: writer.finish())
    }
  }

  private func peopleToBriefOn(_ due: [PersonID]) -> [PersonID] {
    switch journal.configuration.briefs {
    case .none: []
    case .due: due
    case .all: peopleShown.filter { journal.people[$0].status != .deceased }
    }
  }
}

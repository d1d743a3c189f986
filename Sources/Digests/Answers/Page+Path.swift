import Advice
public import Journals
import Notes
import Relationships

extension Page {
  /// Who can introduce me, or somebody else, to a person.
  init(_ paths: IntroductionPaths, in edition: Edition) {
    self.init()
    let isDead = edition.journal.people[paths.to].status == .deceased
    if let acquaintance = paths.acquaintance, !isDead { paragraph("\(acquaintance.sentence).") }
    for path in paths.paths {
      heading(2, "Through \(edition.names(of: path.introducers))")
      for step in path.steps { bullet(step.sentence) }
    }
    if paths.paths.isEmpty { paragraph(edition.whyNobody(paths)) }
    for colleague in paths.colleagues { bullet(colleague.sentence) }
  }
}

extension Edition {
  /// Who can introduce me, or somebody else, to a person, for a terminal.
  ///
  /// - Parameters:
  ///   - person: who is to be met.
  ///   - start: who is to be introduced; nil is me.
  ///   - style: how the text is to look.
  public func pathText(to person: PersonID, from start: PersonID?, style: TextStyle) -> String {
    let paths = counsel.introductionPaths(to: person, from: start)
    return TerminalWriter.text(of: Page(paths, in: self), style: style)
  }

  /// The same as JSON, schema `rapport.path/1`.
  public func pathJSON(to person: PersonID, from start: PersonID?) -> [UInt8] {
    let paths = counsel.introductionPaths(to: person, from: start)
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.path/1")
      $0.field("date", journal.date.description)
      $0.field("from", paths.from.map { journal.people[$0].path })
      $0.field("to", journal.people[paths.to].path)
      if let step = paths.acquaintance { $0.object("acquaintance") { write(&$0, step) } }
      $0.list("paths", paths.paths) { json, path in
        json.list("steps", path.steps, write)
      }
      $0.optionalList("colleagues", paths.colleagues) { json, colleague in
        json.field("path", journal.people[colleague.person].path)
        json.field("text", colleague.sentence.plain)
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ json: inout JSONWriter, _ step: IntroductionPath.Step) {
    json.field("from", step.from.map { journal.people[$0].path })
    json.field("to", step.to.map { journal.people[$0].path })
    json.field("text", step.sentence.plain)
    json.field("contact_days", step.contactDays)
    json.field("last_contact", step.lastContact?.description)
    if let strength = step.strength { json.field("strength", strength) }
    json.optionalList("evidence", step.evidence) { $0.field($1) }
  }

  /// `Ana Ruiz and you`.
  fileprivate func names(of people: [PersonID?]) -> Sentence {
    .enumeration(
      of: people.map { id in id.map { "\(person: journal.people[$0])" } ?? "you" })
  }

  fileprivate func whyNobody(_ paths: IntroductionPaths) -> Sentence {
    let people = [paths.to, paths.from].compactMap(\.self)
    if let dead = people.first(where: { journal.people[$0].status == .deceased }) {
      return "\(names(of: [dead])) has died."
    }
    let person = names(of: [paths.to])
    if paths.avoidEachOther {
      return "\(names(of: [paths.from])) and \(person) are not to be brought together."
    }
    if paths.acquaintance != nil {
      return "Nobody in your notes knows both \(names(of: [paths.from])) and \(person)."
    }
    return paths.colleagues.isEmpty
      ? "Nobody in your notes leads to \(person) yet."
      : "Nobody in your notes leads to \(person) yet, but these may know more:"
  }
}

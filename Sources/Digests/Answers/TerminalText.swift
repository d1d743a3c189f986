import Advice
public import Journals
import Notes
import Relationships

extension Edition {
  /// People in columns; by default everybody but me, in path order.
  public func peopleText(_ people: [PersonID]? = nil, style: TextStyle) -> String {
    var table = TextTable([
      .init(title: "Name", isFlexible: true), .init(title: "Relation", isFlexible: true),
      .init(title: "Org", isFlexible: true), .init(title: "Last contact"),
      .init(title: "Cadence"), .init(title: "Due"), .init(title: "Days", isNumber: true),
    ])
    for id in people ?? peopleShown {
      let person = journal.people[id]
      let record = graph.records[id]
      table.add([
        person.name, person.relations.joined(separator: ", "), person.org ?? "",
        record.last?.date.description ?? "", person.cadence?.inWords ?? "",
        counsel.suggestions[id].due?.description ?? "", String(record.contactDays),
      ])
    }
    return table.text(style: style)
  }

  /// What a run of `digest` has found, in two lines at most.
  public func summaryText(style: TextStyle) -> String {
    let counts = "\(journal.date): \(Agenda(of: counsel).countsInWords)."
    let problems = journal.findings.filter { $0.severity != .hint }.count
    guard problems > 0 else { return counts + "\n" }
    let problemCount = Count(problems, "problem", "problems").description
    return """
      \(counts)
      \(style.paint(problemCount, .yellow)) in the notes: rapport check shows them.

      """
  }
}

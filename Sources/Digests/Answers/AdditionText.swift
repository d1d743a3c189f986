internal import Advice
public import Journals
internal import Notes

extension Journal {
  /// What the entries of a journal are taken for, a few words each, for whoever has just written one.
  public var recordLines: [String] {
    let lines =
      interactions.map { "\($0.noun) with \(names($0.participants)) on \($0.date)" }
      + plans.map { "planned: \($0.noun) with \(names($0.participants)) on \($0.date)" }
      + followUps.map(taskLine)
      + topics.map { "about \(names($0.people)), no contact" }
      + memos.map { "#\($0.meaning.rawValue)" }
    return lines.isEmpty ? ["it names nobody"] : lines
  }

  private func taskLine(_ task: FollowUp) -> String {
    let due = task.due.map { ", due \($0)" } ?? ""
    return "a task for \(names(task.people))\(due)"
  }

  private func names(_ ids: [PersonID]) -> String {
    let names = ids.map { people[$0].isPrivate ? "…" : unmistakableName(of: $0) }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Of namesakes the name of the note tells who is meant.
  private func unmistakableName(of id: PersonID) -> String {
    let name = people[id].name
    let namesakes = people.filter { $0.name == name && !$0.isPrivate }
    return namesakes.count > 1 ? "\(name) (\(NotePath(people[id].path).stem))" : name
  }
}

import Advice

extension Page {
  /// How close I still am to the people of each phase of life.
  mutating func write(_ phases: [PhaseOfLife]) {
    guard !phases.isEmpty else { return }
    heading(2, "Phases of your life")
    table(
      [
        Table.Column(title: "Phase"), Table.Column(title: "People", isNumber: true),
        Table.Column(title: "Strong", isNumber: true),
        Table.Column(title: "Medium", isNumber: true), Table.Column(title: "Weak", isNumber: true),
        Table.Column(title: "Silent for a year", isNumber: true),
        Table.Column(title: "Last contact"),
      ],
      phases.map { phase in
        let counts = [phase.people, phase.strong, phase.medium, phase.weak, phase.silent]
          .map { people -> Sentence in "\(words: String(people.count))" }
        return ["\(text: phase.name)"] + counts + [phase.last.map { "\($0)" } ?? ""]
      })
  }
}

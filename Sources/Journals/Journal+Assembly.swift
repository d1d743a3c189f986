public import Notes

extension Journal {
  /// Puts all notes together for a date.
  ///
  /// - Parameters:
  ///   - notes: every note, in path order; those that are not readable add their findings only.
  ///   - findings: what was wrong before a note could be read.
  public init(
    of notes: consuming [Note], on date: Day, configuration: Configuration = Configuration(),
    vocabulary: Vocabulary = Vocabulary(), findings: [Finding] = []
  ) {
    self.init(date: date, configuration: configuration)
    self.findings = findings + notes.flatMap(\.findings)
    notes.removeAll { !$0.isReadable }
    var assembly = JournalAssembly(journal: self, notes: notes, vocabulary: vocabulary)
    assembly.run()
    self = assembly.journal
    self.findings.sort()
  }
}

internal import Notes

extension Journal {
  /// What the end of one note gives, from a line on, and nothing else of the journal but who is who.
  ///
  /// - Parameters:
  ///   - bytes: the whole note, which need not be one that the census has seen.
  ///   - path: of the note, from the root.
  ///   - line: the first that counts.
  ///   - census: who is who.
  public init(of bytes: [UInt8], at path: String, from line: Int, _ census: Census) {
    let note = Note(parsing: bytes, at: NotePath(path), vocabulary: census.vocabulary)
    var harvest = Harvest()
    // Whoever types a handle just now means one.
    harvest.hasResolvedHandle = true
    harvest.add(note, as: .note, of: census)
    harvest.findings += note.findings
    self.init(census, [harvest])
    keepOnly { $0.path == path && $0.line >= line }
    findings.removeAll { $0.path != path || $0.line < line }
  }

  private mutating func keepOnly(_ isWanted: (Place) -> Bool) {
    mentions.removeAll { !isWanted($0.place) }
    interactions.removeAll { !isWanted($0.place) }
    plans.removeAll { !isWanted($0.place) }
    topics.removeAll { !isWanted($0.place) }
    followUps.removeAll { !isWanted($0.place) }
    events.removeAll { !isWanted($0.place) }
    memos.removeAll { !isWanted($0.place) }
  }
}

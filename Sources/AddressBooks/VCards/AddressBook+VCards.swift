internal import Notes

extension AddressBook {
  /// Reads a file of vCards, version 2.1, 3.0 (RFC 2426) or 4.0 (RFC 6350).
  ///
  /// - Parameter path: of the file, as messages name it.
  public init(vCards bytes: [UInt8], path: String) {
    self.init(path: path, code: "vcard")
    let reader = ContentLineReader(Encoding.withoutMark(bytes))
    guard reader.lines.contains(where: { $0.name == "BEGIN" && $0.isFrame }) else {
      report(.warning, "there is no vCard here; a table is for rapport import csv", line: 1)
      return
    }
    for line in reader.strayLines {
      report(.warning, "expected a property such as FN:Ana Ruiz, found something else", line: line)
    }
    var card: VCard?
    // Cards inside a card are the agents of whom it is about.
    var inner = 0
    for line in reader.lines {
      let isFrame = line.isFrame
      switch (line.name, card) {
      case ("BEGIN", nil) where isFrame: card = VCard(line: line.line)
      case ("BEGIN", let open?) where isFrame && open.endsInAgent: inner += 1
      case ("BEGIN", let open?) where isFrame:
        report(.warning, "END:VCARD is missing", line: open.line)
        add(open)
        card = VCard(line: line.line)
      case ("END", .some) where isFrame && inner > 0: inner -= 1
      case ("END", let open?) where isFrame:
        add(open)
        card = nil
      case (_, nil): report(.warning, "\(line.name) stands outside of a vCard", line: line.line)
      default: if inner == 0 { card?.add(line) }
      }
    }
    if let card {
      report(.warning, "END:VCARD is missing", line: card.line)
      add(card)
    }
    sortFindings()
  }

  private mutating func add(_ card: VCard) {
    for problem in card.problems {
      report(.warning, problem.message, line: problem.line)
    }
    if let reason = card.otherKind {
      report(.hint, "\(card.contact.name) is left out: \(reason)", line: card.line)
    } else {
      contacts.append(card.contact)
    }
  }
}

extension ContentLine {
  /// `BEGIN:VCARD` or `END:VCARD`.
  fileprivate var isFrame: Bool {
    (name == "BEGIN" || name == "END") && rawValue.map(\.lowercase) == Array("vcard".utf8)
  }
}

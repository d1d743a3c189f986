import Advice
import Journals
import Notes
import Relationships

extension Page {
  /// How much evidence is told of one person.
  private static let evidenceLimit = 3
  /// How many people are told where no number was asked for.
  private static let expertLimit = 10

  /// Whose view on a topic is worth asking for.
  init(expertsOn topic: String, atMost count: Int?, in edition: Edition) {
    self.init()
    let experts = edition.counsel.experts(on: topic)
    if experts.isEmpty { paragraph("Nobody in your notes is known for \(quote: topic).") }
    let shown = experts.prefix(count ?? Page.expertLimit)
    for expert in shown {
      let person = edition.journal.people[expert.person]
      let position: Sentence = person.position.map { " (\(text: $0))" } ?? ""
      heading(2, "\(person: person)\(position)")
      for evidence in expert.evidence.prefix(Page.evidenceLimit) { entry("why", evidence.sentence) }
      let suggestion = edition.counsel.suggestions[expert.person]
      if let last = edition.counsel.lastContactInWords(suggestion) {
        let strength = edition.graph.records[expert.person].strength
        entry("last", "\(last), \(words: TieStrength.band(of: strength)) tie")
      }
    }
    let rest = experts.count - shown.count
    if rest > 0 { paragraph("And \(words: Count(rest, "other", "others").description): see -n.") }
  }
}

extension Edition {
  /// Whose view on a topic is worth asking for, for a terminal.
  ///
  /// - Parameters:
  ///   - topic: one or more words.
  ///   - count: how many people; nil for the usual number.
  ///   - style: how the text is to look.
  public func expertsText(on topic: String, atMost count: Int?, style: TextStyle) -> String {
    TerminalWriter.text(
      of: Page(expertsOn: topic, atMost: count, in: self), style: style)
  }

  /// The same as JSON, schema `rapport.who-knows/1`.
  ///
  /// - Parameters:
  ///   - topic: one or more words.
  ///   - count: how many people; nil for all.
  public func expertsJSON(on topic: String, atMost count: Int?) -> [UInt8] {
    let experts = counsel.experts(on: topic)
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.who-knows/1")
      $0.field("date", journal.date.description)
      $0.field("topic", topic)
      $0.list("people", experts.prefix(count ?? experts.count)) { json, expert in
        write(&json, expert.person)
        json.list("evidence", expert.evidence, write)
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ json: inout JSONWriter, _ evidence: Expert.Evidence) {
    json.field("source", evidence.source.name)
    json.field("words", evidence.words)
    json.field("text", evidence.sentence.plain)
    json.field("date", evidence.date?.description)
    json.field(evidence.place)
  }
}

extension Expert.Source {
  /// As scripts know it.
  fileprivate var name: String {
    switch self {
    case .expertise: "expertise"
    case .offers: "offers"
    case .position: "position"
    case .interests: "interests"
    case .note: "note"
    case .talk: "talk"
    }
  }
}

import Advice
import Journals
import Notes

extension Page {
  /// The quarterly look: what to do about the network, then what that rests on.
  init(_ look: NetworkLook) {
    self.init()
    heading(1, "Network")
    guard let findings = look.report.findings else {
      paragraph(look.report.basis.tooEarly)
      return
    }
    for sentence in look.report.summary { bullet(sentence) }
    paragraph("What was noted since Monday is not counted here.")
    write(findings.picture, look)
    write(findings.strips, people: look.people)
    write(findings.bridges, look)
    write(findings.toRevive, look)
    write(findings.introductions)
    write(findings.balance, besides: look.report.summary)
    if let capacity = findings.capacity { write(capacity, people: look.people) }
    write(findings.groups)
    write(findings.lists, people: look.people)
    write(findings.phases)
    write(findings.communities, look)
    write(alone: findings.alone, look)
    write(findings.standing, look)
  }

  private mutating func write(_ picture: NetworkPicture, _ look: NetworkLook) {
    guard picture.figures.count > 1 else { return }
    let source = Mermaid(of: picture, among: look.people).source
    figure(
      Figure(title: "Picture", language: "mermaid", source: source, legend: Mermaid.legend))
  }
}

extension NetworkReport.Basis {
  /// That no number would mean anything yet, and what it takes.
  fileprivate var tooEarly: Sentence {
    let least = NetworkReport.Basis.least
    let enough = """
      \(least.contactDays) contact days with \(least.people) people on, four weeks after the first, it is worth \
      a look
      """
    guard let first else {
      return """
        It is too early to tell how your network is doing: no contact was noted before this week. \
        From \(words: enough).
        """
    }
    return """
      It is too early to tell how your network is doing: \
      \(words: Count(contactDays, "contact day", "contact days").description) with \
      \(words: Count(people, "person", "people").description) \(words: contactDays == 1 ? "was" : "were") noted before this week, the \
      first on \(first). From \(words: enough).
      """
  }
}

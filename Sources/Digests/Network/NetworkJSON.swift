import Advice
import Journals
import Notes
import Relationships

extension Edition {
  /// The network report for a terminal: what `network.md` says.
  public func networkText(style: TextStyle) -> String {
    TerminalWriter.text(of: Page(NetworkLook(of: self, on: counsel.onMonday)), style: style)
  }

  /// The same as JSON, schema `rapport.network/1`.
  public var networkJSON: [UInt8] {
    let look = NetworkLook(of: self, on: counsel.onMonday)
    let report = look.report
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.network/1")
      $0.field("date", report.date.description)
      $0.field("too_early", report.findings == nil)
      $0.field("people", report.basis.people)
      $0.field("contact_days", report.basis.contactDays)
      $0.field("days", report.basis.days)
      $0.field("summary", report.summary.map(\.plain))
      if let findings = report.findings { look.write(&$0, findings) }
    }
    json.endLine()
    return json.bytes
  }
}

extension NetworkLook {
  fileprivate func write(_ json: inout JSONWriter, _ findings: NetworkReport.Findings) {
    json.object("standing") { write(&$0, findings.standing) }
    json.optionalList("bridges", findings.bridges) { json, bridge in
      json.field("person", people[bridge.person].path)
      json.field("leads_to", people.paths(of: bridge.leadsTo))
      json.field("only_at", bridge.only?.name)
      json.field("shares_nobody", bridge.sharesNobody)
      json.field("standing", bridge.standing.rawValue)
      json.field("last_contact", bridge.last.date.description)
    }
    json.optionalList("ties_to_revive", findings.toRevive) { json, tie in
      json.field("person", people[tie.person].path)
      json.field("phase", tie.phase)
      json.field("was_strong", tie.wasStrong)
      json.field("dormant", tie.isDormant)
      json.field("shares_nobody", tie.isBridge)
      json.field("last_contact", tie.last.date.description)
    }
    json.object("year") { $0.write(findings.strips, people: people) }
    json.optionalList("introductions", findings.introductions) { json, introduction in
      json.field("people", people.paths(of: [introduction.first, introduction.second]))
      json.field("score", introduction.score)
      json.field("text", introduction.sentence.plain)
    }
    json.optionalList("communities", findings.communities) { json, community in
      json.field("people", people.paths(of: community.people))
      json.field("core", people.paths(of: community.core))
      json.field("place", community.place)
      json.field("brokers", people.paths(of: community.brokers))
      json.field("last_contact", community.last?.description)
    }
    json.field("alone", people.paths(of: findings.alone))
    json.object("balance") { $0.write(findings.balance, people: people) }
    if let capacity = findings.capacity {
      json.object("capacity") { $0.write(capacity, people: people) }
    }
    json.optionalList("groups", findings.groups) { $0.write($1, people: people) }
    json.optionalList("lists", findings.lists) { $0.write($1, people: people) }
    json.optionalList("phases", findings.phases) { $0.write($1, people: people) }
  }

  private func write(_ json: inout JSONWriter, _ standing: NetworkStanding) {
    json.field("in_touch", standing.inTouch)
    json.field("strong", standing.strong)
    json.field("medium", standing.medium)
    json.field("weak", standing.weak)
    json.field("silent", standing.silent)
    json.field("contacts", standing.contactCount)
    if let size = standing.effectiveSize { json.field("effective_size", size) }
    if let constraint = standing.constraint { json.field("constraint", constraint) }
    if let strengths = standing.strengths {
      json.object("strength_quartiles") {
        $0.field("lower", strengths.lowerQuartile.toThousandths)
        $0.field("median", strengths.median.toThousandths)
        $0.field("upper", strengths.upperQuartile.toThousandths)
      }
    }
    if let friend = standing.bestFriend {
      json.field("best_friend_at_work", people[friend.person].path)
      json.field("best_friend_is_strong", friend.isStrong)
    }
  }
}

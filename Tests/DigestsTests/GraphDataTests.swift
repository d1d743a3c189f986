import Journals
import Notes
import Relationships
import Testing

@testable import Digests

@Suite("Graphs for other tools")
struct GraphDataTests {
  private static func text(_ format: GraphFormat, _ journal: Journal) -> String {
    String(decoding: format.bytes(of: journal), as: UTF8.self)
  }

  /// Ana and Bo, who were at lunch with me; Bo is her manager; Cy, whom only my note names.
  private static func journal(me: Bool = true) -> Journal {
    var journal = Journal(date: day("2026-11-22"))
    var ana = Person(path: "people/ana.md", name: "Ana \"A\" <Ruiz> & \\")
    ana.relations = ["peer", "friend"]
    ana.team = "Platform"
    journal.people = [
      ana, Person(path: "people/bo.md", name: "Bo"), Person(path: "people/cy.md", name: "Cy"),
    ]
    journal.interactions = [
      Interaction(
        date: day("2026-11-22"), kind: "lunch", channel: .inPerson, participants: [0, 1],
        place: Place(path: "a.md", line: 1))
    ]
    let place = Place(path: "a.md", line: 2)
    journal.edges = [Edge(from: 1, to: 0, label: "report", place: place)]
    if me {
      journal.people.append(Person(path: "people/me.md", name: "Max"))
      journal.people[3].isMe = true
      journal.me = 3
    }
    return journal
  }

  @Test("JSON, whole")
  func json() {
    #expect(
      GraphDataTests.text(.json, GraphDataTests.journal()) == #"""
        {"schema":"rapport.graph/1","date":"2026-11-22","directed":false,"multigraph":false,"nodes":[
         {"id":"people/me.md","name":"Max","me":true},
         {"id":"people/ana.md","name":"Ana \"A\" <Ruiz> & \\","team":"Platform","status":"active","relation":["peer","friend"],"strength":1,"contact_days":1,"band":"medium","first_contact":"2026-11-22","last_contact":"2026-11-22"},
         {"id":"people/bo.md","name":"Bo","status":"active","strength":1,"contact_days":1,"band":"medium","first_contact":"2026-11-22","last_contact":"2026-11-22"},
         {"id":"people/cy.md","name":"Cy","status":"active","strength":0,"contact_days":0}],"edges":[
         {"source":"people/me.md","target":"people/ana.md","weight":1,"contact_days":1,"first":"2026-11-22","last":"2026-11-22"},
         {"source":"people/me.md","target":"people/bo.md","weight":1,"contact_days":1,"first":"2026-11-22","last":"2026-11-22"},
         {"source":"people/bo.md","target":"people/ana.md","weight":2,"contact_days":1,"first":"2026-11-22","last":"2026-11-22","label":"report: Ana \"A\" <Ruiz> & \\"}]}

        """#)
  }

  @Test("DOT: everything quoted, marks and backslashes escaped, entities none")
  func dot() {
    let text = GraphDataTests.text(.dot, GraphDataTests.journal())
    #expect(text.hasPrefix("graph rapport {\n") && text.hasSuffix("}\n"))
    #expect(
      text.contains(
        #""people/ana.md" [label="Ana \"A\" <Ruiz> &amp; \\", name="Ana \"A\" <Ruiz> & \\", team="#)
    )
    #expect(text.contains(#""people/bo.md" -- "people/ana.md" [penwidth=2.0, weight="2.0", "#))
    #expect(text.contains(#"label="report: Ana \"A\" <Ruiz> &amp; \\"];"#))
  }

  @Test("GraphML: every key that is used is declared, text is escaped")
  func graphml() {
    let text = GraphDataTests.text(.graphml, GraphDataTests.journal())
    #expect(
      text.contains("<data key=\"node_name\">Ana &quot;A&quot; &lt;Ruiz&gt; &amp; \\</data>"))
    #expect(text.contains("<data key=\"node_relation\">peer, friend</data>"))
    let used = Set(text.matches(of: #/data key="(\w+)"/#).map(\.1))
    let declared = Set(text.matches(of: #/<key id="(\w+)"/#).map(\.1))
    #expect(used.isSubset(of: declared))
    #expect(used.count > 10)
  }

  @Test("what XML forbids becomes U+FFFD")
  func xml() {
    #expect(GraphML.escaped("a\u{0}b\u{FFFE}c\u{1B}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    #expect(GraphML.escaped("a\n\tb") == "a b")
  }

  @Test("without a me-note I am the node \"me\"; private people are nowhere")
  func me() {
    var journal = GraphDataTests.journal(me: false)
    journal.people[0].isPrivate = true
    let text = GraphDataTests.text(.json, journal)
    #expect(text.contains(#"{"id":"me","name":"You","me":true}"#))
    #expect(!text.contains("ana"))
  }

  @Test("an empty journal is me alone", arguments: GraphFormat.allCases)
  func empty(format: GraphFormat) {
    let text = GraphDataTests.text(format, Journal(date: day("2026-11-22")))
    #expect(text.hasSuffix("\n"))
    #expect(text.contains("You") == (format != .mermaid))
  }
}

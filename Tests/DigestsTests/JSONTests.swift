import Journals
import Notes
import Testing

@testable import Digests

@Suite struct JSONTests {
  @Test(
    "JSON strings are escaped as RFC 8259 asks, and never break a line",
    arguments: [
      ("plain é 聊 👍 …", "plain é 聊 👍 …"), (#"a"b\c/"#, #"a\"b\\c/"#),
      ("\n\r\t\u{0}\u{1B}\u{7F}", #"\n\r\t\u0000\u001b\u007f"#),
      ("\u{85}\u{A0}\u{2028}\u{2029}\u{2030}", "\\u0085\u{A0}\\u2028\\u2029\u{2030}"),
    ])
  func strings(text: String, expected: String) {
    var json = JSONWriter()
    json.object { $0.field("a", text) }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"a\":\"\(expected)\"}")
  }

  @Test("absent values and empty lists are absent keys")
  func absent() {
    var json = JSONWriter()
    json.object {
      $0.field("a", nil as String?)
      $0.field("b", [String]())
      $0.field("c", nil as Int?)
      $0.field("d", 0)
      $0.field("e", ["x", "y"])
      $0.field("f", 1.25)
      $0.field("g", 2.0)
      $0.field("h", true)
      $0.object("i") { _ in }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"d":0,"e":["x","y"],"f":1.25,"g":2,"h":true,"i":{}}"#)
  }

  @Test("rapport.journal/1: every record in its shape and order")
  func export() {
    let lines = String(decoding: ExportRecords.export(SampleJournal.make()), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let expected = [
      #"{"type":"journal","schema":"rapport.journal/1","date":"2026-11-22","notes":123,"people":6,"#
        + #""interactions":3,"mentions":1}"#,
      #"{"type":"person","path":"people/Ana Ruiz.md","name":"Ana Ruiz","aliases":["Ana"],"#
        + #""relation":["peer"],"ladder":"peer","circle":"internal","org":"Acme","#
        + #""team":"Platform","cadence_days":30,"status":"active"}"#,
      #"{"type":"person","path":"people/Dana.md","name":"Dana Whitfield","relation":["client"],"#
        + #""circle":"external","org":"Initech","team":"Finance","status":"active"}"#,
      #"{"type":"person","path":"people/Eva.md","name":"Eva Lindqvist","status":"active"}"#,
      #"{"type":"person","path":"people/Jun.md","name":"田中 純","relation":["friend"],"#
        + #""status":"active"}"#,
      #"{"type":"person","path":"people/me.md","name":"Max","me":true,"org":"Acme"}"#,
      #"{"type":"person","path":"people/piet.md","name":"Piet Vos","status":"active"}"#,
      #"{"type":"mention","path":"2026/2026-10-02.md","line":7,"column":14,"#
        + #""person":"people/Ana Ruiz.md","via":"wikilink","role":"participant"}"#,
      #"{"type":"interaction","date":"2026-10-02","kind":"lunch","channel":"in person","#
        + #""participants":["people/Ana Ruiz.md"],"topics":["people/Dana.md"],"#
        + #""tags":["personal"],"path":"2026/2026-10-02.md","line":7}"#,
      #"{"type":"interaction","date":"2026-10-25","kind":"called","channel":"phone","#
        + #""participants":["people/Dana.md","people/Eva.md"],"path":"2026/2026-10-25.md","line":2}"#,
      #"{"type":"interaction","date":"2026-10-30","kind":"coffee","channel":"in person","#
        + #""participants":["people/Jun.md"],"path":"2026/2026-10-30.md","line":1}"#,
      #"{"type":"plan","date":"2026-11-27","kind":"visit","channel":"in person","#
        + #""participants":["people/Dana.md"],"path":"2026/2026-11-27.md","line":1}"#,
      #"{"type":"followup","status":"open","owner":"me","due":"2026-11-25","#
        + #""people":["people/Ana Ruiz.md"],"text":"Send the photos of the offsite","#
        + #""path":"2026/2026-10-02.md","line":9}"#,
      #"{"type":"event","date":"2026-11-10","people":["people/Ana Ruiz.md"],"#
        + #""path":"2026/2026-10-02.md","line":8}"#,
      #"{"type":"edge","from":"people/Ana Ruiz.md","to":"people/Eva.md","label":"manager","#
        + #""path":"people/Ana Ruiz.md","line":6}"#,
      "",
    ]
    #expect(lines == expected)
  }

  @Test("rapport.people/1: contact, cadence in force, due, strength, follow-ups")
  func people() {
    let text = String(
      decoding: Edition(of: SampleJournal.make()).peopleJSON([0, 1, 5]), as: UTF8.self)
    #expect(
      text == """
        {"schema":"rapport.people/1","date":"2026-11-22","people":[
         {"path":"people/Ana Ruiz.md","name":"Ana Ruiz","last_contact":{"date":"2026-10-02",\
        "kind":"lunch","channel":"in person","path":"2026/2026-10-02.md","line":7},\
        "first_contact":"2026-10-02","contact_days":1,"cadence_days":30,"due":"2026-11-02",\
        "strength":0.822,"open_followups":1},
         {"path":"people/Dana.md","name":"Dana Whitfield","last_contact":{"date":"2026-10-25",\
        "kind":"called","channel":"phone","path":"2026/2026-10-25.md","line":2},\
        "first_contact":"2026-10-25","contact_days":1,"cadence_days":30,"due":"2026-11-25",\
        "strength":0.628,"open_followups":0},
         {"path":"people/piet.md","name":"Piet Vos","contact_days":0,"strength":0,\
        "open_followups":0}]}

        """)
  }

  @Test("rapport.diagnostics/1: a whole file has no line")
  func diagnostics() {
    let findings = [
      Finding(path: "a.md", line: 5, column: 10, severity: .error, code: "cadence", message: "no"),
      Finding(path: "b.md", line: 0, column: 0, severity: .warning, code: "size", message: "big"),
    ]
    #expect(
      String(decoding: Diagnostics.json(findings), as: UTF8.self) == """
        {"schema":"rapport.diagnostics/1","diagnostics":[
         {"path":"a.md","line":5,"column":10,"severity":"error","code":"cadence","message":"no"},
         {"path":"b.md","severity":"warning","code":"size","message":"big"}]}

        """)
    #expect(
      String(decoding: Diagnostics.json([]), as: UTF8.self)
        == "{\"schema\":\"rapport.diagnostics/1\",\"diagnostics\":[]}\n")
  }
}

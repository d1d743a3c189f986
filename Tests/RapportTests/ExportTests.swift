import Foundation
import Testing

@Suite("export")
struct ExportTests {
  private static func sampleRecords() async throws -> [[String: JSON]] {
    let run = try await Program.run(["export", "--date", Samples.date, Samples.journal.path])
    try #require(run.status == 0 && run.report == "")
    return try JSON.lines(run.answer).map { try $0.object }
  }

  @Test("every record has the documented keys and no others, in the documented order of types")
  func schema() async throws {
    var seen: [String] = []
    for record in try await ExportTests.sampleRecords() {
      let type = try record["type"].unwrapped.text
      let schema = try #require(JSONSchema.records.first { $0.type == type }?.schema)
      try schema.check(record)
      if seen.last != type { seen.append(type) }
    }
    #expect(seen == JSONSchema.records.map(\.type), "each type once, all of them in the sample")
  }

  @Test("records of a type are sorted by path, line, column")
  func order() async throws {
    var previous: [String: ([UInt8], Double, Double)] = [:]
    for record in try await ExportTests.sampleRecords() {
      guard case .string(let path)? = record["path"] else { continue }
      func number(_ key: String) -> Double {
        if case .number(let number)? = record[key] { number } else { 0 }
      }
      let type = try record["type"].unwrapped.text
      let place = (Array(path.utf8), number("line"), number("column"))
      if let before = previous[type] {
        let isSorted =
          before.0 == place.0
          ? (before.1, before.2) <= (place.1, place.2)
          : before.0.lexicographicallyPrecedes(place.0)
        #expect(isSorted, "\(record)")
      }
      previous[type] = place
    }
  }

  @Test("the counts of the first record are those of the others, and paths are files")
  func counts() async throws {
    let records = try await ExportTests.sampleRecords()
    let journal = try #require(records.first)
    func count(_ type: String) -> JSON {
      .number(Double(records.count { $0["type"] == .string(type) }))
    }
    #expect(journal["people"] == count("person"))
    #expect(journal["interactions"] == count("interaction"))
    #expect(journal["mentions"] == count("mention"))
    for record in records {
      guard case .string(let path)? = record["path"] else { continue }
      #expect(
        FileManager.default.fileExists(atPath: Samples.journal.appending(path: path).path))
    }
  }

  @Test("the example of the documentation")
  func example() async throws {
    let journal = try TemporaryFolder([
      "people/ana-ruiz.md":
        "---\naliases: [Ana]\nrelation: peer\norg: Acme\nteam: Platform\ncadence: 30d\n"
        + "manager: \"[[Bob]]\"\n---\n# Ana Ruiz\n",
      "people/bob.md": "# Bob\n",
      "people/me.md": "---\nme: true\norg: Acme\n---\n",
      "2026/2026-10-02.md": """
      - Lunch with [[Ana Ruiz]] about @bob #personal
        - exam on 2026-11-10
      - [ ] Send @ana the photos #promised due 2026-12-01
      - [x] Call [[Bob]] ✅ 2026-10-05

      """,
      "2026/2026-12-03.md": "- Dinner with [[Bob]]\n",
    ])
    let run = try await Program.run("export --format jsonl --date 2026-11-22", journal)
    #expect(run.report == "")
    let expected = #"""
      {"type":"journal","schema":"rapport.journal/1","date":"2026-11-22","notes":5,"people":3,"interactions":2,"mentions":6}
      {"type":"person","path":"people/ana-ruiz.md","name":"Ana Ruiz","aliases":["Ana"],"relation":["peer"],"ladder":"peer","circle":"internal","org":"Acme","team":"Platform","cadence_days":30,"status":"active"}
      {"type":"person","path":"people/bob.md","name":"Bob","status":"active"}
      {"type":"person","path":"people/me.md","name":"me","me":true,"org":"Acme"}
      {"type":"mention","path":"2026/2026-10-02.md","line":1,"column":14,"person":"people/ana-ruiz.md","via":"wikilink","role":"participant"}
      {"type":"mention","path":"2026/2026-10-02.md","line":1,"column":33,"person":"people/bob.md","via":"handle","role":"topic"}
      {"type":"mention","path":"2026/2026-10-02.md","line":3,"column":12,"person":"people/ana-ruiz.md","via":"handle","role":"followup"}
      {"type":"mention","path":"2026/2026-10-02.md","line":4,"column":12,"person":"people/bob.md","via":"wikilink","role":"participant"}
      {"type":"mention","path":"2026/2026-12-03.md","line":1,"column":15,"person":"people/bob.md","via":"wikilink","role":"plan"}
      {"type":"mention","path":"people/ana-ruiz.md","line":7,"column":10,"person":"people/bob.md","via":"front matter","role":"none"}
      {"type":"interaction","date":"2026-10-02","kind":"lunch","channel":"in person","participants":["people/ana-ruiz.md"],"topics":["people/bob.md"],"tags":["personal"],"path":"2026/2026-10-02.md","line":1}
      {"type":"interaction","date":"2026-10-05","kind":"call","channel":"phone","participants":["people/bob.md"],"path":"2026/2026-10-02.md","line":4}
      {"type":"plan","date":"2026-12-03","kind":"dinner","channel":"in person","participants":["people/bob.md"],"path":"2026/2026-12-03.md","line":1}
      {"type":"followup","status":"open","owner":"me","due":"2026-12-01","people":["people/ana-ruiz.md"],"text":"Send @ana the photos","path":"2026/2026-10-02.md","line":3}
      {"type":"followup","status":"done","owner":"both","done":"2026-10-05","people":["people/bob.md"],"text":"Call Bob","path":"2026/2026-10-02.md","line":4}
      {"type":"event","date":"2026-11-10","people":["people/ana-ruiz.md"],"path":"2026/2026-10-02.md","line":2}
      {"type":"edge","from":"people/ana-ruiz.md","to":"people/bob.md","label":"manager","path":"people/ana-ruiz.md","line":7}
      """#
    for (line, wanted) in zip(run.answerLines, expected.split(separator: "\n")) {
      #expect(line == wanted)
    }
    #expect(run.answerLines.count == 17)
  }

  @Test("a journal without notes is one record")
  func empty() async throws {
    let run = try await Program.run("export --date 2026-11-22", TemporaryFolder())
    #expect(
      run.answer
        == #"{"type":"journal","schema":"rapport.journal/1","date":"2026-11-22","notes":0,"people":0,"interactions":0,"mentions":0}"#
        + "\n")
  }
}

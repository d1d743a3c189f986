import Advice
import Journals
import Notes
import Testing

@Suite struct OfferTests {
  private func points(offers: [String], asks: [String]) -> [String] {
    var small = SmallJournal()
    let ana = small.acquaintance("Ana") {
      $0.asks = asks
      $0.lines[.asks] = 4
    }
    small.me { $0.offers = offers }
    let points = small.counsel.talkingPoints(with: ana).filter { $0.kind == .offer }
    #expect(points.allSatisfy { $0.source == Place(path: "people/Ana.md", line: 4) })
    return points.map(\.sentence.plain)
  }

  @Test("something of mine that they ask for is offered")
  func mine() {
    #expect(
      points(offers: ["SQL"], asks: ["sql"]) == ["Offer Ana your \"SQL\": they ask for it (Ana)."])
    #expect(
      points(offers: ["Dutch contracts"], asks: ["somebody who reads Dutch contracts", "a piano"])
        == [
          "Offer Ana your \"Dutch contracts\": they ask for \"somebody who reads Dutch contracts\" (Ana)."
        ])
    #expect(points(offers: ["a place to stay"], asks: ["a piano to practise on"]).isEmpty)
  }

  @Test("each ask that I can meet is a point of its own, though all stand on one line")
  func several() {
    #expect(points(offers: ["SQL", "rivers"], asks: ["rivers", "SQL", "tea"]).count == 2)
  }

  @Test("an introduction is offered to both, best first, at most three")
  func introductions() {
    var small = SmallJournal()
    let ana = small.acquaintance("Ana") {
      $0.asks = ["charity accounting"]
      $0.interests = ["rivers", "chess"]
    }
    for name in ["Bo", "Cy", "Dan", "Eve"] {
      small.acquaintance(name) { $0.interests = ["rivers", "chess"] }
    }
    let fay = small.acquaintance("Fay") { $0.offers = ["charity accounting"] }
    let points = small.counsel.points(ana, .offer)
    #expect(
      points == [
        "Introduce Ana and Bo: both say rivers, chess and have never met in your notes.",
        "Introduce Ana and Cy: both say rivers, chess and have never met in your notes.",
        "Introduce Ana and Dan: both say rivers, chess and have never met in your notes.",
      ])
    #expect(
      small.counsel.points(fay, .offer) == [
        "Introduce Fay and Ana: Ana asks for charity accounting and Fay offers it; they have never met in your notes."
      ])
  }

  @Test(
    "of introductions that rest on one shared topic a single one is told, where there is no better")
  func single() {
    var small = SmallJournal()
    for name in ["Ana", "Bo", "Cy"] { small.acquaintance(name) { $0.interests = ["chess"] } }
    #expect(small.counsel.points(0, .offer).count == 1)
    small.acquaintance("Dan") { $0.interests = ["film", "rivers"] }
    small.journal.people[0].interests = ["chess", "film", "rivers"]
    #expect(
      small.counsel.points(0, .offer) == [
        "Introduce Ana and Dan: both say film, rivers and have never met in your notes."
      ])
  }

  @Test("of equal introductions those to whom I have met on more days come first, however long ago")
  func steady() {
    var small = SmallJournal()
    for name in ["Ana", "Bo", "Cy"] {
      small.acquaintance(name) { $0.interests = ["film", "chess"] }
    }
    small.contact("2026-11-20", with: 1)
    small.contacts(["2020-01-01", "2020-01-02"], with: 2)
    #expect(
      small.counsel.points(0, .offer).map { $0.prefix(20) }
        == ["Introduce Ana and Cy", "Introduce Ana and Bo"])
  }
}

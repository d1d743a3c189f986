import Advice
import Testing

@Suite("The table of ways")
struct WayTableTests {
  @Test("each row is chosen for whom it fits", arguments: WayRow.all)
  func fits(row: WayRow) {
    for somebody in row.fits { #expect(somebody.waysInTurn.contains(row.name)) }
  }

  @Test("no row is chosen for whom one of its conditions is broken", arguments: WayRow.all)
  func broken(row: WayRow) {
    for somebody in row.not { #expect(!somebody.waysInTurn.contains(row.name)) }
  }

  @Test("no row goes without a test")
  func complete() {
    #expect(WayRow.all.map(\.name) == Way.builtIn.map(\.name))
  }

  @Test("everybody who can be contacted has a way")
  func nobodyWithout() {
    for somebody in WayRow.all.flatMap({ $0.fits + $0.not }) {
      #expect(somebody.choices().allSatisfy { $0 != nil })
    }
  }

  @Test("a way begins with a capital and has no full stop at its end")
  func wording() {
    for somebody in WayRow.all.flatMap(\.fits) {
      let sentence = somebody.sentence ?? ""
      #expect(sentence.first?.isUppercase == true)
      #expect(sentence.last != ".")
    }
  }
}

import Testing

@testable import Journals

@Suite("Passages of entries")
struct EntryPassagesTests {
  @Test("an entry's passages are the entry and its details in order, wherever these stand")
  func rows() {
    let entries = EntryPassages([0, -1, 0, 3, 0, 3, 6])
    #expect([0, 3, 6].map { Array(entries[$0]) } == [[0, 2, 4], [3, 5], [6]])
  }

  @Test("the last passage can be an entry's only detail")
  func last() { #expect(Array(EntryPassages([-1, 1, 1])[1]) == [1, 2]) }
}

/// Items gathered by row: compressed sparse rows over integer ids instead of a dictionary of lists.
///
/// Within a row the items keep their order. Building takes time linear in rows and entries.
package struct Rows: Sendable {
  private let starts: [Int32]
  private let items: [Int32]

  /// Gathers the items `0..<itemCount`; `visit` is called twice for each and names its rows.
  package init(
    rowCount: Int, itemCount: Int, visit: (_ item: Int, _ add: (_ row: Int) -> Void) -> Void
  ) {
    var slots = [Int32](repeating: 0, count: rowCount + 1)
    for item in 0..<itemCount {
      visit(item) { slots[$0 + 1] += 1 }
    }
    for row in 0..<rowCount {
      slots[row + 1] += slots[row]
    }
    starts = slots
    var items = [Int32](repeating: 0, count: Int(slots[rowCount]))
    for item in 0..<itemCount {
      visit(item) { row in
        items[Int(slots[row])] = Int32(item)
        slots[row] += 1
      }
    }
    self.items = items
  }

  /// The range of a row within all entries.
  package func range(of row: Int) -> Range<Int> {
    Int(starts[row])..<Int(starts[row + 1])
  }

  /// The items of one row.
  package subscript(row: Int) -> some RandomAccessCollection<Int> {
    items(of: row).lazy.map { Int($0) }
  }

  /// The same as they are kept.
  package func items(of row: Int) -> ArraySlice<Int32> { items[range(of: row)] }

  /// The items of all rows, one row after the other.
  package var flattened: [Int32] { items }
}

import Advice

extension Page {
  /// Rows of cells below titles.
  struct Table: Hashable, Sendable {
    struct Column: Hashable, Sendable {
      let title: Sentence
      /// Numbers stand on the right of their column.
      var isNumber = false
    }

    let columns: [Column]
    /// Each with a cell for each column.
    let rows: [[Sentence]]
  }

  /// A table; without rows nothing.
  mutating func table(_ columns: [Table.Column], _ rows: [[Sentence]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "each row has a cell for each column")
    if !rows.isEmpty { append(.table(Table(columns: columns, rows: rows))) }
  }

  /// The source of a picture, which a Markdown viewer that knows the language draws.
  struct Figure: Hashable, Sendable {
    let title: Sentence
    /// What stands after the fence, such as `mermaid`.
    let language: String
    let source: String
    /// How to read it.
    let legend: Sentence
  }

  mutating func figure(_ figure: Figure) {
    append(.figure(figure))
  }
}

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

  /// The source of a picture, which a Markdown viewer that knows the language draws; a terminal
  /// shows nothing of it.
  ///
  /// - Parameter language: what stands after the fence, such as `mermaid`.
  mutating func figure(language: String, source: String) {
    append(.figure(language: language, source: source))
  }
}

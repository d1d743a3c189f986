/// One generated Markdown file, for which ``Index`` has a line.
protocol Digest: Sendable {
  /// Its path below the output folder.
  static var fileName: String { get }
  func write(to page: inout MarkdownWriter)
  /// What is in it, in a few words for the index: `5 overdue, 2 due soon`.
  var summary: String? { get }
}

extension Digest {
  var summary: String? { nil }

  /// Its name for readers: `Who to contact` for `who-to-contact.md`.
  static var title: String {
    let words = fileName.prefix { $0 != "." }.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

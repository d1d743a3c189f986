@testable import Digests

/// What a page reads like, written by a test.
enum WrittenPage {
  static func text(
    width: Int = 0, color: Bool = false, _ write: (inout Page) -> Void
  ) -> String {
    var page = Page()
    write(&page)
    return TerminalWriter.text(of: page, style: TextStyle(color: color, width: width))
  }

  /// As a file of the folder `digests`.
  static func markdown(_ write: (inout Page) -> Void) -> String {
    var page = Page()
    write(&page)
    var writer = MarkdownWriter(links: LinkBase(outputFolder: "digests", fileName: "a.md"))
    writer.write(page)
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}

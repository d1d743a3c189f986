import CCmark
import Foundation
import Testing

/// A Markdown page of the repository, taken apart as far as tests need it.
struct DocumentationPage: Sendable, CustomTestStringConvertible {
  /// From the root of the repository.
  let path: String
  let lines: [String]

  init(_ path: String) throws {
    self.path = path
    lines = try String(contentsOf: Program.packageRoot.appending(path: path), encoding: .utf8)
      .components(separatedBy: "\n")
  }

  var testDescription: String { path }

  /// The pages that users and contributors read.
  static func all() throws -> [DocumentationPage] {
    let folder = Program.packageRoot.appending(path: "Documentation")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let paths =
      ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]
      + names.filter { $0.hasSuffix(".md") }.map { "Documentation/\($0)" }
    return try paths.map { try DocumentationPage($0) }
  }

  /// What a reference implementation of CommonMark makes of the page.
  var html: String {
    let text = lines.joined(separator: "\n")
    guard let html = unsafe cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT) else {
      return ""
    }
    defer { unsafe free(html) }
    return unsafe String(cString: html)
  }

  /// The lines from a heading to the next one that is not below it; none if there is no such one.
  func section(_ heading: String) -> ArraySlice<String> {
    guard let start = lines.firstIndex(of: heading) else { return [] }
    let level = heading.prefix { $0 == "#" }.count
    let examples = examples.map(\.range)
    let end = lines.indices.dropFirst(start + 1).first { index in
      let marks = lines[index].prefix { $0 == "#" }.count
      return (1...level).contains(marks) && lines[index].dropFirst(marks).hasPrefix(" ")
        && !examples.contains { $0.contains(index) }
    }
    return lines[start..<(end ?? lines.endIndex)]
  }
}

extension DocumentationPage {
  /// Where its links lead, as written but for escapes.
  var destinations: [String] {
    html.matches(of: #/<(?:a href|img src)="([^"]*)"/#).map {
      String($0.1).replacing("&amp;", with: "&").removingPercentEncoding ?? String($0.1)
    }
  }

  /// The fragments by which GitHub links its headings.
  var fragments: Set<String> {
    var counts: [String: Int] = [:]
    var fragments: Set<String> = []
    for heading in html.matches(of: #/<h[1-6]>(.*?)<\/h[1-6]>/#) {
      let name = DocumentationPage.fragment(String(heading.1))
      let count = counts[name, default: 0]
      fragments.insert(count == 0 ? name : "\(name)-\(count)")
      counts[name] = count + 1
    }
    return fragments
  }

  private static func fragment(_ heading: String) -> String {
    let text = heading.replacing(#/<[^>]*>/#, with: "").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    return text.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
      .replacing(" ", with: "-")
  }
}

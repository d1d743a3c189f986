import Foundation
import Testing

@Suite("Documentation: links")
struct DocumentationLinkTests {
  @Test(
    "each link leads to a file and a heading that exist", arguments: try DocumentationPage.all())
  func links(_ page: DocumentationPage) throws {
    for destination in page.destinations where destination.firstMatch(of: #/^[a-z]+:/#) == nil {
      let (target, fragment) = page.target(of: destination)
      let exists = FileManager.default.fileExists(
        atPath: Program.packageRoot.appending(path: target).path)
      #expect(exists, "\(page.path): \(destination) leads nowhere")
      if exists, let fragment, target.hasSuffix(".md"), !fragment.isLine {
        let fragments = try DocumentationPage(target).fragments
        #expect(fragments.contains(fragment), "\(page.path): \(destination) has no such heading")
      }
    }
  }

  @Test("each page is reached from README.md")
  func orphans() throws {
    let pages = Dictionary(uniqueKeysWithValues: try DocumentationPage.all().map { ($0.path, $0) })
    var reached: Set<String> = ["README.md"]
    var waiting = ["README.md"]
    while let path = waiting.popLast() {
      for destination in pages[path]?.destinations ?? [] {
        guard let page = pages[path] else { continue }
        let target = page.target(of: destination).path
        if pages[target] != nil, reached.insert(target).inserted { waiting.append(target) }
      }
    }
    #expect(Set(pages.keys).subtracting(reached).sorted() == [])
  }
}

extension DocumentationPage {
  /// The file of the repository that a relative link means, and the fragment in it.
  fileprivate func target(of destination: String) -> (path: String, fragment: String?) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard !parts[0].isEmpty else { return (path, fragment) }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for component in parts[0].split(separator: "/") where component != "." {
      if component == ".." { _ = folders.popLast() } else { folders.append(String(component)) }
    }
    return (folders.joined(separator: "/"), fragment)
  }
}

extension String {
  /// `L12` is a line of a file, as GitHub shows it.
  fileprivate var isLine: Bool { wholeMatch(of: #/L\d+/#) != nil }
}

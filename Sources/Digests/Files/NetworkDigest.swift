import Advice

/// `network.md`: how the network is doing, and what to do about it.
struct NetworkDigest: Digest {
  static let fileName = "network.md"
  let look: NetworkLook

  var summary: String? { look.report.findings == nil ? "too early to tell" : nil }

  func write(to writer: inout MarkdownWriter) {
    writer.write(Page(look))
  }
}

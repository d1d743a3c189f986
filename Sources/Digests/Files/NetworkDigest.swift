import Advice

/// `network.md`: how the network is doing, and what to do about it.
struct NetworkDigest: Digest {
  static let fileName = "network.md"
  let look: NetworkLook

  var summary: String? {
    look.report.findings.map { "\($0.standing.inTouch) in touch" } ?? "too early to tell"
  }

  func write(to writer: inout MarkdownWriter) {
    writer.write(Page(look))
  }
}

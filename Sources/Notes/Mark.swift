/// A passage that carries a tag which makes a memo of it (rule E8).
package struct Mark: Sendable {
  /// Its index in the note.
  package let passage: Int32
  /// Links to the web in it, in order.
  package let links: [WebLink]
}

/// A link that leads out of the notes, to an address on the web.
public struct WebLink: Hashable, Sendable {
  /// What the reader sees, as in the text around it.
  public let text: String
  /// Begins with `http:` or `https:`.
  public let address: String

  /// Nil if the address is of another kind, or nothing else is shown.
  public init?(text: String, address: String) {
    let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    guard isWeb, !text.isEmpty, text != address else { return nil }
    self.text = text
    self.address = address
  }
}

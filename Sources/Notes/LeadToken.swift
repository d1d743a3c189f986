/// One piece of an entry's lead, as far as rule E2 tells pieces apart.
package struct LeadToken: Sendable {
  package enum Kind: Sendable, Equatable {
    /// A possible mention: the index of its reference in the note. The next `inner` tokens are
    /// its text, which counts only if it is no mention, or, of a handle, if it is a shorter one.
    case mention(reference: Int32, inner: Int32)
    case word(Vocabulary.WordClass, kind: Int32)
    case comma
    /// `'s` after a mention.
    case possessive
    /// `:` before white space.
    case colon
    /// ` — `, ` – ` or ` - `.
    case dash
    case sentenceEnd
    /// A sentence that ends with a question mark: nothing has taken place.
    case question
    /// Any other punctuation.
    case mark
  }

  package internal(set) var kind: Kind
  /// Offset in the passage's text at which what follows begins: after a separator, before
  /// anything else.
  package let offset: Int32

  package init(kind: Kind, offset: Int32) {
    self.kind = kind
    self.offset = offset
  }
}

/// A place that may mention a person: who is meant is known only once all notes are read.
package struct Reference: Sendable {
  package enum Form: Sendable {
    /// `[text](path)`: the spelling is the path without extension, from the note's folder or else
    /// from the root.
    case link
    /// `[[target]]`: the spelling is the target without heading and text.
    case wikilink
    /// `@key`: the spelling is the longest run that can be a key.
    case handle
    /// A path in front matter, from the note's folder or else from the root.
    case path
    /// A plain link key in front matter.
    case key
  }

  package let form: Form
  package let spelling: String
  /// Of a handle: how many UTF-8 bytes come before the first change between ASCII and other
  /// letters, 0 if there is none (rule M4).
  package let shortLength: Int
  /// How many of the references after this one stand inside its text.
  package internal(set) var inner: Int
  /// 1-based.
  package let line: Int
  /// 1-based, in UTF-8 bytes of the file's line.
  package let column: Int
}

/// A link to a person in front matter (rule F6).
package struct FrontLink: Sendable {
  package enum Purpose: Sendable {
    case attendee, member, introducer, avoid
    /// Any other key: a labelled edge (rule P5).
    case edge(label: String)
  }

  package let purpose: Purpose
  package let reference: Reference
  /// 1-based line of the key.
  package let keyLine: Int
}

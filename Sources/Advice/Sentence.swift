public import Journals
public import Notes

/// A sentence for the reader that keeps apart what is ours and what stands in the notes.
///
/// Markdown, terminal text and JSON all render the same sentence, each in its own safe way.
/// Literals and dates are our words; everything else is interpolated with its kind:
/// `"you promised \(quote: text), due \(day) (\(link: "noted", to: place))"`.
public struct Sentence: Hashable, Sendable, ExpressibleByStringInterpolation {
  public enum Fragment: Hashable, Sendable {
    /// Our own words.
    case words(String)
    /// A name or a word from the notes, as it stands there.
    case text(String)
    /// What a note says; shown in plain double quotes, shortened where space is short.
    case quote(String)
    /// Words from the notes that a claim rests on, such as those that two notes share.
    case emphasis(String)
    /// What the reader may put into a note, in our own words: `cadence: 2m`.
    case code(String)
    /// A label and the place in the notes that it refers to.
    case link(String, Place)
    /// A person by display name, with the path of their note.
    case person(String, path: String)
  }

  public private(set) var fragments: [Fragment]

  public init(stringLiteral value: String) {
    fragments = [.words(value)]
  }

  /// Leaves out a full stop at the end after a quote that brings its own.
  public init(stringInterpolation: StringInterpolation) {
    fragments = stringInterpolation.fragments
    if case .words(".") = fragments.last, case .quote(let text) = fragments.dropLast().last,
      text.bringsFullStop
    {
      fragments.removeLast()
    }
  }

  /// Collects the fragments of an interpolated literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var fragments: [Fragment] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      fragments.reserveCapacity(interpolationCount * 2 + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { fragments.append(.words(literal)) }
    }

    public mutating func appendInterpolation(_ day: Day) {
      fragments.append(.words(day.description))
    }

    public mutating func appendInterpolation(_ sentence: Sentence) {
      fragments += sentence.fragments
    }

    public mutating func appendInterpolation(words: String) {
      fragments.append(.words(words))
    }

    public mutating func appendInterpolation(text: String) {
      fragments.append(.text(text))
    }

    public mutating func appendInterpolation(quote: String) {
      fragments.append(.quote(quote))
    }

    /// Inlined, so that the person is not copied for two fields.
    @inline(__always)
    public mutating func appendInterpolation(person: Person) {
      fragments.append(.person(person.name, path: person.path))
    }

    public mutating func appendInterpolation(emphasis: String) {
      fragments.append(.emphasis(emphasis))
    }

    public mutating func appendInterpolation(code: String) {
      fragments.append(.code(code))
    }

    public mutating func appendInterpolation(link label: String, to place: Place) {
      fragments.append(.link(label, place))
    }
  }
}

extension String {
  /// Whether it ends in a full stop or the like, whatever quotation marks follow.
  fileprivate var bringsFullStop: Bool {
    // Letters are what most texts end in.
    if let end = utf8.last, end.isLetter || end.isDigit { return false }
    guard let last = last(where: { $0 != "\"" }) else { return false }
    return ".!?…".contains(last)
  }
}

extension Sentence {
  /// Says nothing.
  static let none: Sentence = ""

  /// The sentence without links, quotes in full.
  public var plain: String {
    fragments.map { fragment in
      switch fragment {
      case .words(let text), .text(let text), .emphasis(let text), .code(let text): text
      case .link(let text, _), .person(let text, _): text
      case .quote(let text): "\"\(text)\""
      }
    }.joined()
  }

  /// `a`, `a and b`, `a, b and c`.
  public static func enumeration(of sentences: [Sentence]) -> Sentence {
    guard let last = sentences.last, sentences.count > 1 else { return sentences.first ?? "" }
    return "\(joined(Array(sentences.dropLast()), separator: ", ")) and \(last)"
  }

  /// Sentences one after the other, with `separator` between them.
  public static func joined(_ sentences: [Sentence], separator: String) -> Sentence {
    var joined: Sentence = ""
    joined.fragments = Array(
      sentences.map(\.fragments).joined(separator: [.words(separator)]))
    return joined
  }
}

/// Finds the words of a text that may be a topic.
///
/// Words are runs of letters, marks and digits; everything else parts them, also the `-`, `_` and
/// `/` of tags. `+` and `#` after a letter belong to the word, unless another letter follows: `C++`
/// and `C#` are no `C`. Where a script sets no spaces (Chinese, Japanese, Korean with its endings),
/// each two neighbouring characters are a word, as search engines have it. Left out are addresses,
/// handles, numbers, and what follows an apostrophe (`Lola's`, `don't`).
struct TopicScanner {
  /// A run of characters of one kind.
  enum Script {
    case letters, han, kana, hiragana, hangul
  }

  struct Run {
    var script: Script
    var range: Range<String.Index>
  }

  private let scalars: String.UnicodeScalarView
  private var position: String.Index
  private(set) var runs: [Run] = []

  init(_ text: String) {
    scalars = text.unicodeScalars
    position = scalars.startIndex
    while position < scalars.endIndex { step() }
  }

  private mutating func step() {
    let scalar = scalars[position]
    if let script = scalar.topicScript {
      readRun(of: script)
    } else if scalar == ":", scalars[position...].starts(with: "://".unicodeScalars) {
      skipAddress()
    } else if scalar == "@" {
      skipWord()
    } else if scalar == "'" || scalar == "’" {
      skipEnding()
    } else {
      position = scalars.index(after: position)
    }
  }

  private mutating func readRun(of script: Script) {
    let start = position
    position = end(of: script, from: position)
    if script == .letters { position = endOfSymbols(from: position) }
    runs.append(Run(script: script, range: start..<position))
  }

  private func end(of script: Script, from start: String.Index) -> String.Index {
    scalars[start...].firstIndex { $0.topicScript != script && !$0.isMark } ?? scalars.endIndex
  }

  private func endOfSymbols(from start: String.Index) -> String.Index {
    let end = scalars[start...].firstIndex { $0 != "+" && $0 != "#" } ?? scalars.endIndex
    return end < scalars.endIndex && scalars[end].topicScript != nil ? start : end
  }

  /// Drops the scheme that was read as a word, and goes on after the address.
  private mutating func skipAddress() {
    if runs.last?.range.upperBound == position { runs.removeLast() }
    position =
      scalars[position...].firstIndex { $0.properties.isWhitespace } ?? scalars.endIndex
  }

  private mutating func skipWord() {
    position = scalars.index(after: position)
    let isPart = { (scalar: Unicode.Scalar) in
      scalar.topicScript != nil || scalar == "-" || scalar == "_"
    }
    position = scalars[position...].firstIndex { !isPart($0) } ?? scalars.endIndex
  }

  /// Skips at most two letters after an apostrophe that follows a word.
  private mutating func skipEnding() {
    let follows = runs.last?.range.upperBound == position
    position = scalars.index(after: position)
    guard follows else { return }
    let end = end(of: .letters, from: position)
    if scalars.distance(from: position, to: end) <= 2 { position = end }
  }
}

extension Unicode.Scalar {
  /// The kind of run that the character belongs to; nil if it parts words.
  var topicScript: TopicScanner.Script? {
    if isASCII {
      switch self {
      case "a"..."z", "A"..."Z", "0"..."9": return .letters
      default: return nil
      }
    }
    switch value {
    case 0x3041...0x309F: return .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: return .han
    case 0xAC00...0xD7A3: return .hangul
    default: break
    }
    return properties.isAlphabetic || properties.numericType != nil ? .letters : nil
  }

  /// A mark that belongs to the letter before it.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}

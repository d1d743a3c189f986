internal import CommonMark

/// A note's path from the root, taken apart: what its name and folders tell.
public struct NotePath: Hashable, Sendable {
  /// With `/`, no leading `./`.
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// The file name without its extension.
  public var stem: String {
    let slash = text.utf8.lastIndex(of: UInt8(ascii: "/"))
    return NotePath.withoutExtension(
      slash.map { String(text[text.utf8.index(after: $0)...]) } ?? text)
  }

  /// Names of the folders that hold it, outermost first.
  public var folders: [String] {
    text.view { path in
      var folders: [String] = []
      var start = 0
      while let end = path.offset(of: UInt8(ascii: "/"), from: start) {
        if end > start { folders.append(String(path[start..<end])) }
        start = end + 1
      }
      return folders
    }
  }

  /// The folder, empty for the root, else ending without `/`.
  public var folder: String {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[..<$0]) } ?? ""
  }

  /// `README`, `index` or the folder's own name: a note about the folder (rule P1).
  var isIndex: Bool {
    let stem = stem.lowercased()
    return stem == "readme" || stem == "index" || stem == folders.last?.lowercased()
  }

  /// Without `.md` or `.markdown`, in any case.
  public static func withoutExtension(_ path: String) -> String {
    path.view { bytes in
      let kept = withoutExtension(bytes)
      return kept.count == bytes.count ? path : String(kept)
    }
  }

  /// The same for the bytes of a path.
  static func withoutExtension(_ path: ByteView) -> ByteView {
    guard let last = path.last, last | 0x20 == UInt8(ascii: "d") || last | 0x20 == UInt8(ascii: "n")
    else { return path }
    for ending in [".md", ".markdown"] where path.count > ending.utf8.count {
      let tail = path.suffix(ending.utf8.count)
      if zip(tail, ending.utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
        return path[path.startIndex..<tail.startIndex]
      }
    }
    return path
  }

  /// `path`, read from `folder`, as a path from the root; nil if it leads out of the root.
  public static func resolve(_ path: String, from folder: String) -> String? {
    var result: [UInt8] = []
    guard resolve(path, from: folder, into: &result) else { return nil }
    return String(decoding: result, as: UTF8.self)
  }

  /// Puts `path`, read from `folder`, into an empty `result`; false if it leads out of the root.
  package static func resolve(
    _ path: String, from folder: String, into result: inout [UInt8]
  ) -> Bool {
    let slash = UInt8(ascii: "/")
    return path.view { path in
      if path.first != slash { folder.view { result.append($0) } }
      var start = path.startIndex
      while start < path.endIndex {
        let part = path[start..<(path.offset(of: slash, from: start) ?? path.endIndex)]
        start = part.endIndex + 1
        if part.isEmpty || part.elementsEqual(".".utf8) { continue }
        if part.elementsEqual("..".utf8) {
          if result.isEmpty { return false }
          result.removeSubrange((result.lastIndex(of: slash) ?? 0)...)
        } else {
          if !result.isEmpty { result.append(slash) }
          result.append(part)
        }
      }
      return true
    }
  }
}

extension NotePath {
  /// What the path says about the note's date (rule D2).
  enum Date: Equatable {
    case none
    case day(Day)
    /// Written like a date, but no day of the calendar.
    case impossible
  }

  /// Whether the stem holds a date, so that the note is about a day, not a person.
  var hasDateInStem: Bool { !NotePath.dates(in: Array(stem.utf8)).isEmpty }

  /// The only date in the stem, else the one that the path ends with: `YYYY/MM/DD`, `YYYY/MM-DD`
  /// or `YYYY-MM/DD`.
  var date: Date {
    let stem = stem
    let found = NotePath.dates(in: Array(stem.utf8))
    if found.count == 1 { return found[0] }
    guard found.isEmpty, stem.utf8.suffix(2).allSatisfy({ $0.isDigit }) else { return .none }
    let tail = (folders + [stem]).suffix(3)
    for count in [3, 2] where tail.count >= count {
      let joined = tail.suffix(count).joined(separator: "-")
      guard joined.utf8.count == 10, Day.looksLikeDate(Array(joined.utf8)) else { continue }
      return Day(joined).map(Date.day) ?? .impossible
    }
    return .none
  }

  /// The stem without its dates: the title of `2026-05-04 Offsite planning.md`.
  public var undatedStem: String {
    let bytes = Array(stem.utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let length = NotePath.dateLength(in: bytes, at: index)
      if length == 0 { kept.append(bytes[index]) }
      index += max(length, 1)
    }
    return Array(kept.drop { !$0.isWordByte }).view { $0.collapsed }
  }

  private static func dates(in stem: [UInt8]) -> [Date] {
    var dates: [Date] = []
    var index = 0
    while index < stem.count {
      let length = dateLength(in: stem, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      let digits = stem[index..<(index + length)].filter { $0.isDigit }
      let year = String(decoding: digits[0..<4], as: UTF8.self)
      let month = String(decoding: digits[4..<6], as: UTF8.self)
      let day = String(decoding: digits[6..<8], as: UTF8.self)
      dates.append(Day("\(year)-\(month)-\(day)").map(Date.day) ?? .impossible)
      index += length
    }
    return dates
  }

  /// Eight digits are a number, such as somebody's, unless month and day are in their range.
  private static func mayBeDate(_ digits: ArraySlice<UInt8>) -> Bool {
    let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (1...12).contains(number / 100 % 100) && (1...31).contains(number % 100)
  }

  /// The length of the date that begins at `index`, 0 if there is none.
  private static func dateLength(in stem: [UInt8], at index: Int) -> Int {
    guard stem[index].isDigit, index == 0 || !stem[index - 1].isDigit else { return 0 }
    let digits = stem[index...].prefix { $0.isDigit }.count
    if digits == 8 {
      let before = index == 0 || !stem[index - 1].isWordByte
      let end = index + 8
      let isAlone = before && (end == stem.count || !stem[end].isWordByte)
      return isAlone && mayBeDate(stem[index..<end]) ? 8 : 0
    }
    guard digits == 4, index + 10 <= stem.count else { return 0 }
    let separator = stem[index + 4]
    guard [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(separator),
      stem[index + 7] == separator, index + 10 == stem.count || !stem[index + 10].isDigit
    else { return 0 }
    let parts = [5, 6, 8, 9]
    return parts.allSatisfy { stem[index + $0].isDigit } ? 10 : 0
  }
}

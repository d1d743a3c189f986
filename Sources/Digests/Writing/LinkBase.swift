import Journals

/// Where links of a generated file start from: they are relative (rule G4).
struct LinkBase: Sendable {
  private let climb: String
  private let maskedPaths: Set<String>

  /// For a file `name` below the output folder, both with `/`.
  ///
  /// - Parameter maskedPaths: those that are not told as they are, so that no link leads there.
  init(outputFolder: String, fileName: String, maskedPaths: Set<String> = []) {
    self.maskedPaths = maskedPaths
    let folders = outputFolder.split(separator: "/").filter { $0 != "." }.count
    climb = String(repeating: "../", count: folders + fileName.split(separator: "/").count - 1)
  }

  /// The destination of a link to a note, at a line where one is known; nil if none may lead there.
  func destination(of place: Place) -> String? {
    guard var destination = destination(ofNote: place.path) else { return nil }
    if place.line > 0 {
      destination += "#L"
      destination += String(place.line)
    }
    return destination
  }

  func destination(ofNote path: String) -> String? {
    if !maskedPaths.isEmpty, maskedPaths.contains(path) { return nil }
    return climb + LinkBase.encoded(path)
  }

  /// Percent-encoded where a bare destination or a URL gives a character another meaning.
  ///
  /// Letters of other scripts stay as they are.
  static func encoded(_ path: String) -> String {
    guard path.hasByte(where: { $0.mayBeUnclean || isSpecial($0) }) else { return path }
    var result: [UInt8] = []
    result.reserveCapacity(path.utf8.count + 16)
    for scalar in path.unicodeScalars {
      let needsCode =
        scalar.isHarmful || scalar.breaksLine || (scalar.isASCII && isSpecial(UInt8(scalar.value)))
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        if needsCode { result += code(of: byte) } else { result.append(byte) }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  /// `%2F`.
  private static func code(of byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "%"),
      UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "|"), UInt8(ascii: "$"):
      true
    default: false
    }
  }
}

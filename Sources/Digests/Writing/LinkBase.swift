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
    destination(ofNote: place.path).map { place.line > 0 ? "\($0)#L\(place.line)" : $0 }
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
    var result = ""
    for scalar in path.unicodeScalars {
      let needsCode =
        scalar.isHarmful || scalar.breaksLine || (scalar.isASCII && isSpecial(UInt8(scalar.value)))
      guard needsCode else {
        result.unicodeScalars.append(scalar)
        continue
      }
      for byte in String(scalar).utf8 {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
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

import Journals

/// Where links of a generated file start from: they are relative (rule G4).
struct LinkBase: Sendable {
  private let climb: String

  /// For a file `name` below the output folder, both with `/`.
  init(outputFolder: String, fileName: String) {
    let folders = outputFolder.split(separator: "/").filter { $0 != "." }.count
    climb = String(repeating: "../", count: folders + fileName.split(separator: "/").count - 1)
  }

  /// The destination of a link to a note, at a line where one is known.
  func destination(of place: Place) -> String {
    climb + LinkBase.encoded(place.path) + (place.line > 0 ? "#L\(place.line)" : "")
  }

  func destination(ofNote path: String) -> String {
    climb + LinkBase.encoded(path)
  }

  /// Percent-encoded where a bare destination or a URL gives a character another meaning.
  ///
  /// Letters of other scripts stay as they are.
  static func encoded(_ path: String) -> String {
    var result = ""
    for scalar in path.unicodeScalars {
      let isSpecial =
        scalar.isHarmful || scalar.breaksLine || " ()<>#?%\\`[]&\"|".unicodeScalars.contains(scalar)
      guard isSpecial else {
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
}

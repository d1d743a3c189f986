import Notes

/// One whole file below the output folder (rule G1).
public struct GeneratedFile: Hashable, Sendable {
  /// Path below the output folder, with `/`.
  public let name: String
  /// The bytes to write: the marker line with the checksum, then the body.
  public let bytes: [UInt8]

  /// - Parameters:
  ///   - name: from the output folder.
  ///   - body: everything after the marker line, in UTF-8, ending in a line feed.
  public init(name: String, body: some Collection<UInt8>) {
    self.name = name
    let marker = GeneratedFile.marker(checksum: GeneratedFile.checksum(body)).utf8
    // Files grow long, and room for one is made once.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(marker.count + 1 + body.count)
    bytes += marker
    bytes.append(UInt8(ascii: "\n"))
    bytes += body
    self.bytes = bytes
  }

  /// Everything after the marker line.
  public var body: String {
    String(decoding: bytes.drop { $0 != UInt8(ascii: "\n") }.dropFirst(), as: UTF8.self)
  }
}

extension GeneratedFile {
  /// How a line 1 begins that Rapport wrote; files that begin so are no notes (rule J2).
  public static let markerPrefix = "<!-- rapport:generated 1 "

  private static func marker(checksum: String) -> String {
    "\(markerPrefix)\(checksum): edit the notes, not this file -->"
  }

  /// Whether `bytes` are what Rapport once wrote, untouched since.
  public static func isUntouched(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let expected = marker(checksum: checksum(bytes[(end + 1)...]))
    return bytes[..<end].elementsEqual(expected.utf8)
  }

  /// FNV-1a in hexadecimal: guards against edits, not attackers.
  private static func checksum(_ bytes: some Sequence<UInt8>) -> String {
    let hash = bytes.withContiguousStorageIfAvailable { unsafe $0.fnv1a } ?? bytes.fnv1a
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

import FrontMatter
import Testing

@Suite struct RobustnessTests {
  @Test(
    "F2: no input crashes, and every problem lies in the text",
    arguments: 1...8 as ClosedRange<UInt64>)
  func anyInput(seed: UInt64) {
    var random = Seeded(state: seed)
    let alphabet = Array("[]{}:,-#&*!|>'\"%@?\\ab é\u{2028}\u{1}\n\n\r\t: - ".utf8) + [0xFF]
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0..<120, using: &random)).map { _ in
        alphabet.randomElement(using: &random)!
      }
      let lines = lines(of: bytes)
      let list = FieldList(parsing: bytes.span, firstLine: 2)
      for problem in list.problems {
        let isInside = 2..<(2 + lines.count) ~= problem.line
        #expect(isInside, "\(problem) in \(bytes)")
        guard isInside else { continue }
        let length = lines[problem.line - 2].count
        #expect(1...(length + 1) ~= problem.column, "\(problem) in \(bytes)")
      }
    }
  }

  /// Lines end with LF, CRLF or CR.
  private func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n"), index > 0, bytes[index - 1] == UInt8(ascii: "\r") { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    return lines
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014), so that a failure can be run again.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// How many bytes each line of a file has; lines end with LF, CRLF or CR.
struct LineLengths {
  private var lengths = [0]

  init(of bytes: [UInt8]) {
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
        lengths.append(0)
      } else {
        lengths[lengths.count - 1] += 1
      }
    }
  }

  /// A place is that of a byte, just behind a line, or that of the whole file: zero.
  func expect(line: Int, column: Int) {
    guard line != 0 else {
      require(column == 0, "no column without a line")
      return
    }
    require((1...lengths.count).contains(line), "a line of the file")
    require((1...(lengths[line - 1] + 1)).contains(column), "a column of the line")
  }
}

internal import CommonMark

extension String {
  /// As keys are compared (rules F3, P3): lower case, runs of space, `-` and `_` made one space.
  ///
  /// `String` itself compares by canonical equivalence, so that NFC need not be made.
  package var looseKey: String {
    if utf8.allSatisfy({ $0.isLetter && $0 >= 0x61 }) { return self }
    let bytes = lowercased().utf8.map { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte
    }
    return bytes.view { $0.collapsed }
  }

  /// Without the `@` that it may begin with.
  package var withoutAt: String {
    utf8.first == UInt8(ascii: "@") ? String(Substring(utf8.dropFirst())) : self
  }
}

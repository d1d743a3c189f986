/// All forms in which the journal format lets one name somebody (rules M2 to M4).
extension Writer {
  mutating func mention(_ person: Character, in note: SyntheticNote, table: Bool = false) -> String
  {
    let bar = table ? "\\|" : "|"
    return switch random.below(100) {
    case ..<30: "[[\(person.name)]]"
    case ..<36: "[[\(person.name)\(bar)\(person.given)]]"
    case ..<42: "[[\(person.stem)]]"
    case ..<46: "[[people/\(person.stem)\(bar)\(person.given)]]"
    case ..<49: "[[\(person.name)#Family]]"
    case ..<52: "[[\(person.name.uppercased())]]"
    case ..<54: "[[\(decomposed(person.name))]]"
    case ..<58: "[[\(person.alias ?? person.name)]]"
    case ..<68: "[\(person.given)](\(note.wayUp)people/\(person.stem).md)"
    case ..<71: "[\(person.given)](/people/\(person.stem).md#family)"
    case ..<74: "[*\(person.given)*](<\(note.wayUp)people/\(person.stem).md> \"a note\")"
    case ..<77: "[\(person.given)](people/\(percentEncoded(person.stem)).md)"
    case ..<97: "@\(person.handle)"
    default: "**@\(person.stem)**"
    }
  }
}

private func percentEncoded(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF")
  return path.utf8.map { byte in
    byte < 0x80
      ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }.joined()
}

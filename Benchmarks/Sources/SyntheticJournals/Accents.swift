/// With the commonest accents as characters of their own, as macOS once wrote file names (NFD).
func decomposed(_ name: String) -> String {
  let accents: [Swift.Character: String] = [
    "á": "a\u{301}", "é": "e\u{301}", "í": "i\u{301}", "ú": "u\u{301}", "ñ": "n\u{303}",
    "ö": "o\u{308}", "ü": "u\u{308}", "ç": "c\u{327}", "ä": "a\u{308}", "š": "s\u{30C}",
  ]
  return name.map { accents[$0] ?? String($0) }.joined()
}

/// With Latin letters as they are on an English keyboard.
func withoutAccents(_ text: String) -> String {
  String(text.map { plainLetters[$0] ?? $0 })
}

private let plainLetters: [Swift.Character: Swift.Character] = {
  let accented = "áäåàçčéèëěíïıłļňñńóöôøřŕšşśúüůùýžźğľ"
  let plain = "aaaacceeeeiiillnnnoooorrsssuuuuyzzgl"
  return Dictionary(uniqueKeysWithValues: zip(accented, plain))
}()

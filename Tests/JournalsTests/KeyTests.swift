import Notes
import Testing

@testable import Journals

@Suite("Keys of notes")
struct KeyTests {
  private func table(_ keys: [String]) -> KeyTable {
    var table = KeyTable()
    for (index, key) in keys.enumerated() { table.add(index, to: Array(key.utf8)[...], as: .path) }
    return table
  }

  private func notes(
    _ key: String, in table: KeyTable, as sense: KeyTable.Sense = .path
  ) -> [Int] {
    table[table[Array(key.utf8)[...]], sense].all
  }

  @Test("a key leads to all notes that have it, each once")
  func several() {
    var table = table(["ana", "bo", "ana", "ana"])
    table.add(3, to: Array("ana".utf8)[...], as: .path)
    #expect(notes("ana", in: table) == [0, 2, 3])
    #expect(notes("bo", in: table) == [1])
    #expect(notes("an", in: table) == [])
    #expect(notes("", in: table) == [])
  }

  @Test("what a key is in one sense it is not in another")
  func senses() {
    var table = table(["zoé", "bo"])
    table.add(7, to: Array("zoe\u{301}".utf8)[...], as: .looseKey)
    #expect(notes("zoé", in: table) == [0])
    #expect(notes("zoé", in: table, as: .looseKey) == [7])
    #expect(notes("bo", in: table, as: .looseKey) == [])
    #expect(table.keys(as: .looseKey) { _ in true } == ["zoé"])
  }

  @Test("an empty key adds nothing")
  func empty() { #expect(notes("", in: table([""])) == []) }

  @Test("keys beyond ASCII are equal by canonical equivalence")
  func canonical() {
    #expect(notes("zoe\u{301}", in: table(["zoé", "zoe"])) == [0])
    #expect(notes("zoe", in: table(["zoé", "zoe"])) == [1])
  }

  @Test("a key is found by another spelling of the same characters, whichever was first")
  func otherSpellings() {
    let table = table(["zoe\u{301}", "zoé", "иван", "李雷", "\u{3B9}\u{308}\u{301}"])
    #expect(notes("zoé", in: table) == [0, 1])
    #expect(notes("zoe\u{301}", in: table) == [0, 1])
    #expect(notes("иван", in: table) == [2])
    #expect(notes("李雷", in: table) == [3])
    #expect(notes("\u{390}", in: table) == [4])
    #expect(notes("zoè", in: table) == [])
    #expect(notes("zoè", in: self.table(["zoé"])) == [])
  }

  @Test("the table grows: ten thousand keys are all found")
  func growth() {
    let keys = (0..<10_000).map { "key \($0)" }
    let table = table(keys)
    for (index, key) in keys.enumerated() { #expect(notes(key, in: table) == [index]) }
    #expect(notes("key 10000", in: table) == [])
  }

  @Test("keys that may be shown are those of which all notes may be")
  func shown() {
    #expect(
      table(["ana", "bo", "ana", "zoé"]).keys(as: .path) { $0 != 2 }.sorted() == ["bo", "zoé"])
  }

  @Test("a letter without its accents or strokes is the one that Unicode names")
  func bareLetters() {
    for value in [0xC0..<0x250, 0x1E00..<0x1F00].joined() {
      let scalar = Unicode.Scalar(UInt32(value))
      let words = scalar?.properties.name?.split(separator: " ") ?? []
      let isBare =
        words.count > 4 && words[0] == "LATIN" && words[2] == "LETTER" && words[4] == "WITH"
        && words[3].utf8.count == 1
      let expected = isBare ? words[3].lowercased().utf8.first : nil
      #expect(scalar?.bareLetter == expected, "\(String(value, radix: 16))")
    }
  }

  @Test(
    "a loose key in the buffer is the loose key of the text",
    arguments: [
      "Ana", "  ana--ruiz_ ", "ZOÉ-Ruiz", "ŠTĚPÁN-Łucja ŸŽ", "Ⱥ-É", "ÉΣ", "ẞ", "zoe\u{301}", "",
      "-", "a\t\nb", "İstanbul", "a_-_b",
    ])
  func loose(text: String) {
    var buffer = KeyBuffer()
    buffer.fold("something that was there before")
    buffer.foldLoosely(text)
    #expect(String(decoding: buffer.key, as: UTF8.self) == text.looseKey)
  }

  @Test(
    "paths are read from a folder, in lower case",
    arguments: [
      ("../People/Ana", "daily", "people/ana"), ("./B", "a", "a/b"), ("/B", "a", "b"),
      ("Zoé", "ÄB", "äb/zoé"), ("b//c", "", "b/c"),
    ])
  func paths(path: String, folder: String, expected: String) {
    var buffer = KeyBuffer()
    let isInside = buffer.foldPath(path, from: folder)
    #expect(isInside)
    #expect(String(decoding: buffer.key, as: UTF8.self) == expected)
  }

  @Test("a path that leads out of the root is none")
  func outside() {
    var buffer = KeyBuffer()
    let isInside = buffer.foldPath("../../ana", from: "daily")
    #expect(!isInside)
  }

  @Test(
    "P9: private names are found in texts as whole words, several in any case, one with a capital",
    arguments: [
      ("lunch with dana doyle", true), ("DANA, Doyle!", true), ("Dana", false),
      ("Dana Doyles", true), ("Dana Doylest", false),
      ("bogdana doyle", false), ("da\u{200B}na\u{AD} doyle", true), ("Zoé's plan", true),
      ("ZOÉ", true),
      ("zoé's plan", false),
      ("Zoe\u{301}", true), ("", false),
    ])
  func names(text: String, isFound: Bool) {
    #expect(WordSequences(["Dana Doyle", "Zoé", "-"]).areIn(text) == isFound)
    #expect(
      WordSequences(["Dana Doyle"]).areIn(text)
        == (isFound && !text.uppercased().hasPrefix("Z")))
  }

  @Test(
    "P9: a name is found where its words follow each other",
    arguments: [
      ("ana ana ruiz", true), ("ana x ana", false), ("ana  RUIZ", true), ("ana", false),
      ("\u{212A}ate", true), ("", false),
    ])
  func followingWords(text: String, isFound: Bool) {
    #expect(WordSequences(["Ana Ruiz", "Kate", "???"]).areIn(text) == isFound)
  }

  @Test(
    "P9: a name in a script without spaces is found between others",
    arguments: [
      ("和李雷去吃饭", true), ("李 雷", true), ("李明", false),
      ("\u{1106}\u{1175}\u{11AB}\u{C218}\u{AC00}", true),
    ])
  func withoutSpaces(text: String, isFound: Bool) {
    #expect(WordSequences(["李雷", "\u{BBFC}\u{C218}"]).areIn(text) == isFound)
  }

  @Test(
    "P9: not where it is part of another's name",
    arguments: [
      ("Tea with Sam Lee", "Tea with Sam Lee"), ("Tea with Sam", "Tea with …"),
      ("Sam Lees and Sam's", "Sam Lees and …'s"), ("Sam Jones", "…"), ("x", "x"),
      ("2026/Lunch with sam-jones.md", "2026/Lunch with ….md"), ("20261002Sam.md", "20261002….md"),
      ("ünd7Sam8é", "ünd7…8é"),
    ])
  func partOfAnotherName(text: String, masked: String) {
    let names = WordSequences(
      ["Sam", "Sam Jones", "q"], butNotWithin: ["Sam Lee", "Ana", "sam lee-ruiz"])
    #expect(names.masked(in: text) == masked)
    #expect(names.areIn(text) == (text != masked))
  }

  @Test("a key of many notes leads to all of them, in ASCII or not", arguments: ["readme", "zoé"])
  func sharedByMany(key: String) {
    let table = table(Array(repeating: key, count: 10_000))
    #expect(notes(key, in: table) == Array(0..<10_000))
  }

  @Test("characters that are ASCII's by canonical equivalence are those of ASCII in a key")
  func singletons() {
    var buffer = KeyBuffer()
    buffer.fold("A\u{37E}B\u{1FEF}\u{212A}")
    #expect(buffer.key.elementsEqual("a;b`k".utf8))
  }

  @Test(
    "the last component of a key is what stands after its last slash",
    arguments: [("a/é/B", "b"), ("a/", ""), ("Ana", "ana")])
  func lastComponent(text: String, last: String) {
    var buffer = KeyBuffer()
    buffer.fold(text)
    #expect(buffer.lastComponent.elementsEqual(last.utf8))
  }
}

@Suite("Heads first, then bodies")
struct CensusTests {
  @Test(
    "slices of bodies read after all heads give the journal that is read at once", arguments: 1...4)
  func slices(size: Int) {
    let texts: [(String, String)] = [
      (
        "2026-10-02.md",
        "- Lunch with @ana: her move\n- [ ] send @bo the plan 📅 2026-10-09\n- @nobody\n"
      ),
      ("groups/board.md", "- [[Zoé]]\n- @ana\n"),
      ("people/ana.md", "---\nhandle: a\n---\n# Ana Ruiz\n- likes tea\n"),
      ("people/bo.md", "---\nname: Bo\nprivate: true\n---\n- knows [[Zoé]]\n"),
      ("people/zoe.md", "# Zoé\n"),
      ("x.md", "<<<<<<< a\n@ana\n>>>>>>> b\n"),
    ]
    let vocabulary = Vocabulary()
    let day = day("2026-11-22")
    let atOnce = Journal(
      of: texts.map { Note(parsing: Array($1.utf8), at: NotePath($0), vocabulary: vocabulary) },
      on: day)
    let census = Census(
      of: texts.map { path, text in
        let bytes = Array(text.utf8)
        return Note(headOf: bytes.span, at: NotePath(path), vocabulary: vocabulary)
      }, on: day)
    let indices = Array(census.paths.indices)
    let harvests = stride(from: 0, to: indices.count, by: size).map { start in
      var harvest = Harvest()
      for index in indices[start..<min(start + size, indices.count)] {
        let bytes = Array(texts[index].1.utf8)
        harvest.add(index, bytes.span, of: census)
      }
      return harvest
    }
    let inSlices = Journal(census, harvests)
    #expect("\(inSlices)" == "\(atOnce)")
    #expect(inSlices.findings.map(\.code).contains("conflict"))
    #expect(inSlices.mentions.contains { $0.via == .group || $0.via == .handle })
  }
}

/// What looks like a mention and is none (rule M1), among plain prose.
extension Writer {
  /// A sentence; one in five has a trap in it.
  mutating func remark() -> String {
    if random.chance(percent: 80) { return random.pick(Prose.sentences) }
    let person = somebody()
    return switch random.below(9) {
    case 0: "The old address was \(person.handle)@\(random.pick(Prose.shops)).example."
    case 1: "Written as `[[\(person.name)]]` or `@\(person.handle)` it would count."
    case 2: "Here \\@\(person.handle) and \\[\\[\(person.name)\\]\\] are only text."
    case 3: "A line <!-- ask @\(person.handle) about [[\(person.name)]] --> with a comment."
    case 4: "Found at https://example.org/@\(person.handle)/notes, of all places."
    case 5: "![\(person.given)](people/\(person.stem).md) and ![[\(person.name)]]"
    case 6: "Nothing here %% [[\(person.name)]] was to be left out %% to see."
    case 7: "Belongs to [[\(random.pick(Topics.projects))]]."
    default: "Installed `tools` from @\(random.pick(Prose.shops))/kit, version 2.0."
    }
  }

  /// A block of code that names somebody.
  mutating func addCode(to note: inout SyntheticNote) {
    let person = somebody()
    note.add("")
    switch random.below(4) {
    case 0: note.add("    owner = \"[[\(person.name)]]\"\n    mail @\(person.handle)")
    case 1: note.add("~~~\n10:14 @\(person.handle): where is it?\n10:15 - [ ] look for it\n~~~")
    case 2:
      note.add(
        """
        ```c
        /* [[\(person.name)]] wrote this on 2019-03-04 */
        int width(const char *name) { return name[0] == '@' ? 1 : 0; }
        ```
        """)
    default: note.add("```sh\necho '[\(person.given)](people/\(person.stem).md)' | wc -c\n```")
    }
    note.add("")
  }
}

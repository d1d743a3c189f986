import Foundation

/// A journal that says one hostile text of each person, in every place that can hold text.
struct HostileJournal {
  let texts: [String]

  /// The files by path.
  var files: [String: String] {
    var files = [".rapport.yml": configuration, "people/me.md": me]
    for (number, text) in texts.enumerated() {
      files["people/\(name(of: text)) p\(number).md"] = person(number, text)
      files["\(name(of: text))/q\(number)/people/q\(number).md"] = "- knows [[p\(number)]]\n"
      files["groups/g\(number).md"] =
        "---\nname: \(quoted(text))\nmembers: [p\(number), q\(number)]\n---\n# \(text)\n"
      files["days/2026-10-02 \(name(of: text)) \(number).md"] = day(number, text)
      files["days/2026-10-03 m\(number).md"] = meeting(number, text)
    }
    return files
  }

  /// As a file's name can have it.
  private func name(of text: String) -> String {
    let name = text.replacing("/", with: "∕").replacing("\u{0}", with: "")
    return name.first == "." || name.isEmpty ? "x\(name)" : name
  }

  /// A text in YAML.
  private func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "a"..."z", "A"..."Z", "0"..."9", " ": String(scalar)
      default:
        "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16)
      }
    }
    return "\"\(scalars.joined())\""
  }

  private var configuration: String {
    // Many headings would make the search for them all that takes time.
    let some = texts.enumerated().filter { $0.offset % 9 == 0 }.map { quoted($0.element) }
    return """
      briefs: all
      budget: 99
      ways:
      \(texts.map(quoted).map { "  - way: \($0)\n" }.joined())
      next-headings: [Next, \(some.joined(separator: ", "))]
      attendee-headings: [Present, \(some.joined(separator: ", "))]
      log-headings: [\(some.joined(separator: ", "))]
      exclude: [\(some.map { "\"no/\($0.dropFirst())" }.joined(separator: ", "))]

      """
  }

  private var me: String {
    let some = texts.map(quoted).joined(separator: ", ")
    return
      "---\nme: true\ngoals: [\(some)]\nvalues: [\(some)]\noffers: [\(some)]\nasks: [\(some)]\n---\n"
  }

  private func person(_ number: Int, _ text: String) -> String {
    let text = quoted(text)
    let keys = [
      "org", "team", "role", "location", "met", "email", "phone", "linkedin", "x-url", "birthday",
      "status", "snooze-until", "cadence", text,
    ]
    let lists = [
      "relation", "lists", "interests", "expertise", "asks", "offers", "phase", "aliases", "tags",
    ]
    return """
      ---
      name: \(text)
      handle: p\(number)
      \(keys.map { "\($0): \(text)\n" }.joined())
      \(lists.map { "\($0): [\(text)]\n" }.joined())
      dates: [\("\"11-25 \(text.dropFirst())")]
      \("\"k\(text.dropFirst())"): "[[q\(number)]]"
      circle: \(number % 2 == 0 ? "internal" : "external")
      ---
      ## \(texts[number])

      - \(texts[number])
      - x \(texts[number]) y

      ## Next

      - \(texts[number])

      """
  }

  private func day(_ number: Int, _ text: String) -> String {
    let other = "q\(number)"
    return """
      - Lunch with [[p\(number)]]: \(text)
      - Lunch with [[p\(number)]]: x \(text) y #personal
        - \(text) #\(text)
      - [[\(other)]]: \(text) on 2026-11-10
      - [ ] \(text) [[\(other)]] #promised due 2026-11-24
      - [ ] [[p\(number)]] \(text) #waiting due 2026-11-20
      - \(text) #share #p
      - \(text) #news
      - \(text) #challenge #p
      - [[p\(number)]] \(text) #helped-me #joke
      - Lunch with [[p\(number)|\(text)]] and [[\(text)]] and @\(text)
      - [\(text)](https://example.org) [[p\(number)]] [x](<\(text)>)

      """
  }

  private func meeting(_ number: Int, _ text: String) -> String {
    """
    ---
    people: [p\(number), q\(number)]
    kind: \(quoted(text))
    ---
    # \(text)

    - [[q\(number)]] said \(text)
    - Next: 2026-11-25 lunch with [[p\(number)]]: \(text)

    """
  }
}

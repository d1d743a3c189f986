extension Case {
  /// Front matter made to hold up its reading.
  static let frontMatter: [Case] = [
    front("YAML aliases of aliases", 10) { count in
      "a0: &a0 [x, x]\n" + repeated(count) { "a\($0 + 1): &a\($0 + 1) [*a\($0), *a\($0)]\n" }
    },
    front("YAML aliases", 12_500) { "a: &a x\nb: [" + repeated($0) { _ in "*a, " } + "x]\n" },
    front("YAML anchors", 12_500) { "a: [" + repeated($0) { "&a\($0) x, " } + "x]\n" },
    front("lists in lists of YAML", 2_500) { "a: " + repeated($0) { _ in "[" } },
    front("mappings in mappings of YAML", 2_500) { "a: " + repeated($0) { _ in "{a: " } },
    front("entries in entries of YAML", 250) { count in
      repeated(count) { String(repeating: " ", count: $0) + "a:\n" }
    },
    front("brackets closed", 2_500) { count in
      "a: " + String(repeating: "[", count: count) + String(repeating: "]", count: count)
    },
    front("tags in front matter", 12_500) { "tags: [" + repeated($0) { "t\($0), " } + "x]\n" },
    front("aliases of a person", 12_500) { "aliases: [" + repeated($0) { "n\($0), " } + "x]\n" },
    front("interests of a person", 12_500) {
      "interests: [" + repeated($0) { "thing\($0), " } + "x]\n"
    },
    front("unknown keys", 12_500) { repeated($0) { "key\($0): x\n" } },
    front("edges to nobody", 12_500) { repeated($0) { "key\($0): \"[[nobody\($0)]]\"\n" } },
    front("one key again and again", 12_500) { repeated($0) { _ in "name: x\n" } },
    front("entries of which one is broken", 12_500) { repeated($0) { "k\($0): x\n" } + "a: [\n" },
    front("entries that are all broken", 6_250) { repeated($0) { "k\($0): [\n" } },
    front("dates that are none", 12_500) { "dates: [" + repeated($0) { "d\($0), " } + "x]\n" },
    front("a long name", 250_000) { "name: " + String(repeating: "a", count: $0) + "\n" },
    front("a long name of many words", 125_000) { "name: " + repeated($0) { _ in "a " } + "\n" },
    front("a long quoted name", 125_000) { "name: \"" + repeated($0) { _ in "\\x41" } + "\"\n" },
  ]

  private static func front(
    _ name: String, _ size: Int, _ yaml: @escaping @Sendable (Int) -> String
  ) -> Case {
    Case(name, size) { count in
      [
        "people/ana.md": "---\n\(yaml(count))\ncadence: 7d\n---\n",
        "2026-10-02.md": "- Lunch with @ana\n",
      ]
    }
  }
}

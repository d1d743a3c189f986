extension Case {
  /// Configurations made to hold up what they configure.
  static let configuration: [Case] = [
    Case("globs with many stars", 5) { count in
      let pattern = repeated(count) { _ in "*a" } + "b"
      var files = notes(
        20, { "notes/\(String(repeating: "a", count: 200))\($0).md" }, { _ in "x\n" })
      files[".rapport.yml"] = "exclude: [\"\(pattern)\", \"notes/\(pattern)\"]\n"
      return files
    },
    Case("globs across many folders", 5) { count in
      let folder = repeated(100) { _ in "a/" }
      var files = notes(20, { "\(folder)\($0).md" }, { _ in "x\n" })
      files[".rapport.yml"] = "exclude: [\"\(repeated(count) { _ in "**/a/" })b\"]\n"
      return files
    },
    Case("many globs", 250) { count in
      var files = notes(100, { "notes/\($0).md" }, { _ in "x\n" })
      files[".rapport.yml"] = "exclude: [\(repeated(count) { "\"x\($0)/**\", " })x]\n"
      return files
    },
    Case("many words", 5_000) { count in
      [
        ".rapport.yml": "contact-words: [\(repeated(count) { "met\($0), " })x]\n",
        "people/ana.md": "x\n", "2026-10-02.md": "- met7 @ana\n",
      ]
    },
    Case("many ways", 2_500) { count in
      [
        ".rapport.yml": "ways:\n" + repeated(count) { "- way: Walk \($0)\n  for: [friend]\n" },
        "people/ana.md": "---\nrelation: friend\ncadence: 7d\n---\n",
        "2026-10-02.md": "- Lunch with @ana\n",
      ]
    },
  ]
}

extension Case {
  /// Many people, or many names of theirs.
  static let people: [Case] = [
    Case("people with one alias", 2_500) { count in
      notes(count, { "people/p\($0).md" }, { _ in "---\naliases: [Sam]\n---\n" })
        .merging(notes(count, { "log/\($0).md" }, { "- 2026-10-02 Lunch with [[Sam]] \($0)\n" })) {
          $1
        }
    },
    Case("notes of one name, by folder", 2_500) { count in
      var files = notes(count, { "f\($0)/notes.md" }, { _ in "x\n" })
      files["people/ana.md"] = "# Ana\n"
      files["2026-10-02.md"] = "- @ana\n" + repeated(count) { "- [[f\($0)/notes]]\n" }
      return files
    },
    Case("notes of one name, by name", 2_500) { count in
      var files = notes(count, { "f\($0)/notes.md" }, { _ in "[[notes]] [[Notes]]\n" })
      files["people/ana.md"] = "# Ana\n"
      return files
    },
    Case("notes of one name, by part of a path", 1_250) { count in
      var files = notes(count, { "a/f\($0)/notes.md" }, { _ in "x\n" })
      files["people/ana.md"] = "# Ana\n"
      files["2026-10-02.md"] = "- @ana\n" + repeated(count) { "- [[f\($0)/notes]]\n" }
      return files
    },
    Case("namesakes in folders", 1_250) { count in
      var files = notes(count, { "people/f\($0)/sam.md" }, { _ in "x\n" })
      files["2026-10-02.md"] = repeated(count) { "- Lunch with [[f\($0)/sam]]\n" }
      return files
    },
    Case("long names one letter apart", 1_000) { count in
      let stem = String(repeating: "long name ", count: 10)
      var files = notes(count, { "people/p\($0).md" }, { "---\nname: \(stem)\($0)\n---\n" })
      files["2026-10-02.md"] = repeated(count) { "- Lunch with [[\(stem)x\($0)]]\n" }
      return files
    },
    Case("short names one letter apart", 2_500) { count in
      var files = notes(count, { "people/p\($0).md" }, { "---\nname: name\($0)\n---\n" })
      files["2026-10-02.md"] = repeated(count) { "- Lunch with [[nome\($0)]]\n" }
      return files
    },
    Case("private people", 2_500) { count in
      var files = notes(
        count, { "people/p\($0).md" }, { "---\nname: Pat \($0)\nprivate: true\n---\n" })
      files["people/ana.md"] = "---\naliases: [\(repeated(count) { "Ana \($0), " })x]\n---\n"
      files["2026-10-02.md"] = repeated(count) { "- Lunch with @ana and [[p\($0)]]\n" }
      return files
    },
    Case("groups in a ring", 250) { count in
      var files = notes(
        count, { "groups/g\($0).md" },
        { "---\nmembers: [g\(($0 + 1) % count), p\($0)]\n---\n" })
      files.merge(notes(count, { "people/p\($0).md" }, { _ in "x\n" })) { $1 }
      files["2026-10-02.md"] = "- Lunch with [[g0]]\n"
      return files
    },
    Case("groups in groups", 250) { count in
      var files = notes(
        count, { "groups/g\($0).md" }, { "---\nmembers: [g\($0 + 1), g\($0 + 2), p\($0)]\n---\n" })
      files.merge(notes(count, { "people/p\($0).md" }, { _ in "x\n" })) { $1 }
      files["2026-10-02.md"] = "- Lunch with [[g0]]\n"
      return files
    },
    Case("mentions of a large group", 25) { count in
      var files = notes(1_000, { "people/p\($0).md" }, { _ in "x\n" })
      files["groups/all.md"] = repeated(1_000) { "- [[p\($0)]]\n" }
      files["2026-10-02.md"] = repeated(count) { _ in "- Lunch with [[all]]\n" }
      return files
    },
    Case("people due", 1_000) { duePeople($0) },
    Case("people due, together", 1_000, command: ["next", "--together"]) { duePeople($0) },
    Case("people who share an interest", 500) { count in
      notes(
        count, { "people/p\($0).md" },
        {
          "---\ninterests: [chess]\nasks: [chess]\noffers: [chess]\ncadence: 7d\n---\n- likes \($0)\n"
        })
    },
    Case("people introduced in a row", 1_250) { count in
      notes(
        count, { "people/p\($0).md" },
        { "---\nintroduced-by: p\($0 + 1)\nfriend-of: \"[[p\($0 + 1)]]\"\n---\n" })
    },
    Case("people known to one", 1_250) { count in
      var files = notes(count, { "people/p\($0).md" }, { _ in "x\n" })
      files["people/ana.md"] = "---\nknows: [\(repeated(count) { "\"[[p\($0)]]\", " })x]\n---\n"
      return files
    },
  ]

  private static func duePeople(_ count: Int) -> [String: String] {
    var files = notes(
      count, { "people/p\($0).md" }, { "---\ncadence: 7d\norg: Acme\ntags: [t\($0 % 10)]\n---\n" })
    files["2026-01-02.md"] = repeated(count) { "- Lunch with [[p\($0)]] and [[p\($0 / 2)]]\n" }
    return files
  }
}

extension Case {
  /// Many entries, or much in one.
  static let entries: [Case] = [
    Case("one person, many mentions", 25_000) { count in
      var files = ["people/ana.md": "---\ncadence: 7d\n---\n"]
      files["2026-10-02.md"] = repeated(count) { "- Lunch with [[ana]] \($0)\n" }
      return files
    },
    Case("one person, many contacts", 2_500) { count in
      var files = notes(count, { "log/\($0).md" }, { day($0) + " Lunch with [[ana]]\n" })
      files["people/ana.md"] = "---\ncadence: 7d\n---\n"
      return files
    },
    Case("one entry, many dates", 2_500) { count in
      withAna("- Lunch with @ana: " + repeated(count) { dayInFuture($0) + " " } + "\n")
    },
    Case("one entry, many dates, somebody private", 2_500) { count in
      var files = withAna("- Lunch with @ana: " + repeated(count) { dayInFuture($0) + " " } + "\n")
      files["people/bo.md"] = "---\nprivate: true\n---\n"
      return files
    },
    Case("one entry, many details with dates", 2_500) { count in
      withAna("- Lunch with @ana\n" + repeated(count) { "  - exam on " + dayInFuture($0) + "\n" })
    },
    Case("one entry, many details about others", 2_500) { count in
      var files = withAna(
        "- Lunch with @ana\n" + repeated(count) { "  - [[p\($0 % 100)]] \($0)\n" })
      files.merge(notes(100, { "people/p\($0).md" }, { _ in "x\n" })) { $1 }
      return files
    },
    Case("one entry, many people", 1_250, bound: 4) { count in
      var files = notes(count, { "people/p\($0).md" }, { _ in "x\n" })
      files["2026-10-02.md"] = "- Lunch with " + repeated(count) { "[[p\($0)]], " } + "\n"
      return files
    },
    Case("one meeting, many attendees", 1_250, bound: 4) { count in
      var files = notes(count, { "people/p\($0).md" }, { _ in "x\n" })
      files["2026-10-02 Party.md"] =
        "---\nattendees: [\(repeated(count) { "p\($0), " })x]\n---\nText\n"
      return files
    },
    Case("tasks", 5_000) { count in
      withAna(repeated(count) { "- [ ] send \($0) to @ana due 2026-12-0\($0 % 9 + 1) #promised\n" })
    },
    Case("tasks done", 5_000) { count in
      withAna(repeated(count) { "- [x] call @ana \($0) ✅ 2026-10-0\($0 % 9 + 1)\n" })
    },
    Case("tasks after others", 5_000) { count in
      withAna(
        repeated(count) {
          "- [ ] send \($0) to @ana after 2026-12-0\($0 % 9 + 1) 🆔 t\($0) ⛔ t\($0 + 1)\n"
        })
    },
    Case("jokes to tell", 2_500) { count in
      withAna(repeated(count) { "- #joke number \($0)\n- #share thing \($0)\n" })
    },
    Case("news of one person", 2_500) { count in
      withAna(repeated(count) { "- Lunch with @ana #news new job number \($0)\n" })
    },
    Case("facts", 12_500) { count in
      ["people/ana.md": "---\ncadence: 7d\n---\n" + repeated(count) { "- likes thing\($0)\n" }]
    },
    Case("things for next time", 12_500) { count in
      [
        "people/ana.md": "---\ncadence: 7d\n---\n## Next time\n\n"
          + repeated(count) { "- ask about thing\($0)\n" }
      ]
    },
    Case("plans", 5_000) { count in
      withAna(repeated(count) { "- \(dayInFuture($0)) Lunch with @ana\n" })
    },
    Case("groups met, somebody private", 50) { count in
      var files = notes(140, { "people/p\($0).md" }, { _ in "x\n" })
      files["people/bo.md"] = "---\nprivate: true\n---\n"
      files["2026-10-02.md"] =
        repeated(count) { _ in "- Lunch with " + repeated(140) { "[[p\($0)]], " } + "\n" }
      return files
    },
  ]

  private static func withAna(_ text: String) -> [String: String] {
    ["people/ana.md": "---\ncadence: 7d\n---\n", "2026-10-02.md": text]
  }

  /// A day before 2026.
  private static func day(_ number: Int) -> String {
    "- \(1980 + number / 336 % 46)-\(twoDigits(number / 28 % 12 + 1))-\(twoDigits(number % 28 + 1))"
  }

  private static func dayInFuture(_ number: Int) -> String {
    "\(2027 + number / 336 % 60)-\(twoDigits(number / 28 % 12 + 1))-\(twoDigits(number % 28 + 1))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

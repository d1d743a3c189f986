extension Case {
  /// One note with a text made to hold up the reading of Markdown.
  static let markdown: [Case] = [
    text("quotes in quotes", 2_500) { repeated($0) { _ in "> " } },
    text("lists in lists", 2_500) { repeated($0) { _ in "- " } },
    text("quotes and lists in turns", 2_500) { repeated($0) { _ in "> - " } },
    text("lists by indentation", 125) { count in
      repeated(count) { String(repeating: "  ", count: $0) + "- @ana\n" }
    },
    text("opening brackets", 250_000) { repeated($0) { _ in "[" } },
    text("brackets in brackets", 25_000) { count in
      String(repeating: "[", count: count) + "a" + String(repeating: "]", count: count)
    },
    text("links that don't end", 60_000) { repeated($0) { _ in "[a](" } },
    text("pictures of pictures", 2_400) { repeated($0) { _ in "![[](" } + " @ana" },
    text("too many pictures", 12_000) { repeated($0) { _ in "![[](" } },
    text("wikilinks that don't end", 100_000) { repeated($0) { _ in "[[a " } },
    text("wikilinks in wikilinks", 25_000) { count in
      String(repeating: "[[", count: count) + "ana" + String(repeating: "]]", count: count)
    },
    text("wikilinks", 25_000) { repeated($0) { _ in "[[ana]] " } },
    text("wikilinks to nobody", 25_000) { repeated($0) { "[[nobody\($0)]] " } },
    text("stars", 100_000) { repeated($0) { _ in "*a **b " } },
    text("underlines", 100_000) { repeated($0) { _ in "_a __b " } },
    text("stars and underlines", 50_000) { repeated($0) { _ in "*a_ " } },
    text("opening angles", 250_000) { repeated($0) { _ in "<" } },
    text("tags that don't end", 60_000) { repeated($0) { _ in "<a " } },
    text("comments that don't end", 50_000) { repeated($0) { _ in "<!-- a " } },
    text("instructions that don't end", 60_000) { repeated($0) { _ in "<?a <![CDATA[ " } },
    text("backticks", 500) { repeated($0) { String(repeating: "`", count: $0 % 1_000 + 1) + "a" } },
    text("hidden parts", 50_000) { repeated($0) { _ in "%% a " } },
    text("handles", 50_000) { repeated($0) { _ in "@ana " } },
    text("at signs", 250_000) { repeated($0) { _ in "@" } },
    text("one line of letters", 250_000) { String(repeating: "a", count: $0) },
    text("one line of words", 125_000) { repeated($0) { _ in "a " } },
    text("one line of dates", 20_000) { repeated($0) { _ in "2026-12-01 " } },
    text("one line of no dates", 20_000) { repeated($0) { _ in "2026-02-30 " } },
    text("one line of tags", 60_000) { repeated($0) { "#t\($0) " } },
    text("references", 60_000) { repeated($0) { _ in "&amp;\\*" } },
    text("list items", 25_000) { repeated($0) { "- @ana said \($0)\n" } },
    text("reference definitions", 25_000) { repeated($0) { "[r\($0)]: /x\n" } },
    text("uses of definitions", 15_000) { count in
      repeated(count) { "[r\($0)]: /x\n" } + "\n" + repeated(count) { "[r\($0)] " }
    },
    text("table rows", 12_500) { "| a | b |\n|---|---|\n" + repeated($0) { "| @ana | \($0) |\n" } },
    text("table cells", 60_000) { count in
      "|" + repeated(count) { _ in "a|" } + "\n|" + repeated(count) { _ in "-|" } + "\n"
    },
    text("headings", 25_000) { repeated($0) { "# 2026-10-0\($0 % 9 + 1) @ana\n" } },
    text("labels", 12_500) { repeated($0) { _ in "Present:\n\n- @ana\n\n" } },
    text("blank lines", 500_000) { String(repeating: "\n", count: $0) },
    text("carriage returns", 500_000) { String(repeating: "\r", count: $0) },
    text("bytes that are no text", 250_000) { String(repeating: "\0a", count: $0) },
    text("conflict marks", 25_000) { repeated($0) { _ in "<<<<<<< a\n" } },
  ]

  private static func text(
    _ name: String, _ size: Int, _ text: @escaping @Sendable (Int) -> String
  ) -> Case {
    Case(name, size) { count in
      ["people/ana.md": "# Ana\n", "2026-10-02.md": "- Lunch with @ana\n\n\(text(count))\n"]
    }
  }
}

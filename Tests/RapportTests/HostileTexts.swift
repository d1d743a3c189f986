/// What a note could say to become more than text.
enum HostileTexts {
  /// On one line each; those that need more stand in YAML, where `\n` is one.
  static let all = markup + links + blocks + tools + unseen

  /// All of them, some at a time.
  static let parts = stride(from: 0, to: all.count, by: 30).map { start in
    Array(all[start..<min(start + 30, all.count)])
  }

  /// Those that a terminal would heed, and some others.
  static let few = unseen + all.enumerated().filter { $0.offset % 30 == 0 }.map(\.element)

  private static let markup = [
    "<script>alert(1)</script>", "<img src=http://evil.example/t.png onerror=x>", "</li></ul><b>",
    "<!-- c", "-->", "<?php", "<![CDATA[", "]]>", "<br/>", "&lt;b&gt;", "&#60;b&#62;", "&copy;",
    "*so*", "_so_", "**", "__", "~~x~~", "`code", "``", "\\", "a\\", "\\\\*", "$x$", "$$", "%%",
    "%%x%%", "==x==", "^x^", "[^1]", "[^1]: note", ":smile:", "#tag",
  ]

  private static let links = [
    "[x](javascript:alert(1))", "[x](data:text/html,x)", "![t](http://evil.example/t.png)",
    "](http://evil.example)", "](http://evil.example \"x", ")](<http://evil.example>", "[",
    "[x]: http://evil.example", "[x][x]", "[x]", "![", "![x]", "<http://evil.example>",
    "<a@evil.example>", "javascript:alert(1)", "http://evil.example", "www.evil.example",
    "[[wikilink]]", "![[embed]]", "[[a|b]]", "[[", "]]", "%5D(http:%2F%2Fevil.example)", "%0A# x",
    "../../../etc/passwd", "/etc/passwd", "#L1", "?x=1", "file:///etc/passwd", "x) [y](http://z",
  ]

  private static let blocks = [
    "# heading", "###### h", "#", "x\n===", "x\n---", "===", "---", "***", "* * *", "___", "```",
    "```mermaid", "~~~", "- item", "+ item", "* item", "1. item", "1) item", "> quote", "    code",
    "\tcode", "| a | b |", "a|b", "\\|", "|---|", "|", "x\n\ny", "x\n\n# y", "x\r\n- y", "- [ ] t",
    "<!-- rapport:generated 1 0000000000000000: edit the notes, not this file -->", "<<<<<<< a",
    "---\nprivate: true\n---", "x  \ny",
  ]

  private static let tools = [
    "--help", "-n", "--", "!!python/object/apply:os.system ['true']", "&anchor x", "*anchor",
    "${HOME}", "$(id)", "%s%n%x", "'; DROP TABLE x; --", "\"]", "\"}};", "\");", "end",
    "subgraph x", "x --> y", "click x href \"http://evil.example\"", "%%{init: {}}%%",
    "classDef x", "#quot;", "\\N", "\\G", "\"];x[label=\"", "</data></node>", "{\"a\":1}", "null",
    "{{x}}", "{% x %}", "<% x %>", ":::", "::: x",
  ]

  private static let unseen = [
    "\u{1B}[2J", "\u{1B}]8;;http://evil.example\u{7}x\u{1B}]8;;\u{7}", "\u{1B}]52;c;ZXZpbA==\u{7}",
    "\u{1B}]0;title\u{1B}\\", "\u{1B}c", "\u{9B}31m", "\u{9D}0;t\u{9C}", "\u{90}x\u{9C}", "\u{8}x",
    "\u{7F}", "\u{202E}x", "\u{202D}x\u{202C}", "\u{2066}x\u{2069}", "\u{2067}x", "\u{200B}",
    "\u{FEFF}x", "x\u{200D}", "\u{0}", "x\u{0}y", "\u{B}x", "\u{C}", "\u{85}x", "\u{2028}x",
    "\u{2029}", "\u{AD}", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦", "🏳️‍🌈 \u{E0067}", "\u{FFFF}x", "\u{FFFE}",
    "مرحبا", "ﷺ", "\u{3164}", "\u{115F}", "x\u{A0}y",
  ]
}

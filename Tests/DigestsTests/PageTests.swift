import Journals
import Notes
import Testing

@testable import Advice
@testable import Digests

@Suite("Pages for a terminal")
struct PageTests {
  private static let ana = Person(path: "people/Ana Ruiz.md", name: "Ana Ruiz")

  private static func write(_ page: inout Page) {
    let place = Place(path: "2026/a.md", line: 3)
    page.heading(1, "\(person: ana)")
    page.entry("role", of: "Ana Ruiz", "\(text: "lead *x*")")
    page.entry("location", of: "Ana Ruiz", "Bristol")
    page.heading(2, "Talk about")
    page.bullet("Last time, \(link: "lunch on 2026-10-02", to: place): \(quote: "so <b>")")
    page.bullet("More")
    page.paragraph("The end.")
  }

  @Test("G8: one page as Markdown and as text")
  func both() {
    #expect(
      WrittenPage.markdown(PageTests.write) == #"""
        # [Ana Ruiz](../people/Ana%20Ruiz.md)

        - Ana Ruiz, role: lead \*x\*
        - Ana Ruiz, location: Bristol

        ## Talk about

        - Last time, [lunch on 2026-10-02](../2026/a.md#L3): "so \<b>"
        - More

        The end.

        """#)
    #expect(
      WrittenPage.text(PageTests.write) == """
        Ana Ruiz

        role      lead *x*
        location  Bristol

        Talk about
        - Last time, lunch on 2026-10-02: "so <b>"
        - More

        The end.

        """)
  }

  @Test("lines are filled to the width, broken at spaces, and hang under their text")
  func wrapping() {
    let text = WrittenPage.text(width: 30) {
      $0.bullet("One two three four five six seven eight")
      $0.entry("2026-10-02", "one two three four five six seven")
    }
    #expect(
      text == """
        - One two three four five six
          seven eight
        2026-10-02
          one two three four five six
          seven

        """)
    let wider = WrittenPage.text(width: 40) {
      $0.entry("2026-10-02", "one two three four five six seven")
    }
    #expect(wider == "2026-10-02  one two three four five six\n            seven\n")
  }

  @Test("no line is longer than 100 columns, however wide the terminal is")
  func widest() {
    let words: Sentence = "\(words: String(repeating: "word ", count: 100))"
    for width in [100, 101, 300] {
      let lines = WrittenPage.text(width: width) { $0.paragraph(words) }.split(separator: "\n")
      #expect(lines.map(\.count).max() == 99)
    }
    #expect(WrittenPage.text { $0.paragraph(words) }.split(separator: "\n").count == 1)
  }

  @Test("wide characters count two columns, and lines break between them")
  func wide() {
    let text = WrittenPage.text(width: 10) { $0.bullet("\(text: "田中純田中純 ab 田")") }
    #expect(text == "- 田中純田\n  中純 ab\n  田\n")
  }

  @Test("what can't be broken stays whole, on a line of its own")
  func unbreakable() {
    let address = "https://example.org/a/very/long/address"
    let text = WrittenPage.text(width: 20) { $0.bullet("see \(text: address) now") }
    #expect(text == "- see\n  \(address)\n  now\n")
  }

  @Test("labels that repeat are shown once, but dates each time; long ones stand alone")
  func labels() {
    let text = WrittenPage.text {
      $0.entry("Family", of: "Ana", "one")
      $0.entry("Family", of: "Ana", "two")
      $0.entry("What she thinks of us", of: "Ana", "three")
      $0.heading(2, "Contacts")
      $0.entry("2026-10-02", "four")
      $0.entry("2026-10-02", "five")
    }
    #expect(
      text == """
        Family  one
                two
        What she thinks of us
                three

        Contacts
        2026-10-02  four
        2026-10-02  five

        """)
  }

  @Test("colours: names bold, dates cyan, what is due red or yellow, places dim, quotes plain")
  func colors() {
    let place = Place(path: "a.md", line: 3)
    let text = WrittenPage.text(color: true) {
      $0.bullet("\(person: PageTests.ana) on 2026-10-02, \(quote: "due 2026-10-03")")
      $0.bullet("due since 2026-11-02 \(person: PageTests.ana)", .overdue)
      $0.bullet("due 2026-11-24", .soon)
      $0.bullet("\(link: "lunch on 2026-10-02", to: place) \(link: "a.md:3", to: place)")
    }
    let escape = "\u{1B}["
    #expect(
      text == """
        - \(escape)1mAna Ruiz\(escape)0m on \(escape)36m2026-10-02\(escape)0m, "due 2026-10-03"
        - \(escape)31mdue since 2026-11-02 \(escape)0m\(escape)1mAna Ruiz\(escape)0m
        - \(escape)33mdue 2026-11-24\(escape)0m
        - lunch on \(escape)36m2026-10-02\(escape)0m \(escape)2ma.md:3\(escape)0m

        """)
  }

  @Test("colour changes no line break")
  func colorAndWidth() {
    let plain = WrittenPage.text(width: 24, PageTests.write)
    let painted = WrittenPage.text(width: 24, color: true, PageTests.write)
    #expect(painted != plain)
    #expect(painted.replacing(#/\u{1B}\[\d+m/#, with: "") == plain)
  }

  @Test("control characters of notes never reach a terminal, wherever they stand")
  func controls() {
    let evil = "a\u{1B}[2J\u{7}\u{9B}\u{202E}\n\tb\r"
    let person = Person(path: "people/\u{1B}.md", name: evil)
    for color in [false, true] {
      let text = WrittenPage.text(width: 40, color: color) {
        $0.heading(1, "\(person: person) \(text: evil)")
        $0.entry("\(text: evil)", of: evil, "\(quote: evil)")
        $0.bullet("\(link: evil, to: Place(path: evil, line: 1))")
        $0.paragraph("\(link: "\(evil):1", to: Place(path: evil, line: 1))")
      }
      let rest = text.replacing(#/\u{1B}\[\d+m/#, with: "")
      #expect(!rest.unicodeScalars.contains { $0.isHarmful && $0 != "\n" })
      #expect(rest.split(separator: "\n").count <= 8)
    }
  }
}

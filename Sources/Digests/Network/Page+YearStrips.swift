import Advice
import Journals
import Notes

extension Page {
  /// The ties that had contact in twelve months, each with the year at a glance.
  mutating func write(_ year: YearStrips, people: [Person]) {
    guard !year.strips.isEmpty else { return }
    heading(2, "Ties and their year")
    paragraph(
      """
      Days with contact in each of the twelve months from \(words: String(year.begin.description.prefix(7))) on: · \
      none, ▁ one, up to █ eight or more.
      """)
    table(
      [
        Table.Column(title: "Person"), Table.Column(title: "Who"), Table.Column(title: "Tie"),
        Table.Column(title: "Year"), Table.Column(title: "Days", isNumber: true),
        Table.Column(title: "Usually"), Table.Column(title: "Last contact"),
      ],
      year.strips.map { strip in
        let person = people[strip.person]
        return [
          "\(person: person)", person.position.map { "\(text: $0)" } ?? "",
          "\(words: strip.band)", "\(words: strip.text)", "\(words: String(strip.contactDays))",
          "\(words: strip.usual ?? "")", "\(strip.last)",
        ]
      })
    if year.more > 0 { paragraph("… and \(words: String(year.more)) more with contact.") }
  }
}

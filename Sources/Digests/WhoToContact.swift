import Advice
import Journals
import Notes

/// `who-to-contact.md`: everybody whom something is due for, by section.
struct WhoToContact: Digest {
  static let fileName = "who-to-contact.md"
  let edition: Edition

  init(of edition: Edition) {
    self.edition = edition
  }

  func write(to page: inout MarkdownWriter) {
    page.heading(1, "Who to contact")
    if edition.peopleShown.isEmpty {
      page.paragraph("Nobody is in your notes yet: a note in `people/` makes a person.")
      return
    }
    if edition.agenda.isEmpty { page.paragraph("Nothing is due.") }
    if !edition.counsel.anyoneHasRhythm {
      page.paragraph(
        """
        Nobody has a rhythm yet: write `cadence: 1m` or `relation: peer` in a person note, and \
        this list says who is due.
        """)
    }
    for section in Agenda.Section.allCases {
      let lines = edition.agenda.lines(in: section)
      guard !lines.isEmpty else { continue }
      page.heading(2, "\(section.title)")
      for line in lines {
        page.bullet(bullet(line, in: section, page))
      }
    }
  }

  private func bullet(
    _ line: Agenda.Line, in section: Agenda.Section, _ page: MarkdownWriter
  ) -> Markup {
    let person = edition.journal.people[line.person]
    let position = person.position.map { Markup(" (\($0))") } ?? ""
    var bullet: Markup = "**\(page.link(to: person))**\(position): \(page.markup(line.sentence))"
    let suggestion = edition.counsel.suggestions[line.person]
    if section != .pausedUntil, let last = edition.counsel.lastContactInWords(suggestion) {
      bullet += "; last \(page.markup(last))"
    }
    bullet += "."
    return bullet
  }
}

extension Agenda.Section {
  var title: String {
    switch self {
    case .overdue: "Overdue"
    case .dueSoon: "Due soon"
    case .datesAndPromises: "Dates and promises"
    case .drifting: "Drifting"
    case .new: "New people to follow up"
    case .dormant: "Dormant ties worth reviving"
    case .lists: "From your lists"
    case .favours: "Favours to return"
    case .alone: "Seldom with others"
    case .neverContacted: "Never contacted"
    case .pausedUntil: "Paused until"
    }
  }
}

extension Person {
  /// Who they are to me: relations, then team or organisation; nil where the note says neither.
  var position: String? {
    let place = self.circle == .external ? self.org ?? self.team : self.team ?? self.org
    let parts = self.relations + [place].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

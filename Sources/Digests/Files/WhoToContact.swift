import Advice
import Journals
import Notes

/// `who-to-contact.md`: whom to contact this week, then everybody whom something is due for.
struct WhoToContact: Digest {
  static let fileName = "who-to-contact.md"
  let bulletin: Bulletin

  private var edition: Edition { bulletin.edition }

  var summary: String? { bulletin.agenda.countsInWords }

  func write(to page: inout MarkdownWriter) {
    page.heading(1, "Who to contact")
    if edition.peopleShown.isEmpty {
      page.paragraph("Nobody is in your notes yet: a note in `people/` makes a person.")
      return
    }
    if bulletin.agenda.isEmpty && bulletin.week.open.isEmpty { page.paragraph("Nothing is due.") }
    writeWeek(to: &page)
    for section in Agenda.Section.allCases {
      let lines = bulletin.agenda.lines(in: section)
      guard !lines.isEmpty else { continue }
      page.heading(2, "\(section.title)")
      for line in lines {
        let facts =
          section == .pausedUntil
          ? line.sentence : edition.facts(line.sentence, about: line.person)
        page.bullet("\(edition.introduction(of: line.person, page)): \(page.markup(facts)).")
      }
    }
    writeRhythms(to: &page)
  }

  private func writeWeek(to page: inout MarkdownWriter) {
    if !bulletin.week.open.isEmpty { page.heading(2, "This week") }
    for place in bulletin.week.open {
      let why = edition.whyNow(place)
      let how = edition.howNow(place).map { Markup(" *\(page.markup($0)).*") } ?? ""
      page.bullet("\(edition.introduction(of: place.person, page)): \(page.markup(why)).\(how)")
    }
    if !bulletin.week.done.isEmpty { page.heading(2, "Done this week") }
    for place in bulletin.week.done {
      guard let done = edition.whatIsDone(place) else { continue }
      page.bullet("\(edition.introduction(of: place.person, page)): \(page.markup(done)).")
    }
  }

  /// Where nobody has a rhythm yet: how to give one, by the rhythms of the past.
  private func writeRhythms(to page: inout MarkdownWriter) {
    guard !edition.counsel.anyoneHasRhythm else { return }
    let proposals = edition.counsel.proposedCadences
    page.heading(2, "Rhythms to consider")
    page.paragraph(
      """
      Nobody has a rhythm yet. With a line such as `cadence: 1m` or `relation: peer` in a person \
      note, this page says when they are due\(proposals.isEmpty ? "." : "; these would fit:")
      """)
    for proposal in proposals {
      let days = Count(proposal.contactDays, "day", "days").description
      page.bullet(
        """
        \(edition.introduction(of: proposal.person, page)): `cadence: \
        \(proposal.cadence.asWritten)`, in touch on \(days), about \(proposal.usual.inWords).
        """)
    }
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

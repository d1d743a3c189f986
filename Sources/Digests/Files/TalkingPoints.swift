import Advice
import Journals

/// `talking-points.md`: what to talk about with whoever is due, has a date, or is in a plan.
struct TalkingPoints: Digest {
  static let fileName = "talking-points.md"
  let bulletin: Bulletin

  var summary: String? {
    let people = bulletin.preparations.count
    return people > 0 ? Count(people, "person", "people").description : "nobody"
  }

  func write(to page: inout MarkdownWriter) {
    page.heading(1, "Talking points")
    if bulletin.preparations.isEmpty {
      page.paragraph(
        bulletin.agenda.isEmpty
          ? "Nobody to prepare for: nothing is due."
          : "Nothing is noted to talk about yet.")
    }
    for preparation in bulletin.preparations {
      page.heading(2, page.link(to: bulletin.edition.journal.people[preparation.person]))
      for point in preparation.points {
        page.bullet(page.markup(point.sentence))
      }
    }
  }
}

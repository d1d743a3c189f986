import Advice
import Journals
import Notes

/// What several files of one night tell of, worked out once.
struct Bulletin: Sendable {
  let edition: Edition
  let agenda: Agenda
  let week: WeekPlan
  /// Those to prepare for whom there is something to say, in path order.
  let preparations: [Preparation]

  init(of edition: Edition) {
    let counsel = edition.counsel
    let week = counsel.week
    let people = Set(counsel.peopleToPrepareFor).union(week.open.map(\.person)).sorted()
    self.edition = edition
    self.week = week
    agenda = Agenda(of: counsel)
    preparations = people.compactMap { person in
      let points = counsel.talkingPoints(with: person, atMost: Preparation.limit)
      return points.isEmpty ? nil : Preparation(person: person, points: points)
    }
  }

  /// What is written beside the index and the briefs, in the order in which the index names it.
  var digests: [any Digest] {
    [
      WhoToContact(bulletin: self), TalkingPoints(bulletin: self), Dates(of: edition),
      Promises(of: edition), NetworkDigest(look: NetworkLook(of: edition, on: week.basis)),
    ]
  }
}

/// The strongest things to talk about with one person.
struct Preparation: Sendable {
  /// Points a person.
  static let limit = 4

  let person: PersonID
  let points: [TalkingPoint]
}

extension Edition {
  /// Every file of the output folder, in the order of their names (rule G1).
  public var files: [GeneratedFile] {
    let bulletin = Bulletin(of: self)
    let digests = bulletin.digests
    let all = digests + [Index(bulletin: bulletin, digests: digests)]
    let briefs = briefs(onDue: bulletin.preparations.map(\.person))
    return (all.map(file) + briefs).sorted { $0.name.precedes($1.name) }
  }

  private func file(_ digest: any Digest) -> GeneratedFile {
    let name = type(of: digest).fileName
    let links = LinkBase(outputFolder: journal.configuration.output, fileName: name)
    var page = MarkdownWriter(links: links)
    digest.write(to: &page)
    return GeneratedFile(name: name, body: page.finished)
  }
}

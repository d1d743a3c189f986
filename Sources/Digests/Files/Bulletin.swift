import Advice
import Journals
import Notes

/// What several files of one night tell of, worked out once.
struct Bulletin: Sendable {
  let edition: Edition
  let agenda: Agenda
  let outlook: Outlook
  /// Those to prepare for whom there is something to say, in path order.
  let preparations: [Preparation]

  var week: WeekPlan { outlook.week }

  /// - Parameter jobs: how many tasks may run at once.
  init(of edition: Edition, jobs: Int) async {
    let counsel = edition.counsel
    let people = counsel.peopleToPrepareFor
    let chunks = [[]] + people.chunks(of: Bulletin.chunkSize)
    let parts = await inParallel(chunks.count, jobs: jobs) { index in
      index == 0
        ? Part.outlook(Outlook(of: edition), Agenda(of: counsel))
        : .preparations(Preparation.all(for: chunks[index], counsel))
    }
    self.init(edition, parts, prepared: people)
  }

  /// People whose talking points one task finds.
  private static let chunkSize = 64

  /// What one task works out.
  private enum Part: Sendable {
    case outlook(Outlook, Agenda)
    case preparations([Preparation])
  }

  private init(_ edition: Edition, _ parts: [Part], prepared: [PersonID]) {
    guard case .outlook(let outlook, let agenda) = parts[0] else { preconditionFailure() }
    let all = parts.flatMap { part -> [Preparation] in
      guard case .preparations(let preparations) = part else { return [] }
      return preparations
    }
    let others = Set(outlook.week.open.map(\.person)).subtracting(prepared)
    self.edition = edition
    self.agenda = agenda
    self.outlook = outlook
    preparations = (all + Preparation.all(for: others.sorted(), edition.counsel))
      .sorted { $0.person < $1.person }
  }

  /// What is written beside the index and the briefs, in the order in which the index names it.
  var digests: [any Digest] {
    [
      WhoToContact(bulletin: self), TalkingPoints(bulletin: self), outlook.dates,
      outlook.promises, outlook.network,
    ]
  }
}

/// What is told of the week, and of what does not go by person.
struct Outlook: Sendable {
  let week: WeekPlan
  let record: PlanRecord
  let dates: Dates
  let promises: Promises
  let network: NetworkDigest

  init(of edition: Edition) {
    week = edition.counsel.week
    record = edition.counsel.planRecord(with: week)
    dates = Dates(of: edition)
    promises = Promises(of: edition)
    network = NetworkDigest(look: NetworkLook(of: edition, on: week.basis))
  }
}

/// The strongest things to talk about with one person.
struct Preparation: Sendable {
  /// Points a person.
  static let limit = 4

  let person: PersonID
  let points: [TalkingPoint]

  /// Of those for whom there are any.
  static func all(for people: [PersonID], _ counsel: Counsel) -> [Preparation] {
    people.compactMap { person in
      let points = counsel.talkingPoints(with: person, atMost: limit)
      return points.isEmpty ? nil : Preparation(person: person, points: points)
    }
  }
}

extension Edition {
  /// Every file of the output folder, in the order of their names (rule G1).
  ///
  /// - Parameter jobs: how many tasks may run at once.
  public func files(jobs: Int) async -> [GeneratedFile] {
    let bulletin = await Bulletin(of: self, jobs: jobs)
    let digests = bulletin.digests
    let all = digests + [Index(bulletin: bulletin, digests: digests)]
    let files = await inParallel(all.count, jobs: jobs) { file(all[$0]) }
    let briefs = briefs(onDue: bulletin.preparations.map(\.person))
    return (files + briefs).sorted { $0.name.precedes($1.name) }
  }

  private func file(_ digest: any Digest) -> GeneratedFile {
    let name = type(of: digest).fileName
    let links = LinkBase(outputFolder: journal.configuration.output, fileName: name)
    var page = MarkdownWriter(links: links)
    digest.write(to: &page)
    return GeneratedFile(name: name, body: page.finished)
  }
}

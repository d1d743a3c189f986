import Advice
public import Journals
import Notes

/// What several files of one night tell of, worked out once.
public struct Bulletin: Sendable {
  public let edition: Edition
  let outlook: Outlook
  let lookBack: LookBack
  /// Those to prepare for whom there is something to say, in path order.
  let preparations: [Preparation]

  var week: WeekPlan { outlook.week }

  var agenda: Agenda { lookBack.agenda }

  var record: PlanRecord { PlanRecord(of: week, after: lookBack.pastWeeks) }

  init(of edition: Edition) {
    let making = Making(edition, monday: edition.counsel.onMonday)
    self.init(edition, (0..<making.count).map(making.part), prepared: making.people)
  }

  /// Reads a journal by several tasks.
  ///
  /// - Parameters:
  ///   - journal: what there is to tell.
  ///   - jobs: how many tasks may run at once.
  public init(of journal: Journal, jobs: Int) async {
    let readings = await inParallel(2, jobs: jobs) { number -> Reading in
      number == 0 ? .today(Edition(of: journal)) : .monday(Counsel(forMondayOf: journal))
    }
    guard case .today(let edition) = readings[0], case .monday(let monday) = readings[1] else {
      preconditionFailure("there are these two")
    }
    let making = Making(edition, monday: monday)
    let parts = await inParallel(making.count, jobs: jobs, making.part)
    self.init(edition, parts, prepared: making.people)
  }

  private init(_ edition: Edition, _ parts: [Part], prepared: [PersonID]) {
    guard case .outlook(let outlook) = parts[0], case .lookBack(let lookBack) = parts[1] else {
      preconditionFailure("the first two parts are these")
    }
    let all = parts.flatMap { part -> [Preparation] in
      guard case .preparations(let preparations) = part else { return [] }
      return preparations
    }
    let others = Set(outlook.week.open.map(\.person)).subtracting(prepared)
    self.edition = edition
    self.outlook = outlook
    self.lookBack = lookBack
    preparations = (all + Preparation.all(for: others.sorted(), edition.counsel))
      .sorted { $0.person < $1.person }
  }

  /// What two tasks make of the journal.
  private enum Reading: Sendable {
    case today(Edition)
    case monday(Counsel)
  }

  /// What one task works out.
  private enum Part: Sendable {
    case outlook(Outlook)
    case lookBack(LookBack)
    case preparations([Preparation])
  }

  /// The parts before they are worked out.
  private struct Making: Sendable {
    let edition: Edition
    let monday: Counsel
    /// Whose talking points are known to be needed before there is a plan.
    let people: [PersonID]
    private let chunks: [[PersonID]]

    init(_ edition: Edition, monday: Counsel) {
      self.edition = edition
      self.monday = monday
      people = edition.counsel.peopleToPrepareFor
      chunks = people.chunks(of: 64)
    }

    var count: Int { 2 + chunks.count }

    @Sendable func part(_ index: Int) -> Part {
      switch index {
      case 0: .outlook(Outlook(of: edition, from: monday))
      case 1: .lookBack(LookBack(of: edition, from: monday))
      default: .preparations(Preparation.all(for: chunks[index - 2], edition.counsel))
      }
    }
  }

  /// What is written beside the index and the briefs, in the order in which the index names it.
  var digests: [any Digest] {
    [
      WhoToContact(bulletin: self), TalkingPoints(bulletin: self), lookBack.dates,
      lookBack.promises, outlook.network,
    ]
  }

  /// These and the index.
  fileprivate var all: [any Digest] {
    let digests = digests
    return digests + [Index(bulletin: self, digests: digests)]
  }
}

/// What is told of the week, and of the network, which stands as still.
struct Outlook: Sendable {
  let week: WeekPlan
  let network: NetworkDigest

  /// - Parameter monday: the counsel of this week's Monday.
  init(of edition: Edition, from monday: Counsel) {
    week = edition.counsel.week(from: monday)
    network = NetworkDigest(look: NetworkLook(of: edition, on: week.basis))
  }
}

/// What needs no plan of this week.
struct LookBack: Sendable {
  let pastWeeks: PastWeeks
  let agenda: Agenda
  let dates: Dates
  let promises: Promises

  /// - Parameter monday: the counsel of this week's Monday.
  init(of edition: Edition, from monday: Counsel) {
    pastWeeks = edition.counsel.pastWeeks(upTo: monday)
    agenda = Agenda(of: edition.counsel)
    dates = Dates(of: edition)
    promises = Promises(of: edition)
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

extension Bulletin {
  /// Every file of the output folder, in the order of their names (rule G1), made by several tasks.
  ///
  /// - Parameter jobs: how many may run at once.
  public func files(jobs: Int) async -> [GeneratedFile] {
    let all = all
    return sorted(await inParallel(all.count, jobs: jobs) { file(all[$0]) })
  }

  fileprivate func sorted(_ files: [GeneratedFile]) -> [GeneratedFile] {
    let briefs = edition.briefs(onDue: preparations.map(\.person))
    return (files + briefs).sorted { $0.name.precedes($1.name) }
  }

  fileprivate func file(_ digest: any Digest) -> GeneratedFile {
    let name = type(of: digest).fileName
    var page = MarkdownWriter(links: edition.links(fromFile: name))
    digest.write(to: &page)
    return GeneratedFile(name: name, body: page.finish())
  }
}

extension Edition {
  /// Every file of the output folder, in the order of their names (rule G1).
  public var files: [GeneratedFile] {
    let bulletin = Bulletin(of: self)
    return bulletin.sorted(bulletin.all.map(bulletin.file))
  }
}

public import Advice
public import Journals
import Notes
public import Relationships

/// All that Rapport has to say of a journal on its date; every output is made from one edition, so
/// that what one shows, all show (rule G8).
public struct Edition: Sendable {
  public let journal: Journal
  public let graph: Graph
  public let counsel: Counsel
  public let agenda: Agenda
  public let week: WeekPlan
  /// Those to prepare for whom there is something to say, in path order.
  let preparations: [Preparation]

  /// Reads out of a journal what each output needs.
  public init(of journal: Journal) {
    let graph = Graph(of: journal)
    self.init(of: journal, graph: graph, counsel: Counsel(for: journal, graph: graph))
  }

  /// For a caller that has the graph and the counsel already.
  public init(of journal: Journal, graph: Graph, counsel: Counsel) {
    self.journal = journal
    self.graph = graph
    self.counsel = counsel
    agenda = Agenda(of: counsel)
    week = counsel.week
    let people = Set(counsel.peopleToPrepareFor).union(week.open.map(\.person)).sorted()
    preparations = people.compactMap { person in
      let points = counsel.talkingPoints(with: person, atMost: Preparation.limit)
      return points.isEmpty ? nil : Preparation(person: person, points: points)
    }
  }

  /// What is written beside the index, in the order in which it names them.
  private var digests: [any Digest] {
    [
      WhoToContact(edition: self), TalkingPoints(edition: self), Dates(of: self),
      Promises(of: self), NetworkDigest(look: NetworkLook(of: self)),
    ]
  }

  /// Every file of the output folder, in the order of their names (rule G1).
  public var files: [GeneratedFile] {
    let digests = digests
    let all = digests + [Index(edition: self, digests: digests)]
    return (all.map(file) + briefs).sorted { $0.name.precedes($1.name) }
  }

  private func file(_ digest: any Digest) -> GeneratedFile {
    let name = type(of: digest).fileName
    let links = LinkBase(outputFolder: journal.configuration.output, fileName: name)
    var page = MarkdownWriter(links: links)
    digest.write(to: &page)
    return GeneratedFile(name: name, body: page.finished)
  }

  /// People who may be shown, me left out, in path order.
  public var peopleShown: [PersonID] {
    counsel.suggestions.filter { $0.silence != .isMe && $0.silence != .isPrivate }.map(\.person)
  }
}

/// The strongest things to talk about with one person.
struct Preparation: Sendable {
  /// Points a person.
  static let limit = 4

  let person: PersonID
  let points: [TalkingPoint]
}

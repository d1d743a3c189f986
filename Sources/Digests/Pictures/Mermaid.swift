import Advice
import Journals
import Notes

/// A picture of a network as a Mermaid flowchart: a box for each cluster, a thicker outline for a
/// stronger tie, a hexagon for a bridge.
///
/// It keeps to a small subset that viewers have drawn for years, and to no colours, so that it can
/// be read on dark and on light pages:
///
///     flowchart LR
///       subgraph g_platform["Platform"]
///         p_ana_ruiz("Ana Ruiz"):::strong
///         p_bo_lind{{"Bo Lind"}}:::medium
///       end
///       p_tom_okafor("Tom Okafor<br/>last 2024-08-30"):::silent
///       p_ana_ruiz --- p_bo_lind
///       p_bo_lind -->|"knows"| p_tom_okafor
///       classDef strong stroke-width:4px
struct Mermaid {
  /// Its lines, ending in a line feed.
  private(set) var source = "flowchart LR\n"

  /// How to read it.
  static let legend: Sentence = """
    The thicker the outline, the stronger the tie with you; broken: no contact for a year; none: \
    never met. A hexagon leads where nobody else does: to people you don't know, to another team, or \
    to a place of its own. Of what joins people, the strongest is drawn.
    """

  private let people: [Person]
  private let ids: [PersonID: String]

  init(of picture: NetworkPicture, among people: [Person]) {
    self.people = people
    ids = MermaidID.ids(of: picture.figures.map(\.person), in: people)
    writeFigures(picture)
    for link in picture.links { write(link) }
    for standing in Standing.allCases {
      source += "  classDef \(standing.rawValue) \(standing.style)\n"
    }
  }

  private mutating func writeFigures(_ picture: NetworkPicture) {
    let figures = Dictionary(uniqueKeysWithValues: picture.figures.map { ($0.person, $0) })
    for cluster in picture.clusters {
      let title = MermaidText.escaped(cluster.name)
      source += "  subgraph \(MermaidID.id(of: cluster))[\"\(title)\"]\n"
      for figure in cluster.people.compactMap({ figures[$0] }) {
        write(figure, nil, indent: "    ")
      }
      source += "  end\n"
    }
    let clustered = Set(picture.clusters.flatMap(\.people))
    for figure in picture.figures where !clustered.contains(figure.person) {
      write(figure, people[figure.person].org, indent: "  ")
    }
  }

  /// - Parameter org: told where no cluster does.
  private mutating func write(_ figure: NetworkPicture.Figure, _ org: String?, indent: String) {
    let last = figure.standing == .silent ? figure.last.map { "last \($0)" } : nil
    let lines = [people[figure.person].name, org, last].compactMap(\.self)
    let label = "\"\(lines.map(MermaidText.escaped).joined(separator: "<br/>"))\""
    let shape = figure.isBridge ? "{{\(label)}}" : "(\(label))"
    source += "\(indent)\(id(figure.person))\(shape):::\(figure.standing.rawValue)\n"
  }

  private mutating func write(_ link: NetworkPicture.Link) {
    let line = link.label.map { "-->|\"\(MermaidText.escaped($0))\"|" } ?? "---"
    source += "  \(id(link.one)) \(line) \(id(link.other))\n"
  }

  private func id(_ person: PersonID) -> String { ids[person] ?? "p_" }
}

extension Standing {
  /// The outline: the thicker and the less broken, the more contact there is.
  fileprivate var style: String {
    switch self {
    case .strong: "stroke-width:4px"
    case .medium: "stroke-width:2px"
    case .weak: "stroke-width:1px"
    case .silent: "stroke-width:2px,stroke-dasharray:6 4"
    case .unmet: "stroke-width:0px"
    }
  }
}

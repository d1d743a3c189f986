import Advice
import Foundation
import Journals
import Relationships

/// How long each measure of a big network takes, in milliseconds, and as a multiple of sorting its
/// ties: medians of seven runs, processor time.
@main
struct Measures {
  static func main() {
    show("in teams of 200", BigJournal.make(meetings: 7_000, teamSize: 200))
    show("at random", BigJournal.make(meetings: 5_000, teamSize: nil))
  }

  private static func show(_ title: String, _ journal: Journal) {
    let graph = Graph(of: journal)
    let network = Network(of: graph)
    let others = network.without(graph.me)
    print("\n\(BigJournal.people) people, \(graph.ties.count) ties, \(title)")
    var table = Table(unit: median { sortedTies(graph) })
    table.add("the graph of a journal") { Graph(of: journal) }
    print("Every night:")
    table.add("its network", isNightly: true) { Network(of: graph) }
    table.add("network without me", isNightly: true) { network.without(graph.me) }
    table.add("overlap with me, of all", isNightly: true) { network.overlaps(of: graph.me) }
    table.add("my constraint", isNightly: true) { network.constraint(of: graph.me) }
    table.add("my effective size", isNightly: true) { network.effectiveSize(of: graph.me) }
    table.add("communities", isNightly: true) { others.communities() }
    let communities = others.communities()
    table.add("their modularity", isNightly: true) { others.modularity(of: communities) }
    table.add("burstiness of all", isNightly: true) {
      graph.records.indices.map { graph.burstiness(of: $0)?.corrected }
    }
    table.add("quantiles of strength", isNightly: true) { graph.strengthQuantiles()?.median }
    print("in all \(table.nightly.inMilliseconds)")
    let counsel = Counsel(for: journal, graph: graph)
    table.add("network.md: these and all else in it") { counsel.networkReport }
    table.add("  of it introductions") { counsel.introductions(atMost: 10) }
    table.add("  of it the picture") { counsel.networkPicture() }
    print("On request:")
    table.add("three paths past me") { others.paths(from: 0, to: 9_999, atMost: 3) }
    table.add("constraint of another") { network.constraint(of: 0) }
    table.add("overlaps of another") { network.overlaps(of: 0) }
    print(
      "\((communities.max() ?? -1) + 1) communities, modularity",
      others.modularity(of: communities))
  }

  /// What any program has to do to have ties by person.
  private static func sortedTies(_ graph: Graph) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(graph.ties.count * 2)
    for tie in graph.ties {
      keys.append(UInt64(tie.lower) << 32 | UInt64(tie.higher))
      keys.append(UInt64(tie.higher) << 32 | UInt64(tie.lower))
    }
    keys.sort()
    return keys
  }

  /// Of processor time, which others on the machine disturb less.
  private static func median<Result>(_ work: () -> Result) -> Duration {
    let times = (0..<7).map { _ in
      let start = clock()
      keep(work())
      return Duration.microseconds((clock() - start) * 1_000_000 / Int(CLOCKS_PER_SEC))
    }
    return times.sorted()[3]
  }

  /// So that the work is not left undone.
  @inline(never)
  private static func keep<Result>(_ result: Result) {
    withExtendedLifetime(result) {}
  }

  private struct Table {
    let unit: Duration
    private(set) var nightly = Duration.zero

    init(unit: Duration) {
      self.unit = unit
      print("sorting the ties: \(unit.inMilliseconds)")
    }

    mutating func add<Result>(_ name: String, isNightly: Bool = false, _ work: () -> Result) {
      let time = median(work)
      if isNightly { nightly += time }
      let ratio = (time / unit * 100).rounded() / 100
      print("  \(name): \(time.inMilliseconds), × \(ratio)")
    }
  }
}

extension Duration {
  fileprivate var inMilliseconds: String {
    "\((self / .milliseconds(1) * 10).rounded() / 10) ms"
  }
}

import Relationships
import Testing

@Suite struct PathTests {
  /// 0 reaches 5 through 1, 2 or 3 in two hops, and through 4 in three.
  private let diamond = Network([
    (0, 1, 0.5), (1, 5, 2), (0, 2, 3), (2, 5, 1), (0, 3, 1), (3, 5, 1), (0, 4, 9), (4, 6, 9),
    (6, 5, 9),
  ])

  @Test("fewest hops come first, whatever the weights; then the greatest product")
  func best() throws {
    let path = try #require(diamond.path(from: 0, to: 5))
    #expect(path.nodes == [0, 2, 5])
    #expect(path.product == 3)
    #expect(path.hops == 2)
  }

  @Test("of equal products the lowest nodes win, also where the same weights come in another order")
  func equals() {
    #expect(Network([(0, 2), (2, 3), (0, 1), (1, 3)]).path(from: 0, to: 3)?.nodes == [0, 1, 3])
    // (.1 × .2) × .3 is not .1 × (.2 × .3) in binary.
    let network = Network([
      (0, 1, 0.3), (1, 2, 0.2), (2, 5, 0.1), (0, 3, 0.1), (3, 4, 0.2), (4, 5, 0.3),
    ])
    #expect(network.path(from: 0, to: 5)?.nodes == [0, 1, 2, 5])
    let other = network.relabelled([0, 3, 4, 1, 2, 5])
    #expect(other.path(from: 0, to: 5)?.nodes == [0, 1, 2, 5])
    #expect(other.paths(from: 0, to: 5, atMost: 2).map(\.nodes) == [[0, 1, 2, 5], [0, 3, 4, 5]])
  }

  @Test("alternatives: the best path through each first step, best first, no more than asked for")
  func alternatives() {
    let paths = diamond.paths(from: 0, to: 5, atMost: 9)
    #expect(paths.map(\.nodes) == [[0, 2, 5], [0, 1, 5], [0, 3, 5]])
    #expect(paths.map(\.product) == [3, 1, 1])
    #expect(diamond.paths(from: 0, to: 5, atMost: 2) == Array(paths.prefix(2)))
    #expect(diamond.paths(from: 0, to: 5, atMost: 0) == [])
  }

  @Test("a link is the path itself, unless a way round it is asked for")
  func direct() {
    let network = Network([(0, 1, 0.1), (0, 2, 5), (2, 1, 5), (0, 3, 1), (3, 1, 1)])
    #expect(network.paths(from: 0, to: 1, atMost: 3).map(\.nodes) == [[0, 1]])
    #expect(network.path(from: 0, to: 1)?.product == 0.1)
    #expect(
      network.paths(from: 0, to: 1, atMost: 3, avoidingDirect: true).map(\.nodes)
        == [[0, 2, 1], [0, 3, 1]])
    #expect(Network([(0, 1), (1, 2)]).path(from: 0, to: 1, avoidingDirect: true) == nil)
    #expect(diamond.path(from: 0, to: 5, avoidingDirect: true)?.nodes == [0, 2, 5])
  }

  @Test("there is no path to another part of the network, and none to oneself")
  func none() {
    let network = Network([(0, 1), (2, 3)])
    #expect(network.path(from: 0, to: 3) == nil)
    #expect(network.path(from: 0, to: 0) == nil)
  }

  @Test("a chain of 100,000 is no deeper than any other")
  func chain() {
    let network = Network((0..<100_000).map { ($0, $0 + 1) })
    #expect(network.path(from: 0, to: 100_000)?.nodes == Array(0...100_000))
  }

  @Test("the same as from a list of all shortest paths", arguments: Network.randomOnes)
  func naive(network: Network) {
    for start in 0..<network.nodeCount {
      for goal in 0..<network.nodeCount where goal != start {
        for avoidingDirect in [false, true] {
          let all = network.shortestPaths(start, goal, avoidingDirect)
          let paths = network.paths(
            from: start, to: goal, atMost: network.nodeCount, avoidingDirect: avoidingDirect)
          #expect(paths == bestByFirstStep(all))
          #expect(
            network.path(from: start, to: goal, avoidingDirect: avoidingDirect) == paths.first)
        }
      }
    }
  }

  private func bestByFirstStep(_ paths: [Network.Path]) -> [Network.Path] {
    let best = Dictionary(grouping: paths) { $0.nodes[1] }.values.compactMap {
      $0.min(by: isBetter)
    }
    return best.sorted(by: isBetter)
  }

  private func isBetter(_ one: Network.Path, _ other: Network.Path) -> Bool {
    one.product != other.product
      ? one.product > other.product : one.nodes.lexicographicallyPrecedes(other.nodes)
  }
}

extension Network {
  /// Every path with the fewest hops. Products start at the goal, as ours do.
  fileprivate func shortestPaths(_ start: Int, _ goal: Int, _ avoidingDirect: Bool) -> [Path] {
    let direct = (min(start, goal), max(start, goal))
    let network = avoidingDirect ? filter { ($0, $1) != direct } : self
    // Layer n: all who are n hops from the goal.
    var layers: [Set<Int>] = [[goal]]
    while !layers[layers.count - 1].contains(start) {
      let near = layers.reduce(into: Set()) { $0.formUnion($1) }
      let next = Set(near.flatMap { network.neighbours(of: $0) }).subtracting(near)
      if next.isEmpty { return [] }
      layers.append(next)
    }
    var paths = [[start]]
    for layer in layers.reversed().dropFirst() {
      paths = paths.flatMap { path in
        network.neighbours(of: path[path.count - 1]).filter(layer.contains).map { path + [$0] }
      }
    }
    return paths.map { nodes in
      let weights = zip(nodes, nodes.dropFirst()).map { weight(between: $0, $1) }
      return Path(nodes: nodes, product: weights.reversed().reduce(1, *))
    }
  }
}

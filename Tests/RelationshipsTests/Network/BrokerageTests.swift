import Relationships
import Testing

@Suite struct BrokerageTests {
  @Test("in a star of n: constraint 1/n, effective size n", arguments: [1, 2, 5, 40])
  func star(count: Int) throws {
    let network = Network.star(count)
    #expect(try #require(network.constraint(of: 0)).isNear(1 / Double(count)))
    #expect(network.effectiveSize(of: 0) == Double(count))
    // Whoever has a single contact depends on that one.
    #expect(network.constraint(of: 1) == 1 && network.effectiveSize(of: 1) == 1)
  }

  @Test("where everybody knows everybody: K₃ 9/8, K₄ .926; effective size 1")
  func complete() throws {
    #expect(try #require(Network.complete(3).constraint(of: 0)).isNear(9 / 8))
    // 3 × (1/3 + 2 × 1/9)² = 25/27
    let constraint = try #require(Network.complete(4).constraint(of: 2))
    #expect(constraint.isNear(25 / 27))
    #expect((constraint * 1000).rounded() == 926)
    #expect(Network.complete(4).effectiveSize(of: 2) == 1)
  }

  @Test("whoever puts more into one contact is more constrained, by hand")
  func weights() throws {
    // (3/4)² + (1/4)²
    #expect(try #require(Network([(0, 1, 3), (0, 2, 1)]).constraint(of: 0)).isNear(0.625))
    // p₀₁ = 3/4, p₀₂ = 1/4, p₁₂ = 2/5, p₂₁ = 2/3: (3/4 + 1/4 × 2/3)² + (1/4 + 3/4 × 2/5)²
    let network = Network([(0, 1, 3), (0, 2, 1), (1, 2, 2)])
    let (first, second) = (0.75 + 0.25 * 2 / 3, 0.25 + 0.75 * 2 / 5)
    #expect(try #require(network.constraint(of: 0)).isNear(first * first + second * second))
  }

  @Test("without links there is nothing to measure")
  func alone() {
    let network = Network(nodeCount: 1, links: [])
    #expect(network.constraint(of: 0) == nil && network.effectiveSize(of: 0) == nil)
  }

  @Test("the same as by the definitions", arguments: Network.randomOnes)
  func naive(network: Network) {
    let nodes = 0..<network.nodeCount
    func share(_ one: Int, _ other: Int) -> Double {
      network.weight(between: one, other)
        / nodes.reduce(0) { $0 + network.weight(between: one, $1) }
    }
    for node in nodes where network.degree(of: node) > 0 {
      let contacts = network.neighbourSet(of: node)
      let constraint = contacts.reduce(0) { sum, contact in
        let indirect = contacts.subtracting([contact]).reduce(0) {
          $0 + share(node, $1) * share($1, contact)
        }
        let invested = share(node, contact) + indirect
        return sum + invested * invested
      }
      #expect(network.constraint(of: node)?.isNear(constraint) == true)
      let ties = network.links.count { contacts.contains($0.one) && contacts.contains($0.other) }
      let count = Double(contacts.count)
      let size = count - 2 * Double(ties) / count
      #expect(network.effectiveSize(of: node)?.isNear(size) == true)
    }
  }

  @Test("whatever the nodes are called", arguments: Network.randomOnes)
  func relabelled(network: Network) {
    let names = Array((0..<network.nodeCount).reversed())
    let other = network.relabelled(names)
    for node in 0..<network.nodeCount {
      let (one, same) = (network.constraint(of: node), other.constraint(of: names[node]))
      #expect(one == nil && same == nil || one?.isNear(same ?? -1) == true)
      #expect(network.effectiveSize(of: node) == other.effectiveSize(of: names[node]))
    }
  }
}

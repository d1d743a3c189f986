import Journals
import Notes
import Relationships
import Testing

@Suite struct NetworkTests {
  @Test("each node has its neighbours in ascending order, whatever the order of the links")
  func order() {
    let network = Network([(3, 1, 2), (0, 3, 5), (3, 2, 7), (1, 0, 1)])
    #expect(
      (0..<4).map { Array(network.neighbours(of: $0)) } == [[1, 3], [0, 3], [3], [0, 1, 2]])
    #expect((0..<4).map(network.degree) == [2, 2, 1, 3])
    #expect([0, 1, 2].map { network.weight(between: 3, $0) } == [5, 2, 7])
    #expect([3, 0, 2].map { network.weight(between: 1, $0) } == [2, 1, 0])
    #expect(network.linkCount == 4 && network.nodeCount == 4)
  }

  @Test("several links between the same two add up, whoever stands first")
  func parallel() {
    let network = Network([(0, 1, 0.5), (2, 1, 4), (1, 0, 2), (0, 1, 0.25)])
    #expect(network.weight(between: 0, 1) == 2.75 && network.weight(between: 1, 0) == 2.75)
    #expect(network.weight(between: 1, 2) == 4)
    #expect(network.linkCount == 2)
  }

  @Test("loops and links without weight count for nothing")
  func nothing() {
    let network = Network([(0, 0, 1), (0, 1, 0), (1, 2, -1), (2, 3, 1)])
    #expect(network.links == [Network.Link(2, 3)])
  }

  @Test("only wanted links stay, and their nodes keep their numbers")
  func filter() {
    let network = Network.complete(4)
    #expect(network.filter { ($0, $1) != (1, 2) }.neighbourSet(of: 2) == [0, 3])
    #expect(network.without(3).links == Network.complete(3).links)
    #expect(network.without(3).nodeCount == 4)
  }

  @Test("a journal's network holds ties, labelled links and me, and leaves out whom it is told to")
  func ofJournal() {
    var small = SmallJournal(people: 4)
    small.add("2026-11-22", .inPerson, 0, 1)
    small.add("2026-11-22", .message, 1, 2, 3)
    small.journal.edges = [
      Edge(from: 1, to: 0, label: "brother", place: Place(path: "people/1.md", line: 3))
    ]
    let graph = Graph(of: small.journal)
    let network = Network(of: graph)
    #expect(graph.me == 4)
    #expect(network.weight(between: 0, 1) == 2)
    #expect(network.weight(between: 2, 3) == 0.5)
    #expect((0..<4).map { network.weight(between: $0, 4) } == [1, 1, 0.4, 0.4])
    let without = Network(of: graph) { $0 == 1 }
    #expect(without.degree(of: 1) == 0 && without.neighbourSet(of: 4) == [0, 2, 3])
  }
}

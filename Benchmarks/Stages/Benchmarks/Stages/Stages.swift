import Advice
import Benchmark
import Digests
import Journals
import Notes
import Relationships

/// The stages of a digest, each by itself on one thread, for an invented journal of 1,000 notes.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], warmupIterations: 2, maxDuration: .seconds(2))

  let samples = Samples()
  addParsing(of: samples)
  addAssembly(of: samples)
  addOutput(of: Edition(of: samples.journal))
}

private func addParsing(of samples: Samples) {
  let notes = [
    ("parse a person's note", samples.person),
    ("parse its front matter alone", samples.frontMatter),
    ("parse a daily note", samples.daily), ("parse a note of a meeting", samples.meeting),
  ]
  for (name, note) in notes {
    Benchmark(name, configuration: .init(scalingFactor: .kilo)) { benchmark in
      for _ in benchmark.scaledIterations { blackHole(samples.parsed(note)) }
    }
  }
  Benchmark("parse 1,000 notes") { _ in blackHole(samples.files.map(samples.parsed)) }
}

private func addAssembly(of samples: Samples) {
  let notes = samples.files.map(samples.parsed)
  let (journal, graph) = (samples.journal, Graph(of: samples.journal))
  Benchmark("assemble the journal") { _ in blackHole(samples.assembled(notes)) }
  Benchmark("leave out private people") { _ in blackHole(journal.withoutPrivatePeople) }
  Benchmark("the graph") { _ in blackHole(Graph(of: journal)) }
  Benchmark("counsel") { _ in blackHole(Counsel(for: journal, graph: graph)) }
}

private func addOutput(of edition: Edition) {
  let plain = TextStyle(color: false, width: 100)
  Benchmark("all digests") { _ in blackHole(edition.files) }
  Benchmark("network.md, as text") { _ in blackHole(edition.networkText(style: plain)) }
  Benchmark("rapport next") { _ in blackHole(edition.nextText(nil, style: plain)) }
  Benchmark("rapport brief") { _ in blackHole(edition.briefText(on: 0, style: plain)) }
  Benchmark("rapport export") { _ in blackHole(ExportRecords.export(edition.journal)) }
}

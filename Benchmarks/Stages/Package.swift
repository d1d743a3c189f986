// swift-tools-version: 6.2
import PackageDescription

// A package of its own: what it builds on takes longer to build than all other benchmarks.
let package = Package(
  name: "stages",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "rapport", path: "../.."),
    .package(name: "benchmarks", path: ".."),
    // Its traits count allocations by replacing malloc, which slows down what is measured.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Stages",
      dependencies: [
        .product(name: "Advice", package: "rapport"),
        .product(name: "Digests", package: "rapport"),
        .product(name: "Journals", package: "rapport"),
        .product(name: "Notes", package: "rapport"),
        .product(name: "Relationships", package: "rapport"),
        .product(name: "SyntheticJournals", package: "benchmarks"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Stages",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Rapport has to build this.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  products: [.library(name: "SyntheticJournals", targets: ["SyntheticJournals"])],
  dependencies: [
    .package(name: "rapport", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .executableTarget(
      name: "backtest",
      dependencies: [
        .product(name: "Advice", package: "rapport"),
        .product(name: "Journals", package: "rapport"),
        .product(name: "Notes", package: "rapport"),
        .product(name: "Relationships", package: "rapport"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "measures",
      dependencies: [
        .product(name: "Advice", package: "rapport"),
        .product(name: "Journals", package: "rapport"),
        .product(name: "Notes", package: "rapport"),
        .product(name: "Relationships", package: "rapport"),
      ]),
    // The measuring of the whole program stands alone: it uses nothing of Rapport but the built file.
    .systemLibrary(
      name: "LibCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .executableTarget(name: "baseline", dependencies: ["LibCmark"]),
    .executableTarget(name: "worst-cases"),
    .target(name: "SyntheticJournals"),
    .executableTarget(
      name: "make-journal",
      dependencies: [
        "SyntheticJournals",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "SyntheticJournals",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

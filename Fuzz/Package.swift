// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Rapport has to build this.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "rapport", path: "..")],
  targets: [
    .systemLibrary(
      name: "LibCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "LibFuzzer"),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "LibCmark",
        .product(name: "AddressBooks", package: "rapport"),
        .product(name: "Digests", package: "rapport"),
        .product(name: "Drafts", package: "rapport"),
        .product(name: "Journals", package: "rapport"),
        .product(name: "Notes", package: "rapport"),
      ]),
    // Needs libFuzzer's runtime, which `make fuzz` looks for.
    .executableTarget(name: "fuzz", dependencies: ["FuzzTargets", "LibFuzzer"]),
    .executableTarget(name: "mutate", dependencies: ["FuzzTargets"]),
  ],
  swiftLanguageModes: [.v6]
)

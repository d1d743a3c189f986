// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "rapport",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "rapport", targets: ["rapport"]),
    .library(name: "Notes", targets: ["Notes"]),
    .library(name: "Journals", targets: ["Journals"]),
    .library(name: "Relationships", targets: ["Relationships"]),
    .library(name: "Advice", targets: ["Advice"]),
    .library(name: "Digests", targets: ["Digests"]),
    .library(name: "AddressBooks", targets: ["AddressBooks"]),
    .library(name: "Drafts", targets: ["Drafts"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYaml", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    .target(name: "CArena", dependencies: ["CCmark"]),
    .target(name: "CommonMark", dependencies: ["CCmark", "CArena"]),
    .target(name: "FrontMatter", dependencies: ["CYaml"]),
    .target(name: "Notes", dependencies: ["CommonMark", "FrontMatter"]),
    .target(name: "Journals", dependencies: ["Notes", "FrontMatter"]),
    .target(name: "Relationships", dependencies: ["Journals", "Notes"]),
    .target(name: "Advice", dependencies: ["Relationships", "Journals", "Notes"]),
    .target(name: "Digests", dependencies: ["Advice", "Relationships", "Journals", "Notes"]),
    .target(name: "AddressBooks", dependencies: ["Notes"]),
    .target(name: "Drafts", dependencies: ["AddressBooks", "Digests", "Journals", "Notes"]),
    .target(name: "JournalFiles", dependencies: ["Digests", "Journals", "Notes"]),
    .executableTarget(
      name: "rapport",
      dependencies: [
        "JournalFiles", "Drafts", "AddressBooks", "Digests", "Advice", "Relationships", "Journals",
        "Notes",
        "CArena",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "manual", path: "Tools/manual"),

    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
    .testTarget(name: "FrontMatterTests", dependencies: ["FrontMatter"]),
    .testTarget(name: "NotesTests", dependencies: ["Notes"]),
    .testTarget(name: "JournalsTests", dependencies: ["Journals", "Notes"]),
    .testTarget(
      name: "RelationshipsTests", dependencies: ["Relationships", "Journals", "Notes"],
      exclude: ["Networkx"]),
    .testTarget(
      name: "AdviceTests", dependencies: ["Advice", "Relationships", "Journals", "Notes"]),
    .testTarget(
      name: "DigestsTests",
      dependencies: ["Digests", "Advice", "Relationships", "Journals", "Notes", "CommonMark"]),
    .testTarget(name: "AddressBooksTests", dependencies: ["AddressBooks", "Notes"]),
    .testTarget(
      name: "DraftsTests", dependencies: ["Drafts", "AddressBooks", "Journals", "Notes"]),
    .testTarget(
      name: "JournalFilesTests", dependencies: ["JournalFiles", "Journals", "Notes"]),
    .testTarget(
      name: "RapportTests",
      dependencies: [
        "rapport", "manual", "JournalFiles", "Digests", "Journals", "Notes", "FrontMatter",
        "CCmark",
      ],
      exclude: ["Golden", "Faults/faults.c"]),
  ],
  swiftLanguageModes: [.v6]
)

let warningsAreErrors = Context.environment["CI"] != nil

for target in package.targets where target.type != .system {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
  ]
  if warningsAreErrors {
    settings.append(.treatAllWarnings(as: .error))
  }
  target.swiftSettings = settings
}

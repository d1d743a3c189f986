import Foundation
import Testing

/// The program stays free of Foundation, whose ICU data alone is 44 MB to load. FoundationEssentials
/// carries none of it and is allowed.
@Suite("Linkage")
struct LinkageTests {
  #if os(Linux)
    @Test("the program loads neither Foundation nor ICU")
    func programLoadsNoFoundation() throws {
      let program = try Program.built()
      let libraries = try LinkageTests.libraries(loadedBy: program)
      // Without the standard library in the list ldd has shown us nothing that could be judged.
      try #require(
        libraries.contains("libswiftCore.so"), "no dynamic Swift program: \(program.path)")
      let unwanted = libraries.filter(LinkageTests.isUnwanted)
      #expect(unwanted.isEmpty, "\(program.path) loads \(unwanted)")
    }

    @Test(
      "libraries that are unwanted",
      arguments: [
        "libFoundation.so", "libFoundationInternationalization.so", "lib_FoundationICU.so",
        "libFoundationNetworking.so", "libFoundationXML.so",
      ])
    func unwantedLibrary(_ name: String) {
      #expect(LinkageTests.isUnwanted(name))
    }

    @Test(
      "libraries that are welcome",
      arguments: ["libFoundationEssentials.so", "libswiftCore.so", "libcmark.so.0.30.2"])
    func welcomeLibrary(_ name: String) {
      #expect(!LinkageTests.isUnwanted(name))
    }
  #endif

  @Test("no source of the product imports Foundation")
  func sourcesImportNoFoundation() throws {
    let sources = Program.packageRoot.appending(path: "Sources", directoryHint: .isDirectory)
    let files = try #require(FileManager.default.subpaths(atPath: sources.path))
      .filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty, "no Swift file below \(sources.path)")
    for file in files {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, line) in lines.enumerated() {
        #expect(!LinkageTests.importsFoundation(line), "Sources/\(file):\(index + 1): \(line)")
      }
    }
  }

  @Test(
    "lines that import Foundation",
    arguments: [
      "import Foundation", "  import Foundation  // for Date", "private import Foundation",
      "@preconcurrency public import Foundation", "import class Foundation.ProcessInfo",
      "import Foundation.NSObject", "import Foundation\r", "import Foundation; import Notes",
    ])
  func foundationImport(_ line: String) {
    #expect(LinkageTests.importsFoundation(line))
  }

  @Test(
    "lines that don't",
    arguments: [
      "import FoundationEssentials", "import Notes", "// import Foundation",
      "/// Never `import Foundation` here.", "let text = \"import Foundation\"",
    ])
  func otherLine(_ line: String) {
    #expect(!LinkageTests.importsFoundation(line))
  }
}

extension LinkageTests {
  /// Any library of Foundation's family but the one without ICU.
  private static func isUnwanted(_ library: String) -> Bool {
    library.contains("Foundation") && !library.hasPrefix("libFoundationEssentials.")
  }

  /// Whether a line of Swift imports the module or a declaration of it.
  private static func importsFoundation(_ line: some StringProtocol) -> Bool {
    let words = line.split { $0.isWhitespace || $0 == ";" }
    let modifiers = words.prefix { $0 != "import" }
    guard modifiers.allSatisfy({ $0.hasPrefix("@") || accessLevels.contains(String($0)) }) else {
      return false
    }
    // `import Module` or `import class Module.Name`
    return words.dropFirst(modifiers.count + 1).prefix(2).contains { word in
      word.split(separator: ".").first == "Foundation"
    }
  }

  private static let accessLevels: Set = [
    "public", "package", "internal", "fileprivate", "private",
  ]

  #if os(Linux)
    /// File names of all libraries that the loader would bring in, one's own and theirs.
    private static func libraries(loadedBy program: URL) throws -> [String] {
      try Program.loaderListing(of: program).split(separator: "\n").compactMap { line in
        line.split(separator: " ").first?
          .trimmingCharacters(in: .whitespaces).split(separator: "/").last.map(String.init)
      }
    }
  #endif
}

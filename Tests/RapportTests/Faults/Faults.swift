import Foundation

/// What a library, loaded before all others, does to the program's work on its files: see faults.c.
struct Faults {
  private var settings: [String: String] = [:]

  /// nil where it can't be built: it needs Linux and a C compiler.
  static let library: URL? = {
    #if os(Linux)
      let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "faults.c")
      // Beside the program, so that it goes when that goes.
      guard let compiler = Tool.compiler, let program = try? Program.built() else { return nil }
      let library = program.deletingLastPathComponent().appending(path: "faults.so")
      let isBuilt = compiler.succeeds([
        "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", library.path, source.path,
      ])
      return isBuilt ? library : nil
    #else
      return nil
    #endif
  }()

  /// Nothing but what is set below.
  static let none = Faults()

  /// A kill before a step; if `losing`, one of the machine, which forgets what was not synced.
  static func death(at step: Int, losing: Bool = true) -> Faults {
    Faults(settings: ["DIE_AT": "\(step)"].merging(losing ? ["LOSE": "1"] : [:]) { $1 })
  }

  var isDeath: Bool { settings["DIE_AT"] != nil }

  /// A step fails by an error, such as `ENOSPC`.
  static func failure(at step: Int, _ error: Int32) -> Faults {
    Faults(settings: ["FAIL_AT": "\(step)", "ERROR": "\(error)"])
  }

  /// Each call that may be interrupted is interrupted once.
  static let interruptions = Faults(settings: ["INTERRUPT": "1"])

  /// Few bytes are read or written at once.
  static let shortCounts = Faults(settings: ["SHORT": "1"])

  /// Each step takes longer.
  static func delay(microseconds: Int) -> Faults { Faults(settings: ["SLOW": "\(microseconds)"]) }

  /// Calls that read are the steps, instead of those that change something.
  var ofReading: Faults { adding("STEPS", "reads") }

  func tracing(to file: URL) -> Faults { adding("TRACE", file.path) }

  private func adding(_ name: String, _ value: String) -> Faults {
    Faults(settings: settings.merging([name: value]) { $1 })
  }

  /// For a program that works on a journal.
  func environment(in journal: TemporaryFolder) -> [String: String] {
    var variables = ["LD_PRELOAD": Faults.library?.path ?? "", "FAULTS_ROOT": journal.path]
    for (name, value) in settings { variables["FAULTS_\(name)"] = value }
    return variables
  }
}

/// What the program did to files, in order.
struct FileTrace {
  /// Such as `["rename", "old", "new"]`.
  let steps: [[String]]

  init(_ file: URL) {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    steps = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  /// As faults.c counts them.
  var count: Int { steps.reduce(0) { $0 + ($1.first == "write" ? 2 : 1) } }

  var hasBegunWriting: Bool { steps.contains { $0[0] == "write" } }

  /// Whether it ends between the making of a temporary file and the end of its renaming.
  var endsHalfway: Bool {
    let last = steps.last { $0.count > 1 && $0[1].hasSuffix(".tmp") }
    return last.map { !["rename", "remove"].contains($0[0]) } ?? false
  }
}

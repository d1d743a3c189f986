import Foundation
import Testing

/// What `make install` puts in its places.
enum Installation {
  static let make = Tool("make")

  struct Placed {
    let top: URL
    var program: URL { top.appending(path: "bin/rapport") }
    var share: URL { top.appending(path: "share") }
  }

  /// Puts the program that is tested below a folder, as `make install` does with the one for release.
  static func put(in folder: URL) async throws -> Placed {
    let run = try await run("put", folder)
    try #require(run.status == 0, "\(run.report)")
    return Placed(top: folder.appending(path: "usr/local"))
  }

  /// Makes a target of the Makefile.
  static func run(_ target: String, _ folder: URL) async throws -> Program.Outcome {
    let built = try Program.built().deletingLastPathComponent().path
    let arguments = ["-s", "-C", Program.packageRoot.path, target, "BUILT=\(built)", "STRIP="]
    return try await #require(make).run(arguments + ["DESTDIR=\(folder.path)"], input: Data())
  }
}

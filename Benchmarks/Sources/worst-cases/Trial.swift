import Foundation

/// One run of the program on a journal made for it.
struct Trial {
  let size: Int
  /// Processor time; how long it took by the clock tells of other programs too.
  let seconds: Double
  /// The most memory that it ever had at once.
  let megabytes: Int
  /// It came to its end, whatever it said.
  let isDone: Bool

  /// A run that takes longer is ended.
  private static let limit = 20

  init(of nasty: Case, size: Int, _ program: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "worst-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Trial.write(nasty.files(size), to: folder)
    let words = [program] + nasty.command + ["--date", "2026-11-22", folder.path]
    self.size = size
    (seconds, megabytes, isDone) = try Trial.run(words)
  }

  private static func write(_ files: [String: String], to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var made: Set<String> = []
    for (path, text) in files {
      let file = folder.appending(path: path)
      let parent = file.deletingLastPathComponent()
      if made.insert(parent.path).inserted {
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      }
      try Data(text.utf8).write(to: file)
    }
  }

  private static func run(_ words: [String]) throws -> (Double, Int, Bool) {
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    #if canImport(Glibc)
      var files = posix_spawn_file_actions_t()
    #else
      var files: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for descriptor in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
    }
    var process = pid_t()
    let failure = posix_spawn(&process, words[0], &files, nil, &pointers, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    let child = process
    let watch = DispatchWorkItem { kill(child, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(limit), execute: watch)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    watch.cancel()
    let times = [usage.ru_utime, usage.ru_stime].map {
      Double($0.tv_sec) + Double($0.tv_usec) / 1e6
    }
    #if canImport(Glibc)
      let megabytes = usage.ru_maxrss / 1_024
    #else
      let megabytes = usage.ru_maxrss / 1_048_576
    #endif
    return (times[0] + times[1], megabytes, status & 0x7F == 0)
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One run of a program.
struct Run {
  let time: Duration
  /// The most memory that it, or a program it started, ever had at once.
  let peakBytes: Int

  struct Failed: Error, CustomStringConvertible {
    let program: String
    let status: Int32
    var description: String { "\(program) failed (wait status \(status))" }
  }

  /// Runs a program to its end.
  init(_ command: Command) throws {
    let arguments = [command.program] + command.arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    #if canImport(Glibc)
      var files = posix_spawn_file_actions_t()
    #else
      var files: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    let nowhere = "/dev/null"
    posix_spawn_file_actions_addopen(&files, 0, command.input ?? nowhere, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, nowhere, O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, 2, nowhere, O_WRONLY, 0)

    let start = ContinuousClock.now
    var process = pid_t()
    let failure = posix_spawn(&process, command.program, &files, nil, pointers, environ)
    guard failure == 0 else { throw Failed(program: command.program, status: failure) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    time = ContinuousClock.now - start
    // An exit status of 1 is an answer: check found errors.
    guard status & 0x7F == 0, status >> 8 & 0xFF <= 1 else {
      throw Failed(program: command.program, status: status)
    }
    #if canImport(Glibc)
      peakBytes = usage.ru_maxrss * 1_024
    #else
      peakBytes = usage.ru_maxrss
    #endif
  }
}

/// A program with its arguments.
struct Command {
  let program: String
  let arguments: [String]
  /// The file that is its standard input.
  var input: String?

  init(_ program: String, _ arguments: [String], input: String? = nil) {
    self.program = program
    self.arguments = arguments
    self.input = input
  }
}

import ArgumentParser
import Digests
import Notes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The world outside: clock, environment, standard streams, signals.
enum Terminal {
  /// The system's local date: where the clock enters.
  static var today: Day {
    var seconds = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&seconds, &local)
    let (year, month, day) = unsafe (local.tm_year + 1900, local.tm_mon + 1, local.tm_mday)
    return Day(year: Int(year), month: Int(month), day: Int(day)) ?? Day(number: 0)
  }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  static var processorCount: Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// Fills the places of standard streams that are closed with what can be neither read nor written:
  /// a digest that was given one's number would get what is meant for the terminal.
  static func holdStandardStreams() {
    for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) < 0 { _ = unsafe open("/", O_RDONLY) }
  }

  /// From here on a write past the limit on the size of files fails, which can be told; by itself it
  /// is a signal that ends the program.
  static func makeFileSizeLimitAnError() { _ = signal(SIGXFSZ, SIG_IGN) }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// Whether standard error is a terminal that can empty a line.
  static var showsProgress: Bool { isatty(2) == 1 && environment("TERM") != "dumb" }

  /// How to write to standard output; `NO_COLOR` and `TERM=dumb` are honoured.
  static func style(_ choice: ColorChoice) -> TextStyle {
    let isPlain = environment("NO_COLOR")?.isEmpty == false || environment("TERM") == "dumb"
    let color = choice == .always || (choice == .auto && isTerminal && !isPlain)
    return TextStyle(color: color, width: isTerminal ? width : 100)
  }

  private static var width: Int {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes the answer.
  ///
  /// - Throws: an exit code of 2, after saying why, if that fails.
  static func answer(_ text: String) throws { try answer(Array(text.utf8)) }

  static func answer(_ bytes: [UInt8]) throws {
    guard !write(bytes, to: 1) else { return }
    report("rapport: can't write to standard output: \(unsafe String(cString: strerror(errno)))")
    throw ExitCode(2)
  }

  /// All of standard input as text.
  ///
  /// - Throws: an exit code of 2, after saying why, if it can't be read.
  static func input() throws -> String { String(decoding: try inputBytes(), as: UTF8.self) }

  /// All of standard input.
  ///
  /// - Throws: an exit code of 2, after saying why, if it can't be read.
  static func inputBytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = unsafe part.withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        report("rapport: can't read standard input: \(unsafe String(cString: strerror(errno)))")
        throw ExitCode(2)
      }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// Writes a line of what is to be known beside the answer; no note, path or argument that it quotes
  /// can command the terminal.
  static func report(_ line: String) { reportAsIs(line.visible + "\n") }

  /// Writes lines that are fit for a terminal.
  static func reportAsIs(_ text: String) { _ = write(Array(text.utf8), to: 2) }

  /// False if not all could be written; `errno` says why.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          unsafe Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

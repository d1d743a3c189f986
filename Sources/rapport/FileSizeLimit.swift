#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// How large the system lets a file grow.
enum FileSizeLimit {
  /// From here on a write past the limit is an error, which can be told; by itself it is a signal that
  /// ends the program.
  static func makeError() {
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}

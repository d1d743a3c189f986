#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// Why a system call failed: `errno`.
package struct ErrorNumber: Error, Hashable, Sendable {
  package var code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// Of the call that failed just now on this thread.
  static var last: ErrorNumber { ErrorNumber(code: errno) }

  package static let missing = ErrorNumber(code: ENOENT)
  static let notAFolder = ErrorNumber(code: ENOTDIR)
  static let link = ErrorNumber(code: ELOOP)
  static let exists = ErrorNumber(code: EEXIST)
  static let tooLarge = ErrorNumber(code: EFBIG)
  static let busy = ErrorNumber(code: EWOULDBLOCK)
  static let interrupted = ErrorNumber(code: EINTR)
  static let notSupported = ErrorNumber(code: EINVAL)
}

extension ErrorNumber: CustomStringConvertible {
  package var description: String { unsafe String(cString: strerror(code)) }
}

/// Makes a system call again for as long as a signal interrupts it; -1 means that it failed.
func uninterrupted<Result: FixedWidthInteger>(
  _ call: () -> Result
) throws(ErrorNumber) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    let error = ErrorNumber.last
    if error != .interrupted { throw error }
  }
}

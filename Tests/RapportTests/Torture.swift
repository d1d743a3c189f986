import Foundation

/// How hard the tests try: as long as CI has time for, or, with `RAPPORT_TORTURE=1`, in full.
enum Torture {
  static let isFull = ProcessInfo.processInfo.environment["RAPPORT_TORTURE"] == "1"

  static func count(_ quick: Int, full: Int) -> Int { isFull ? full : quick }
}

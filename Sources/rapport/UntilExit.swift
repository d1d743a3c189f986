import Synchronization

/// Keeps values until the program ends, which then lets go of all memory at once: to take a large
/// journal apart string by string takes longer than to write its files.
enum UntilExit {
  private static let kept = Mutex<[any Sendable]>([])

  static func keep(_ value: any Sendable) {
    kept.withLock { $0.append(value) }
  }
}

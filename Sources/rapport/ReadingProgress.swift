/// A line on a terminal that says how many notes have been read, for whoever waits long.
///
/// Nothing is shown for two seconds, then ten times a second at most.
struct ReadingProgress {
  private let elapsed: () -> Duration
  private let write: (String) -> Void
  /// When the line may be written again.
  private var due = Duration.seconds(2)
  private var isShown = false

  /// - Parameters:
  ///   - elapsed: the time since the run began.
  ///   - write: takes what is for the terminal.
  init(elapsed: @escaping () -> Duration, write: @escaping (String) -> Void) {
    self.elapsed = elapsed
    self.write = write
  }

  /// For standard error, if that is a terminal on which a line can be taken back.
  static var onTerminal: ReadingProgress? {
    guard Terminal.showsProgress else { return nil }
    let start = ContinuousClock.now
    return ReadingProgress(elapsed: { ContinuousClock.now - start }, write: Terminal.reportAsIs)
  }

  mutating func show(_ count: Int, of total: Int) {
    let now = elapsed()
    guard now >= due else { return }
    due = now + .milliseconds(100)
    isShown = true
    write("\(Self.emptyLine)Reading notes: \(grouped(count)) of \(grouped(total))")
  }

  /// Takes the line back, before anything else is written.
  mutating func clear() {
    if isShown { write(Self.emptyLine) }
    isShown = false
  }

  /// Goes back to the start of the line and empties it.
  private static let emptyLine = "\r\u{1B}[K"
}

/// With a comma before each three digits.
private func grouped(_ number: Int) -> String {
  var digits = Array(String(number))
  for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
  return String(digits)
}

/// Lets few in at a time.
actor Turnstile {
  /// Tests start hundreds of programs at once; Foundation can't start one while more than a thousand
  /// files are open.
  static let ofPrograms = Turnstile(places: 16)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { free = places }

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}

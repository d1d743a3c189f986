import Journals
public import Notes

/// One way to get in touch: a row of the table of ways.
///
/// The rows stand in `Way+AtWork.swift`, `Way+Outside.swift`, `Way+FromAfar.swift`,
/// `Way+Occasions.swift` and `Way+Together.swift`; `Documentation/ways.md` shows them all.
public struct Way: Sendable {
  /// What it is called, in `ways:` of the configuration too.
  public let name: String
  /// Nil where any channel does.
  public let channel: Channel?
  /// Whom it fits, in words.
  public let fitting: String
  /// How the notes tell that it was used.
  private(set) var use: WayUse
  /// How it reads for somebody; nil for whom it does not fit.
  let usual: Reading
  /// The same, where something special makes it the first choice.
  let occasion: Reading
  /// How it reads for several at once; nil for whom it does not fit.
  let together: Invitation.Reading

  typealias Reading = @Sendable (Addressee) -> Sentence?

  init(
    _ name: String, _ channel: Channel?, for fitting: String, use: WayUse = WayUse(),
    usual: @escaping Reading = { _ in nil }, occasion: @escaping Reading = { _ in nil },
    together: @escaping Invitation.Reading = { _ in nil }
  ) {
    self.name = name
    self.channel = channel
    self.fitting = fitting
    self.use = use
    self.usual = usual
    self.occasion = occasion
    self.together = together
  }

  /// The row with tags as a configuration has them.
  func resolved(by configuration: Configuration) -> Way {
    var way = self
    way.use = use.resolved(by: configuration)
    return way
  }

  /// The built-in table.
  public static let builtIn: [Way] = occasions + atWork + outside + together + fromAfar
}

/// How a way reads for several at once.
struct Invitation: Sendable {
  typealias Reading = @Sendable (Guests) -> Invitation?

  /// What goes before the names: `Lunch with`.
  let lead: Sentence
  /// Something special that makes it the first choice: `two birthdays in November`.
  let because: Sentence?

  init(_ lead: Sentence, because: Sentence? = nil) {
    self.lead = lead
    self.because = because
  }
}

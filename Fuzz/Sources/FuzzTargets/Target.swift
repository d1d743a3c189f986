/// Something that must hold of any bytes at all.
public struct Target: Sendable {
  public let name: String
  /// Ends the program if it does not hold.
  public let check: @Sendable ([UInt8]) -> Void

  static let all = [
    Target(name: "front-matter", check: checkFrontMatter),
    Target(name: "note", check: checkNote),
    Target(name: "configuration", check: checkConfiguration),
    Target(name: "links", check: checkLinks),
    Target(name: "pages", check: checkPages),
    Target(name: "vcard", check: checkVCards),
    Target(name: "csv", check: checkTable),
    Target(name: "friends", check: checkFriends),
  ]
}

extension Target {
  /// The target of that name.
  public init?(_ name: String) {
    guard let target = Target.all.first(where: { $0.name == name }) else { return nil }
    self = target
  }

  /// The names of all, for a message.
  public static var names: String { all.map(\.name).joined(separator: "|") }
}

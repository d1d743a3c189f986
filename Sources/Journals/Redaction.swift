internal import Notes

/// Leaves a journal's private people out of what its notes say, and any trace of them (rule P9).
///
/// They are taken out of every list; a record with only private people goes; an entry or task
/// that mentions one, be it without a link, keeps its other people and loses its text. In paths
/// and findings `…` stands for their names.
///
/// A class, as every note's records are held against it: it is handed on without copies of its parts.
public final class Redaction: Sendable {
  /// The new number of each person, -1 for those who are private.
  let numbers: [PersonID]
  /// For each person a list of their new number alone, empty for those who are private: most records
  /// are about one person, and share it.
  private let alone: [[PersonID]]
  /// Paths of their own notes.
  let secretPaths: Set<String>
  let names: WordSequences

  /// Nil if nobody is private.
  public convenience init?(of census: Census) { self.init(of: census.people) }

  init?(of people: [Person]) {
    guard people.contains(where: \.isPrivate) else { return nil }
    var next = 0
    numbers = people.map { person in
      if person.isPrivate { return -1 }
      next += 1
      return next - 1
    }
    alone = numbers.map { $0 < 0 ? [] : [$0] }
    secretPaths = Set(people.lazy.filter(\.isPrivate).map(\.path))
    names = WordSequences(
      people.lazy.filter(\.isPrivate).flatMap(\.secrets),
      inAnyCase: people.lazy.filter(\.isPrivate).flatMap(\.lowerCaseNames),
      butNotWithin: people.lazy.filter { !$0.isPrivate }.flatMap(\.shownNames))
  }

  /// Whether a text names no private person, not even without a link.
  func isOpen(_ text: String, as setting: NameSetting = .prose) -> Bool {
    !names.areIn(text, as: setting)
  }

  func isOpen(_ text: String?) -> Bool { text.map { isOpen($0) } ?? true }

  func isQuotable(_ fact: Fact) -> Bool {
    fact.isQuotable && isOpen(fact.heading) && isOpen(fact.text)
  }

  func hide(_ text: inout String?, as setting: NameSetting = .prose) {
    if let shown = text, !isOpen(shown, as: setting) { text = nil }
  }

  func hide(_ texts: inout [String], as setting: NameSetting = .prose) {
    // Lists that nothing goes from stay shared.
    guard texts.contains(where: { !isOpen($0, as: setting) }) else { return }
    texts.removeAll { !isOpen($0, as: setting) }
  }

  /// Gives people their new numbers; private ones go.
  func renumber(_ people: inout [PersonID]) {
    if people.count == 1 {
      people = alone[people[0]]
      return
    }
    var hasPrivate = false
    for index in people.indices {
      people[index] = numbers[people[index]]
      hasPrivate = hasPrivate || people[index] < 0
    }
    if hasPrivate { people.removeAll { $0 < 0 } }
  }
}

extension Person {
  /// What tells who a person is: names, link keys and ways to reach them.
  fileprivate var secrets: [String] {
    let shortestAddress = 5
    return shownNames + profile.aliases + profile.handles
      + profile.addresses.map(\.value).filter { $0.count >= shortestAddress }
  }

  /// Names that were written in lower case on purpose: keys are as a rule.
  fileprivate var lowerCaseNames: [String] {
    let keys = Set(
      ([NotePath(path).stem] + profile.handles).map { NameWord.all(in: $0).map(\.key) })
    return ([name] + profile.aliases).filter { name in
      let words = NameWord.all(in: name)
      return !keys.contains(words.map(\.key)) && !words.contains(where: \.hasCapital)
    }
  }

  /// What digests call a person who is in them.
  fileprivate var shownNames: [String] { [name, NotePath(path).stem] }
}

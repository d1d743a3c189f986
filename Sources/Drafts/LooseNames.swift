internal import Journals
internal import Notes

/// Names in an entry that link nobody as they stand.
///
/// Nearly every word could be somebody's name, and an entry is to be refused only for one that is: its
/// place must tell.
struct LooseNames {
  let words: [EntryWord]
  private let text: String
  /// A note of the day, in the folder of the one that takes the entry.
  private let path: String
  private let census: Census
  /// Without private people.
  private let journal: Journal
  private let links: LinkSpellings
  /// The words of which each person's name is made, in lower case.
  private let names: [[String]]
  /// Words with a meaning of their own, as far as they are not kinds.
  private let grammar: Set<String>
  private let vocabulary: Vocabulary

  init(
    in entry: Entry, for note: DailyNote, _ census: Census, _ journal: Journal,
    _ links: LinkSpellings
  ) {
    let folder = NotePath(note.path).folder
    text = entry.markdown()
    words = EntryWord.all(in: text)
    path = folder.isEmpty ? "\(note.date).md" : "\(folder)/\(note.date).md"
    self.census = census
    self.journal = journal
    self.links = links
    names = journal.people.map { LooseNames.words(of: $0.name) }
    let words = journal.configuration.words
    grammar = Set((words.noContact + words.topic + words.contact).map { $0.lowercased() })
    vocabulary = Vocabulary(words)
  }

  /// Initials and titles are no names: they end with a full stop.
  private static func words(of name: String) -> [String] {
    name.split(whereSeparator: \.isWhitespace).filter { $0.last != "." }
      .flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map { $0.lowercased() }
  }

  /// Those whom a word may mean, me excepted; nobody if it is no name where it stands.
  func people(at index: Int) -> [PersonID] {
    let word = words[index].text
    guard word.first != "@", word.first != "[" else { return nearest(to: String(word)) }
    guard word.first?.isUppercase == true else { return [] }
    let key = word.lowercased()
    let people = names.indices.filter { $0 != journal.me && names[$0].contains(key) }
    let neighbours = [index - 1, index + 1].filter(words.indices.contains)
      .map { words[$0].text.lowercased() }.filter { $0 != key }
    let whole = people.filter { neighbours.contains(where: names[$0].contains) }
    if !whole.isEmpty || people.isEmpty { return whole }
    if counts(index, people) { return people }
    // A surname alone may be any word: Baker, or each noun in German.
    return words[index].isFirst
      ? [] : people.filter { names[$0].count == 1 || names[$0].last != key }
  }

  private func nearest(to link: String) -> [PersonID] {
    let name = String(link.drop { $0 == "[" }.prefix { $0 != "]" })
    guard links.leadsNowhere(link), case .unknown(let nearest) = journal.lookUp(name) else {
      return []
    }
    return nearest.filter { $0 != journal.me }
  }

  /// Whether a link in place of a word would make the entry contact with whom it means; behind the
  /// first word, also a task for them.
  private func counts(_ index: Int, _ people: [PersonID]) -> Bool {
    let word = words[index]
    if word.isFirst, isGrammar(word.text.lowercased()) { return false }
    let linked = people.lazy.compactMap { id in links[journal.people[id]].map { (id, $0) } }.first
    guard let (id, link) = linked else { return false }
    let path = journal.people[id].path
    let text = text[..<word.text.startIndex] + link + text[word.text.endIndex...]
    let records = Journal(of: Array(text.utf8), at: self.path, from: 1, census)
    let contacts = (records.interactions + records.plans).flatMap(\.participants)
    let tasks = word.isFirst ? [] : records.followUps.flatMap(\.people)
    return (contacts + tasks).contains { records.people[$0].path == path }
  }

  private func isGrammar(_ word: String) -> Bool {
    grammar.contains(word) || vocabulary.kind(named: word) != nil
  }
}

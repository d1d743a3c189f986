/// The manual page of one command.
///
/// It holds no date: equal programs give equal pages.
struct Page {
  private let command: CommandHelp
  private let discussion: Discussion
  private var roff = Roff()

  var text: String { roff.text }

  /// - Parameter related: names of pages to see also.
  init(of command: CommandHelp, version: String, related: [String]) {
    self.command = command
    discussion = Discussion(command.discussion ?? "")
    let title = Roff.quoted(command.pageName.uppercased())
    roff.markedLine(".TH \(title) 1 \"\" \(Roff.quoted("Rapport \(version)")) \"Rapport\"")
    addName()
    addSynopsis()
    addDescription()
    addArguments()
    addCommands()
    addWorld()
    addReferences(related)
  }

  private mutating func addName() {
    var abstract = command.abstract ?? ""
    if abstract.last == "." { abstract.removeLast() }
    roff.section("Name")
    roff.paragraph("\(command.pageName) - \(abstract)")
  }

  private mutating func addSynopsis() {
    roff.section("Synopsis")
    let name = Roff.bold(command.words.joined(separator: " "))
    let options = command.options.map { "[\($0.synopsis)]" }
    let arguments = command.positionals.map { $0.isOptional ? "[\($0.synopsis)]" : $0.synopsis }
    let commands = command.pages.isEmpty ? [] : [Roff.italic("command") + Roff.space + "..."]
    roff.markedLine((([name] + options + arguments) + commands).joined(separator: "\n"))
  }

  private mutating func addDescription() {
    roff.section("Description")
    for paragraph in [command.abstract ?? ""] + discussion.paragraphs { roff.paragraph(paragraph) }
    if !discussion.examples.isEmpty {
      roff.section("Examples")
      roff.example(discussion.examples)
    }
  }

  private mutating func addArguments() {
    for (title, list) in [("Arguments", command.positionals), ("Options", command.options)]
    where !list.isEmpty {
      roff.section(title)
      for argument in list { roff.item(argument.tag, argument.meaning) }
    }
  }

  private mutating func addCommands() {
    guard !command.pages.isEmpty else { return }
    roff.section("Commands")
    for page in command.pages {
      roff.item("\(Roff.bold(page.pageName))(1)", page.abstract ?? "")
    }
  }

  /// What is around the program, on the page of the program itself.
  private mutating func addWorld() {
    if !discussion.statuses.isEmpty {
      roff.section("Exit status")
      for status in discussion.statuses { roff.item(Roff.bold(status.code), status.meaning) }
    }
    guard command.words.count == 1 else { return }
    roff.section("Environment")
    for (name, meaning) in World.environment { roff.item(Roff.bold(name), meaning) }
    roff.section("Files")
    for (path, meaning) in World.files { roff.item(Roff.italic(path), meaning) }
  }

  private mutating func addReferences(_ related: [String]) {
    roff.section("See also")
    roff.markedLine(related.map { "\(Roff.bold($0))(1)" }.joined(separator: ",\n"))
  }
}

extension ArgumentHelp {
  fileprivate var value: String {
    Roff.italic(valueName ?? "") + (isRepeating && kind == .positional ? "\(Roff.space)..." : "")
  }

  fileprivate var synopsis: String {
    switch kind {
    case .positional: value
    case .option: Roff.bold(preferredName?.written ?? "") + Roff.space + value
    case .flag: Roff.bold(preferredName?.written ?? "")
    }
  }

  fileprivate var tag: String {
    let names = (names ?? []).map { Roff.bold($0.written) }.joined(separator: ", ")
    switch kind {
    case .positional: return value
    case .option: return "\(names) \(value)"
    case .flag: return names
    }
  }

  fileprivate var meaning: String {
    let texts = [abstract, discussion].compactMap(\.self).filter { !$0.isEmpty }
    return (texts + [values].compactMap(\.self)).joined(separator: " ")
  }

  /// What can be given. A default that stands in no list is the machine's, such as how many
  /// processors it has.
  private var values: String? {
    guard let allValues, kind == .option else { return nil }
    let list = "One of \(allValues.joined(separator: ", "))"
    return defaultValue.map { "\(list); \($0) if none is given." } ?? "\(list)."
  }
}

public import Journals
public import Notes

/// The files that a journal begins with, each of which explains itself.
public struct StarterJournal: Hashable, Sendable {
  public struct File: Hashable, Sendable {
    /// From the root.
    public let path: String
    public let text: String
  }

  /// In the order of their paths; what is there already is left out.
  public let files: [File]

  /// - Parameters:
  ///   - survey: what is there.
  ///   - isConfigured: whether there is a `.rapport.yml`.
  ///   - date: of the daily note.
  public init(_ survey: Survey, isConfigured: Bool, on date: Day, _ configuration: Configuration) {
    var files = [File(path: ".gitattributes", text: StarterJournal.attributes(configuration))]
    var configuration = configuration
    if !isConfigured {
      configuration.dailyNote = survey.dailyNote ?? configuration.dailyNote
      files.append(
        File(path: ".rapport.yml", text: StarterJournal.settings(configuration.dailyNote)))
    }
    let people = survey.peopleFolder ?? configuration.words.people.first ?? "people"
    func inPeople(_ name: String) -> String { people.isEmpty ? name : "\(people)/\(name)" }
    if !survey.hasMe { files.append(File(path: inPeople("me.md"), text: StarterJournal.me)) }
    if survey.peopleByFolder + survey.peopleByFrontMatter == 0 {
      files.append(File(path: inPeople("ana-example.md"), text: StarterJournal.person))
    }
    if survey.datedNotes == 0 {
      let note = DailyNote(of: date, configuration)
      files.append(File(path: note.path, text: StarterJournal.day))
    }
    self.files = files.sorted { $0.path.precedes($1.path) }
  }

  private static func attributes(_ configuration: Configuration) -> String {
    "# Rapport writes these: leave them out of statistics and fold them in reviews.\n"
      + "\(pattern("\(configuration.output)/**")) linguist-generated=true\n"
  }

  /// In quotes, as C has them, where git would see its end too early.
  private static func pattern(_ text: String) -> String {
    guard text.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "\\" }) else { return text }
    return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }

  private static let me = """
    ---
    type: person
    me: true
    name: Me
    # What you are after and what you have to give; Rapport looks for people whom it meets.
    # goals: [move into product management]
    # asks: [hiring for data roles]
    # offers: [reviews of talks]
    # interests: [climbing]
    # org: Acme
    # team: Sales
    # location: Porto
    ---

    This note is you. Rapport counts no contact with you.\n
    """

  private static let person = """
    ---
    # Everything here is optional.
    relation: peer            # manager, mentor, sponsor, report, mentee, client, vendor, friend, …
    cadence: monthly          # how often you mean to be in contact: 14d, 2w, 1m, 1y, never
    org: Acme
    birthday: 04-17
    interests: [climbing, jazz]
    ---
    # Ana Example

    A note about one person. Delete it when you have one of your own: rapport new "Bo Real"

    ## Family

    - daughter Lola, plays the cello

    ## Next time

    - the new office

    ## Log\n
    """

  private static let day = """
    - Lunch with [[ana-example]]: she looks for a bigger flat
      - Lola's exam is soon #personal
      - [ ] Send her the address of the agent #promised
    - Heard that [[ana-example]] got promoted\n
    """
}

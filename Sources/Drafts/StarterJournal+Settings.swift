internal import Journals
internal import Notes

extension StarterJournal {
  /// `.rapport.yml` with every key, its default and what it means, all of it commented out but what
  /// the notes told.
  static func settings(_ dailyNote: String) -> String {
    """
    # Settings of Rapport. Every line is optional; those that begin with # show the defaults.
    # This file also marks the root of the journal, so that `rapport` finds it from any folder below.

    # Folders of notes about people and groups, anywhere in the tree.
    # people: [people, contacts]
    # groups: [groups]

    # What is not read: globs from the root, * within a name, ** across folders.
    # exclude: []

    # Where the digests go, how far they look ahead, and for how many people a week.
    # output: digests
    # horizon: 14d
    # budget: 7
    # briefs: none                  # a page for each meeting to prepare: none, due or all

    # How often, by relation; a note's own cadence wins. For example {client: 2m, friend: never}
    # cadences: {}

    # Words of yours for kinds of contact. For example {Mittagessen: in person}; none removes one
    # kinds: {}

    # Words that make an entry a contact, or none. A list replaces the default.
    # contact-words: [\(quoted(Configuration().words.contact))]
    # topic-words: [\(quoted(Configuration().words.topic))]
    # no-contact-words: [\(quoted(Configuration().words.noContact))]

    # Headings with a meaning.
    # log-headings: [\(quoted(Configuration().words.logHeadings))]
    # attendee-headings: [\(quoted(Configuration().words.attendeeHeadings))]
    # next-headings: [\(quoted(Configuration().words.nextHeadings))]

    # Tags of yours in place of promised, waiting, personal, share and the others. For example {promised: owe}
    # tags: {}

    # Ways of yours to get in touch. For example [{way: Climb together, for: [friend]}]
    # ways: []

    # Where `rapport log` writes.
    daily-note: \(YAMLScalar.written(dailyNote))\n
    """
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { $0.contains("'") ? "\"\($0)\"" : $0 }.joined(separator: ", ")
  }
}

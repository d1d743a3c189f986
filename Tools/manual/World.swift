/// What no command tells of itself.
enum World {
  static let environment = [
    ("RAPPORT_JOURNAL", "The folder of your notes, where the command line names none."),
    ("RAPPORT_DATE", "The day to look from, where --date is not given: YYYY-MM-DD."),
    ("NO_COLOR", "If it is not empty, there is no colour, unless --color always asks for it."),
    ("TERM", "Where it is dumb, there is no colour and no progress is shown."),
    ("TZ", "The time zone, for which day it is today."),
    ("HOME", "What ~ stands for in --journal while the shell completes a line."),
  ]

  static let files = [
    (".rapport.yml", "Settings, all optional; marks the folder of the journal."),
    (
      "digests/", "What rapport digest writes, unless output: in the settings names another folder."
    ),
    (
      "YYYY/YYYY-MM-DD.md",
      "The note that rapport log adds to, unless daily-note: in the settings names another."
    ),
    ("people/*.md", "Notes about people; any note with type: person is one too."),
  ]
}

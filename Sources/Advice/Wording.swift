public import Journals
public import Notes
import Relationships

extension Period {
  /// How often, as a person would say it: `weekly`, `every 2 months`.
  public var inWords: String {
    switch (unit, count) {
    case (.day, 1): "daily"
    case (.day, 7): "weekly"
    case (.day, 14...) where count % 7 == 0: "every \(count / 7) weeks"
    case (.day, _): "every \(count) days"
    case (.month, 1): "monthly"
    case (.month, 12), (.year, 1): "yearly"
    case (.month, _): "every \(count) months"
    case (.year, _): "every \(count) years"
    }
  }
}

extension Period {
  /// As a note writes it: `2w`, `1m`.
  public var asWritten: String {
    switch unit {
    case .day where count.isMultiple(of: 7): "\(count / 7)w"
    case .day: "\(count)d"
    case .month: "\(count)m"
    case .year: "\(count)y"
    }
  }
}

extension Int {
  /// `1 person`, `3 people`.
  var people: String { self == 1 ? "1 person" : "\(self) people" }
}

extension Double {
  /// Rounded to three decimals, as all numbers are that are compared or shown.
  package var toThousandths: Double { (self * 1000).rounded() / 1000 }

  /// With one decimal; two where it is small.
  package var inTenths: String {
    let factor = self < 0.1 ? 100.0 : 10
    return ((self * factor).rounded() / factor).description
  }

  /// Without a fraction where there is none.
  var inShort: String { self == rounded() ? String(Int(self)) : description }
}

extension Situation {
  /// A contact in words, linked to its note: `lunch on 2026-10-02`.
  func inWords(_ contact: LastContact) -> Sentence {
    contact.interaction.map { journal.interactions[$0].linked } ?? "contact on \(contact.date)"
  }

  /// A contact as the one that is known: `the lunch on 2026-10-02`, linked to its note.
  func theContact(_ contact: LastContact) -> Sentence {
    contact.interaction.map { "the \(journal.interactions[$0].linked)" } ?? "\(contact.date)"
  }
}

extension Interaction {
  /// ``asNoun``, linked to where it is noted.
  var linked: Sentence { "\(link: asNoun, to: place)" }

  /// The contact as a noun with its date: `lunch on 2026-10-02`.
  var asNoun: String { "\(noun) on \(date)" }

  /// What kind of contact it was, as a noun: `lunch`.
  public var noun: String { Interaction.nouns[kind.lowercased()] ?? kind }

  /// Kind words that are no nouns of their own (rule E3).
  private static let nouns = [
    "met": "meeting", "meet": "meeting", "visited": "visit", "called": "call", "phone": "call",
    "phoned": "call", "emailed": "email", "mail": "email", "messaged": "message",
    "texted": "text", "chatted": "chat", "dm": "message", "im": "message", "wrote": "message",
    "video": "video call", "zoom": "Zoom call", "teams": "Teams call",
    "facetime": "FaceTime call", "linkedin": "LinkedIn contact", "liked": "like",
    "commented": "comment", "posted": "post",
    "desk": "desk visit", "gallery": "gallery visit",
  ]
}

extension Place {
  /// `2026/2026-10-02.md:7`, as compilers and editors write it; the path alone where a whole note is
  /// meant.
  public var pathAndLine: String { line > 0 ? "\(path):\(line)" : path }

  /// How a reader knows the place: the date it was noted, else the name of the note.
  func label(noted: Day?) -> String {
    if let noted { return noted.description }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}

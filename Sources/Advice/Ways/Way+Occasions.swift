import Journals
import Notes

extension Way {
  /// Ways that something special calls for, the most pressing first.
  static let occasions = [
    Way(
      "birthday wish in person", .inPerson,
      for: "somebody nearby whose birthday is today or in the next 7 days",
      occasion: { addressee in
        guard addressee.isNear, let birthday = addressee.birthday else { return nil }
        return "Five minutes in person for the birthday on \(birthday.date)"
      }),
    Way(
      "birthday wish from afar", .phone,
      for: "somebody far away whose birthday is today or in the next 7 days",
      occasion: { addressee in
        guard !addressee.isNear, let birthday = addressee.birthday else { return nil }
        return addressee.isClose
          ? "A call for the birthday on \(birthday.date)"
          : "A line for the birthday on \(birthday.date)"
      }),
    Way(
      "five-minute favour", nil,
      for: "a colleague who is seldom with anybody else (the reason *alone*)",
      use: WayUse(meaning: .helped),
      occasion: { addressee in
        guard addressee.reasons.contains(.alone) else { return nil }
        guard let ask = addressee.person.asks.first else {
          return "A five-minute favour: ask what you could take off their desk"
        }
        return "A five-minute favour, say with \(quote: ask)"
      }),
    Way(
      "connect on LinkedIn", .social,
      for: """
        a new contact (the reason *new*), neither colleague, friend nor family, whose note has no \
        `linkedin` address
        """,
      use: WayUse(kinds: ["linkedin"], anyWord: ["linkedin"]),
      occasion: { addressee in
        addressee.reasons.contains(.new) && !addressee.isColleague
          && !addressee.isMy("friend", "family") && !addressee.hasAddress("linkedin")
          ? "Connect on LinkedIn" : nil
      }),
    Way(
      "compliment on an accomplishment", nil,
      for: """
        somebody of whom an accomplishment was noted since the last contact, at most half a year ago
        """,
      use: WayUse(
        anyWord: ["congratulated", "congratulations", "congrats", "complimented", "compliment"]),
      occasion: { addressee in
        guard let (text, noted) = addressee.accomplishment else { return nil }
        let source: Sentence = "\(link: "noted \(noted.date)", to: noted.place)"
        return "Congratulations: \(quote: text) (\(source))"
      }),
    Way(
      "turn up at a celebration", .inPerson,
      for: """
        a colleague, or somebody nearby, with a celebration in the notes inside the horizon
        """,
      occasion: { addressee in
        guard addressee.isColleague || addressee.isNear,
          let (word, event) = addressee.celebration
        else { return nil }
        let source: Sentence = "\(link: "noted \(event.noted)", to: event.place)"
        return "Turn up at the \(words: word) on \(event.date) (\(source))"
      }),
    Way(
      "career guidance before a review", nil,
      for: "your manager, if a review is among their `dates` or yours in the next 60 days",
      use: WayUse(anyWord: ["career", "guidance"]),
      occasion: { addressee in
        guard addressee.isMy("manager"), let review = addressee.review else { return nil }
        let day: Sentence = "\(link: review.date.description, to: review.place)"
        return "Ask for career guidance before \(quote: review.label) on \(day)"
      }),
  ]
}

extension Addressee {
  /// Whether the note has an address whose key or value names something: `linkedin`, `mail`.
  func hasAddress(_ site: String) -> Bool {
    person.addresses.contains {
      $0.key.lowercased().contains(site) || $0.value.lowercased().contains(site)
    }
  }
}

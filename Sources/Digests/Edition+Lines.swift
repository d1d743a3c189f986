import Advice
import Journals
import Notes

/// The phrases that a line about one person is made of.
extension Edition {
  /// Links of a file below the output folder.
  func links(fromFile name: String) -> LinkBase {
    LinkBase(
      outputFolder: journal.configuration.output, fileName: name, maskedPaths: journal.maskedPaths)
  }

  /// Name, linked, and who they are to me: `**[Ana Ruiz](…)** (peer, Platform)`.
  func introduction(of id: PersonID, _ page: MarkdownWriter) -> Markup {
    let person = journal.people[id]
    let position = person.position.map { Markup(" (\($0))") } ?? ""
    return "**\(page.link(to: person))**\(position)"
  }

  /// What speaks for contact, then the last contact, unless that was told, and the next plan.
  func facts(_ sentence: Sentence, about id: PersonID) -> Sentence {
    let plan = counsel.nextPlan(with: id).map { plan -> Sentence in
      "\(link: "\(plan.noun) planned for \(plan.date)", to: plan.place)"
    }
    return .joined(
      [withLastContact(sentence, of: id), plan].compactMap(\.self), separator: "; ")
  }

  /// Why this week: the reasons to show and the last contact.
  func whyNow(_ place: WeekPlan.Place) -> Sentence {
    withLastContact(
      .joined(place.reasons.map(\.sentence), separator: "; "), of: place.person)
  }

  /// How, as a sentence without its full stop: what is planned, else a way.
  func howNow(_ place: WeekPlan.Place) -> Sentence? { how(place.plan, else: place.way) }

  func how(_ plan: Interaction?, else way: WayChoice?) -> Sentence? {
    guard let plan else { return way?.sentence }
    let noun = plan.noun.prefix(1).uppercased() + plan.noun.dropFirst()
    return "\(link: "\(noun) planned for \(plan.date)", to: plan.place)"
  }

  /// What was done for somebody of this week's plan; nil while it is open.
  func whatIsDone(_ place: WeekPlan.Place) -> Sentence? {
    switch place.done {
    case .contacted(let day, interaction: nil): "contact on \(day)"
    case .contacted(_, let index?): counsel.inWords(journal.interactions[index])
    case .settled: "nothing promised is open any more"
    case nil: nil
    }
  }

  private func withLastContact(_ sentence: Sentence, of id: PersonID) -> Sentence {
    lastContact(with: id, untoldIn: sentence).map { "\(sentence); last \($0)" } ?? sentence
  }

  /// The last contact in words, unless a sentence tells it.
  func lastContact(with id: PersonID, untoldIn sentence: Sentence) -> Sentence? {
    guard let last = counsel.lastContactInWords(counsel.suggestions[id]),
      !sentence.fragments.contains(where: { last.fragments.contains($0) })
    else { return nil }
    return last
  }
}

extension Person {
  /// Who they are to me: relations, then team or organisation, else when I knew them; nil where
  /// the note says nothing of it.
  var position: String? {
    let place = self.circle == .external ? self.org ?? self.team : self.team ?? self.org
    let parts = self.relations + [place ?? self.phases.first].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

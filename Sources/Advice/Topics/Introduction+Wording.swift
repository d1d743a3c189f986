import Journals
import Notes

extension Situation {
  /// `Introduce Ana Ruiz and Piet Vos: both say data contracts and have never met in your notes`.
  ///
  /// The second name links to where the second person's note says so.
  func sentence(on ground: CommonGround, _ first: PersonID, _ second: PersonID) -> Sentence {
    let names: Sentence = """
      Introduce \(text: name(first)) and \
      \(link: name(second), to: place(of: second, in: ground))
      """
    let asks = ground.asksMet.prefix(2).map { ask -> Sentence in
      sentence(on: ask, helper: ask.asker == first ? second : first)
    }
    let words = Sentence.joined(ground.shared.map(\.match.sentence), separator: ", ")
    if asks.isEmpty { return "\(names): both say \(words) and have never met in your notes" }
    let shared: [Sentence] = ground.shared.isEmpty ? [] : ["both say \(words)"]
    let reasons = Sentence.joined(asks + shared, separator: "; ")
    return "\(names): \(reasons); they have never met in your notes"
  }

  /// The same with the best reason alone.
  func sentenceInShort(on introduction: Introduction) -> Sentence {
    var ground = introduction.ground
    ground.asksMet = Array(ground.asksMet.prefix(1))
    if !ground.asksMet.isEmpty { ground.shared = [] }
    return sentence(on: ground, introduction.first, introduction.second)
  }

  private func sentence(on ask: CommonGround.AskMet, helper: PersonID) -> Sentence {
    let verb = ask.help.list == .offers ? "offers" : "knows about"
    let (asker, helper) = (name(ask.asker), name(helper))
    return ask.match.isWhole
      ? "\(text: asker) asks for \(ask.match.sentence) and \(text: helper) \(words: verb) it"
      : """
      \(text: asker) asks for \(quote: ask.ask.text) and \(text: helper) \(words: verb) \
      \(quote: ask.help.text)
      """
  }

  /// The line of a person's note that an introduction rests on.
  func place(of id: PersonID, in ground: CommonGround) -> Place {
    if let ask = ground.asksMet.first {
      return ask.asker == id ? ask.ask.place : ask.help.place
    }
    let path = person(id).path
    return ground.shared.flatMap(\.topics).first { $0.place.path == path }?.place
      ?? Place(path: path, line: 1)
  }
}

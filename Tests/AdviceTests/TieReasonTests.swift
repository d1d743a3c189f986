import Advice
import Journals
import Notes
import Testing

/// Reasons that lie in the tie itself: list, favour.
@Suite struct TieReasonTests {
  @Test("list: until they are met in person; other contact does not count")
  func list() {
    var small = SmallJournal()
    let ana = small.person("Ana") { $0.lists = ["career"] }
    let bo = small.person("Bo") { $0.lists = ["career", "speakers", "garden"] }
    let cy = small.person("Cy") { $0.lists = ["career"] }
    small.person("Di")
    small.contacts(["2026-01-01"], with: cy)
    for channel in [Channel.video, .phone, .message, .social] {
      small.contact("2026-02-01", "contact", channel, with: bo)
    }
    #expect(
      small.counsel.sentences(ana) == ["on your list \"career\", no meeting in person noted yet"])
    #expect(
      small.counsel.suggestions[ana].reasons[0].evidence == [Place(path: "people/Ana.md", line: 1)])
    #expect(
      small.counsel.sentences(bo) == [
        "on your lists \"career\", \"speakers\" and \"garden\", no meeting in person noted yet"
      ])
    #expect(small.counsel.kinds(cy).isEmpty && small.counsel.kinds(3).isEmpty)
  }

  @Test("favour: theirs dated after my last one, which has returned those of the same day")
  func favour() {
    func kinds(mine: String?) -> [Reason.Kind] {
      var small = SmallJournal()
      let ana = small.person("Ana")
      small.memo(.helpedMe, "drove me", noted: "2026-05-12", with: ana)
      if let mine { small.memo(.helped, "moved house", noted: mine, with: ana) }
      return small.counsel.kinds(ana)
    }
    #expect(kinds(mine: nil) == [.favour])
    #expect(kinds(mine: "2026-05-11") == [.favour])
    #expect(kinds(mine: "2026-05-12").isEmpty)
    #expect(kinds(mine: "2026-05-13").isEmpty)
  }

  @Test("favour: of the tags only #helped-me and #referral, with a date, up to today")
  func favourTags() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    let bo = small.person("Bo")
    let favours: Set<Vocabulary.Meaning> = [.helpedMe, .referral, .helped]
    for meaning in Vocabulary.Meaning.allCases where !favours.contains(meaning) {
      small.memo(meaning, "something", noted: "2026-05-12", with: ana)
    }
    small.memo(.helpedMe, "undated", with: ana)
    small.memo(.helpedMe, "tomorrow", noted: "2026-11-23", with: ana)
    small.memo(.helpedMe, "undated", with: bo)
    small.memo(.helpedMe, "today", noted: "2026-11-22", with: bo)
    #expect(small.counsel.kinds(ana).isEmpty)
    #expect(small.counsel.sizes(bo, .favour) == [1])
  }

  @Test("favour: a day after its date mine does not return one, nor does one still to come")
  func favourToCome() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.memo(.helpedMe, "drove me", noted: "2026-05-12", with: ana)
    small.memo(.helped, "in a week", noted: "2026-11-29", with: ana)
    #expect(small.counsel.kinds(ana) == [.favour])
  }

  @Test("favour: a line with both tags is one, a good word")
  func favourTwice() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    let place = Place(path: "2026-05-12.md", line: 3)
    for meaning in [Vocabulary.Meaning.helpedMe, .referral] {
      small.journal.memos.append(
        Memo(
          meaning: meaning, date: day("2026-05-12"), people: [ana], text: "told Piet", place: place)
      )
    }
    #expect(small.counsel.sizes(ana, .favour) == [1])
    #expect(
      small.counsel.sentences(ana) == [
        "put in a good word for you, \"told Piet\" (2026-05-12), none from you since"
      ])
  }

  @Test("favour in words: one, a good word, several, without text")
  func favourInWords() {
    var small = SmallJournal()
    let one = small.person("A")
    let word = small.person("B")
    let several = small.person("C")
    let bare = small.person("D")
    small.memo(.helpedMe, "drove me to the mechanic", noted: "2026-05-12", with: one, several)
    small.memo(.referral, "told Piet of me", noted: "2026-05-20", with: word)
    small.memo(.helpedMe, "read my draft", noted: "2026-03-01", with: several)
    small.memo(.helpedMe, nil, noted: "2026-03-01", with: bare)
    let counsel = small.counsel
    #expect(
      (0..<4).flatMap { counsel.sentences($0) } == [
        "did you a favour, \"drove me to the mechanic\" (2026-05-12), none from you since",
        "put in a good word for you, \"told Piet of me\" (2026-05-20), none from you since",
        "did you 2 favours, the last \"drove me to the mechanic\" (2026-05-12), none from you since",
        "did you a favour (2026-03-01), none from you since",
      ])
    #expect(
      counsel.suggestions[several].reasons[0].evidence.map(\.path)
        == ["2026-03-01.md", "2026-05-12.md"])
  }
}

import Testing

@testable import Advice

/// What two items of lists have in common, as the first writes it; nil if they don't meet.
private func common(_ first: String, _ second: String) -> String? {
  TopicPhrase(first).match(TopicPhrase(second))?.words.joined(separator: " | ")
}

/// What an item of a list and running text have in common.
private func common(_ first: String, inText text: String) -> String? {
  TopicPhrase(first).match(TopicPhrase(text, isProse: true))?.words.joined(separator: " | ")
}

@Suite struct TopicMatchTests {
  @Test(
    "the words of a topic: letters and digits of any script, stop words and numbers left out",
    arguments: [
      ("data contracts", "data contract"),
      ("data-contracts", "data contract"), ("Data_Contracts/2026", "data contract"),
      ("someone who has moved a family abroad", "moved family abroad"),
      ("help with CV reviews", "cv review"),
      ("C, C++ and C#", "c c++ c#"), ("rock+roll, #climbing", "rock roll climbing"),
      ("Lola's cello, don't ask @lola-x about https://a.example/cello-b now", "lola cello"),
      ("IT and the US, it and us", "it us"), ("GOOD IDEAS FOR IT", ""),
      ("5G, 3D printing since 2019", "5g 3d printing"),
      ("Straße, Ærø, Łódź, São Tomé, cafe\u{301}", "strasse aero lodz tome cafe"),
      ("Шахматы и походы", "шахматы и походы"), ("Й", "и\u{306}"),
      ("Ελληνικά", "ελληνικά"),
      ("攀岩馆", "攀岩 岩馆"), ("茶", "茶"), ("データの分析", "デー ータ 分析"), ("すし", "すし"),
      ("등산을", "등산 산을"), ("Swift言語", "swift 言語"),
      ("", ""), ("… — !", ""),
    ])
  func words(text: String, keys: String) {
    #expect(TopicPhrase(text).words.map(\.key).joined(separator: " ") == keys)
  }

  @Test(
    "English plurals are compared as singulars, by their ending only",
    arguments: [
      ("halls", "hall"), ("movies", "movie"), ("allotments", "allotment"), ("batteries", "battery"),
      ("boxes", "box"), ("churches", "church"), ("classes", "class"), ("databases", "database"),
      ("planes", "plane"), ("courses", "course"),
    ])
  func plurals(plural: String, singular: String) {
    #expect(TopicWord.key(of: plural) == TopicWord.key(of: singular))
  }

  @Test(
    "words that only look like plurals of each other are kept apart",
    arguments: [
      ("planes", "plans"), ("glass", "glas"), ("virus", "viru"), ("analysis", "analysi"),
      ("gas", "ga"), ("codes", "cod"), ("news", "newer"),
    ])
  func noPlurals(first: String, second: String) {
    #expect(TopicWord.key(of: first) != TopicWord.key(of: second))
  }

  @Test(
    "items of lists meet if the shorter one's words are all in the longer one",
    arguments: [
      ("climbing", "Climbing", "climbing"), ("data contracts", "data contract", "data contracts"),
      ("career advice", "career coaching", "career"),
      ("design", "interior design", "design"), ("SQL", "SQL tuning", "SQL"),
      ("C++", "modern C++", "C++"), ("crème brûlée", "Creme Brulee", "crème brûlée"),
      ("Köche", "koche", "Köche"), ("数据治理", "数据", "数据"), ("爬山", "爬山和钓鱼", "爬山"),
      ("шахматы", "Шахматы онлайн", "шахматы"), ("night-flow analysis", "night-flow", "night-flow"),
      ("head of data for the trams", "data, trams", "data for the trams"),
    ])
  func contained(first: String, second: String, words: String) {
    #expect(common(first, second) == words)
    #expect(common(second, first) != nil)
  }

  @Test("items of lists that are the same meet however short they are")
  func short() {
    #expect(common("Go", "go") == "Go")
    #expect(common("R", "R") == "R")
    #expect(common("C#", "C#") == "C#")
    #expect(common("Go", "go to lunch") == nil)
    #expect(common("R", "R and D") == nil)
  }

  @Test("two shared words are enough if they are half of the shorter one")
  func shared() {
    #expect(common("moved a family abroad", "a family that moved to Spain") == "moved a family")
    #expect(
      common("public data on rivers and towns", "public libraries need data, money, staff")
        == "public data")
    #expect(
      common("public data on rivers, towns and tides", "public libraries need data, money, staff")
        == nil)
  }

  @Test(
    "what only looks alike does not meet",
    arguments: [
      ("data", "database"), ("Java", "JavaScript"), ("C", "C++"), ("C++", "C#"), ("C", "C#"),
      ("open data", "data engineering"), ("public speaking", "public sector"),
      ("someone new", "someone good"), ("help with work", "work that helps"),
      ("news", "new people"), ("art", "party"), ("людей", "люди"),
      ("Kunst für die Stadt", "Musik für die Kinder"), ("hall", "halloween"),
    ])
  func apart(first: String, second: String) {
    #expect(common(first, second) == nil)
    #expect(common(second, first) == nil)
  }

  @Test(
    "in running text a lone word needs four letters and no everyday meaning",
    arguments: [
      ("climbing", "The best climbing halls", "climbing"),
      ("bouldering", "Bouldering halls of Portugal, ranked", "bouldering"),
      ("night-flow analysis", "Night-flow figures from forty towns", "night-flow"),
      ("running, trails", "running late on forest trails", "running, trails"),
      ("AI", "How AI reads old letters", "AI"), ("C++", "A new C++ standard", "C++"),
      ("tea", "The ceremony of tea", nil),
      ("running", "I am running late", nil), ("Go", "We go to lunch", nil),
      ("data", "A new database", nil), ("ai", "AI", nil), ("IT", "it is late", nil),
      ("climbing", "see https://x.example/climbing", nil), ("rivers", "told @rivers", nil),
      ("攀岩", "城里新的攀岩馆", "攀岩"),
    ] as [(String, String, String?)])
  func prose(topic: String, text: String, words: String?) {
    #expect(common(topic, inText: text) == words)
  }

  @Test("a match says whether both are the same words")
  func whole() {
    #expect(TopicPhrase("SQL").match(TopicPhrase("sql"))?.isWhole == true)
    #expect(TopicPhrase("SQL").match(TopicPhrase("SQL tuning"))?.isWhole == false)
    #expect(TopicPhrase("reading drafts").match(TopicPhrase("drafts, reading"))?.isWhole == true)
  }

  @Test("of a long text the first two hundred words count")
  func long() {
    func text(_ number: Int) -> String {
      (0..<number).map { "word\($0)" }.joined(separator: " ") + " bouldering"
    }
    #expect(common("bouldering", inText: text(199)) == "bouldering")
    #expect(common("bouldering", inText: text(200)) == nil)
  }
}

import Advice
import Journals
import Notes
import Testing

@Suite("Open promises")
struct OpenPromisesTests {
  private static func texts(_ promises: [OpenPromises.Promise]) -> [String?] {
    promises.map(\.followUp.text)
  }

  @Test("mine and shared ones by due date, undated last; theirs by age, the oldest first")
  func order() {
    var small = SmallJournal()
    let a = small.person("a")
    for owner in [FollowUp.Owner.me, .both, .them] {
      small.followUp(owner, "undated", with: a)
      small.followUp(owner, "late", due: "2026-12-24", noted: "2026-10-01", with: a)
      small.followUp(owner, "soon", due: "2026-11-24", noted: "2026-10-02", with: a)
    }
    let promises = small.counsel.openPromises
    #expect(OpenPromisesTests.texts(promises.mine) == ["soon", "late", "undated"])
    #expect(OpenPromisesTests.texts(promises.shared) == ["soon", "late", "undated"])
    #expect(OpenPromisesTests.texts(promises.theirs) == ["late", "soon", "undated"])
  }

  @Test("closed ones are none; what is not quotable is a private matter")
  func closed() {
    var small = SmallJournal()
    let a = small.person("a")
    small.followUp(.me, "done", status: .done, with: a)
    small.followUp(.me, "cancelled", status: .cancelled, with: a)
    #expect(small.counsel.openPromises.isEmpty)
    small.followUp(.me, nil, noted: "2026-10-02", with: a)
    #expect(
      small.counsel.openPromises.mine.map(\.sentence.plain) == [
        "you promised a a private matter (2026-10-02)"
      ])
  }

  @Test("each person's account: counts by owner and the first due date, in path order")
  func accounts() {
    var small = SmallJournal()
    let (a, b) = (small.person("a"), small.person("b"))
    small.person("c")
    small.followUp(.me, "x", due: "2026-12-24", with: b)
    small.followUp(.me, "y", due: "2026-11-01", with: b)
    small.followUp(.them, "z", with: a, b)
    small.followUp(.both, "w", with: a)
    let accounts = small.counsel.openPromises.accounts
    #expect(accounts.map(\.person) == [a, b])
    #expect(accounts.map(\.mine) == [0, 2])
    #expect(accounts.map(\.theirs) == [1, 1])
    #expect(accounts.map(\.shared) == [1, 0])
    #expect(accounts.map(\.firstDue) == [nil, day("2026-11-01")])
  }

  @Test("nothing is listed with people who are deceased, archived or private")
  func silences() {
    var small = SmallJournal()
    let late = small.person("a") { $0.status = .deceased }
    let hidden = small.person("b") { $0.isPrivate = true }
    let paused = small.person("c") { $0.status = .paused }
    small.followUp(.them, "book", with: late)
    small.followUp(.me, "photos", with: late)
    let gone = small.person("d") { $0.status = .archived }
    small.followUp(.me, "jam", with: gone)
    small.followUp(.me, "plums", with: paused, gone)
    small.followUp(.me, "secret", with: hidden)
    small.followUp(.them, "tea", with: paused)
    let promises = small.counsel.openPromises
    #expect(OpenPromisesTests.texts(promises.mine) == ["plums"])
    #expect(OpenPromisesTests.texts(promises.theirs) == ["tea"])
    #expect(promises.accounts.map(\.person) == [paused])
  }
}

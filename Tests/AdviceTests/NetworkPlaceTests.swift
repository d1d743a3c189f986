import Advice
import Journals
import Notes
import Testing

@Suite("The place of one person in the network")
struct NetworkPlaceTests {
  /// Ana and Bo were together; I know both, and Cy too; Ana's tie with me is as strong as with Bo.
  private var small: SmallJournal {
    var small = SmallJournal()
    for name in ["Ana", "Bo", "Cy"] { small.person(name) }
    small.contact("2026-11-22", with: 0, 1)
    small.contact("2026-11-22", with: 2)
    return small
  }

  @Test("overlap with me, effective size and constraint of a triangle and a spare friend of mine")
  func triangle() throws {
    let place = try #require(small.counsel.networkPlace(of: 0))
    #expect(place.ties == [1])
    // Bo is around both of us, Cy around me alone.
    #expect(place.overlap == 0.5)
    #expect(place.effectiveSize == 1)
    // p(Ana, Bo) = p(Ana, me) = p(Bo, me) = 1/2, p(me, Bo) = 1/3.
    let (bo, me) = (0.5 + 0.5 / 3, 0.5 + 0.5 * 0.5)
    #expect(abs(place.constraint - (bo * bo + me * me)) < 1e-9)
  }

  @Test("who is tied to nobody but me has none")
  func alone() {
    #expect(small.counsel.networkPlace(of: 2) == nil)
  }

  @Test("the deceased are nobody's tie")
  func deceased() {
    var small = small
    small.journal.people[1].status = .deceased
    #expect(small.counsel.networkPlace(of: 0) == nil)
  }
}

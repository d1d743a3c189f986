import AddressBooks
import Notes
import Testing

@Suite("friends.md")
struct FriendsTests {
  private static func book(_ text: String) -> AddressBook {
    AddressBook(friends: Array(text.utf8), path: "friends.md")
  }

  @Test("a friend has other names, a place and tags")
  func friends() {
    let contacts = FriendsTests.book(
      """
      ### Friends:
      - Grace Hopper (a.k.a. The Admiral a.k.a. Amazing Grace) [Paris, Left Bank] @navy @friend
      - Bo
      - Cy (the old one) @x
      """
    ).contacts
    #expect(contacts.map(\.name) == ["Grace Hopper", "Bo", "Cy (the old one)"])
    #expect(contacts[0].aliases == ["The Admiral", "Amazing Grace"])
    #expect(contacts[0].location == "Paris, Left Bank")
    #expect(contacts[0].tags == ["navy"] && contacts[0].relations == ["friend"])
    #expect(contacts[1].aliases.isEmpty && contacts[1].location == nil)
  }

  @Test("in a sentence ** marks people, _ places, @ tags, and nothing else does")
  func sentences() throws {
    let text = try #require(
      FriendsTests.book(
        """
        ### Activities:
        - 2018-01-04: **Bo** and **Grace Hopper** in _Paris_, a@b.c, snake_case_x, ** x. @food:late.
        """
      ).activities.first)
    #expect(text.date == Day("2018-01-04") && text.line == 2)
    #expect(text.people == ["Bo", "Grace Hopper"])
    #expect(
      text.pieces == [
        .person("Bo"), .text(" and "), .person("Grace Hopper"),
        .text(" in Paris, a@b.c, snake_case_x, ** x. "), .tag("food:late"), .text("."),
      ])
  }

  @Test("who is named and not listed is somebody too; notes go to whom they name")
  func named() {
    let book = FriendsTests.book(
      """
      ### Activities:
      - 2018-01-04: Lunch with **Bo**.

      ### Notes:
      - 2018-01-05: **Bo** and **Cy** got married.

      ### Friends:
      - Cy
      """)
    #expect(book.contacts.map(\.name) == ["Cy", "Bo"])
    #expect(book.contacts.map(\.facts.count) == [1, 1])
    #expect(book.findings.isEmpty)
  }

  @Test("what is not understood is told at its line")
  func broken() {
    let book = FriendsTests.book(
      """
      - early
      ### Activities:
      text
      - 2018-02-30: no such day
      ### Notes:
      - 2018-01-04: about nobody
      ### Locations:
      - Paris
      """)
    #expect(book.findings.map(\.line) == [1, 3, 4, 6])
    #expect(FriendsTests.book("").findings.count == 1)
  }
}

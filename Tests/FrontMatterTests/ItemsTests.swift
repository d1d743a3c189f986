import FrontMatter
import Testing

@Suite struct ItemsTests {
  @Test("F4: a list gives its texts, one scalar gives itself")
  func lists() {
    let list = fields("a: [x, y]\nb: z\nc:\n  - x\n  - 'y, z'\n")
    #expect(list.items("a") == ["x", "y"])
    #expect(list.items("b") == ["z"])
    #expect(list.items("c") == ["x", "y, z"])
  }

  @Test("F6: unquoted links are the links that were meant, alone and in lists")
  func links() {
    let list = fields(
      """
      spouse: [[luis]]
      knows:
        - [[bob]]
        - "[[cy]]"
      friends: [[[bob]], "[[cy|Cyrus]]"]
      alone: [[[bob]]]
      single:
        - [[bob]]

      """)
    #expect(list.items("spouse") == ["[[luis]]"])
    #expect(list.items("knows") == ["[[bob]]", "[[cy]]"])
    #expect(list.items("friends") == ["[[bob]]", "[[cy|Cyrus]]"])
    #expect(list.items("alone") == ["[[bob]]"])
    #expect(list.items("single") == ["[[bob]]"])
    #expect(list["spouse"]?.items == [Scalar(text: "[[luis]]", line: 2, column: 9)])
    #expect(list["knows"]?.items.map(\.line) == [4, 5])
    #expect(list["friends"]?.items.map(\.column) == [11, 20])
  }

  @Test("F6: a comma in an unquoted link is part of it")
  func comma() {
    #expect(fields("a: [[Ruiz, Ana]]\n").items("a") == ["[[Ruiz, Ana]]"])
  }

  @Test("F6: brackets that do not stand side by side are lists")
  func lookalikes() {
    let list = fields("a: [ [x, y] ]\nb:\n  - [x, y]\nc: [[x], [y]]\nd: [[]]\n")
    #expect(list.items("a") == ["x", "y"])
    #expect(list.items("b") == ["x", "y"])
    #expect(list.items("c") == ["x", "y"])
    #expect(list.items("d").isEmpty)
  }

  @Test("F4: mappings have no items")
  func mappings() {
    let list = fields("a: {b: c}\nd: [{e: f}, g]\nh: [[i: j]]\n")
    #expect(list.items("a").isEmpty)
    #expect(list.items("d") == ["g"])
    #expect(list.items("h").isEmpty)
  }
}

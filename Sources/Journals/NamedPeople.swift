/// Whom each of a note's references names: nobody, one person, or a group's members.
struct NamedPeople {
  private struct Named {
    /// Where its people end, and those of the next reference begin.
    var end: Int32
    /// Only the first part of its spelling reaches somebody (rule M4).
    var isShort = false
    var isGroup = false
  }

  private var people: [PersonID] = []
  private var references: [Named] = []

  init(capacity: Int) {
    people.reserveCapacity(capacity)
    references.reserveCapacity(capacity)
  }

  mutating func appendNobody() { references.append(Named(end: Int32(people.count))) }

  mutating func append(_ person: PersonID, isShort: Bool) {
    people.append(person)
    references.append(Named(end: Int32(people.count), isShort: isShort))
  }

  mutating func append(groupOf members: [PersonID], isShort: Bool) {
    people += members
    references.append(Named(end: Int32(people.count), isShort: isShort, isGroup: true))
  }

  var isLastNobody: Bool { isNobody(Int32(references.count - 1)) }

  subscript(reference: Int32) -> ArraySlice<PersonID> { people[range(of: reference)] }

  /// All people of several references.
  subscript(references: Range<Int32>) -> ArraySlice<PersonID> {
    if references.isEmpty { return [] }
    return people[
      range(of: references.lowerBound).lowerBound..<range(of: references.upperBound - 1).upperBound]
  }

  func isNobody(_ reference: Int32) -> Bool { range(of: reference).isEmpty }

  func isShort(_ reference: Int32) -> Bool { references[Int(reference)].isShort }

  func isGroup(_ reference: Int32) -> Bool { references[Int(reference)].isGroup }

  private func range(of reference: Int32) -> Range<Int> {
    let index = Int(reference)
    return (index > 0 ? Int(references[index - 1].end) : 0)..<Int(references[index].end)
  }
}

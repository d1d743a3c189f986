/// Columns that together are one postal address, such as those that begin with `Business`.
struct AddressColumns {
  /// `home`, `business`; empty if the headers don't say.
  private let kind: String
  private let parts: [(index: Int, part: String)]

  /// - Parameter indices: of the headers that are looked at.
  static func all(in headers: [String], _ indices: [Int]) -> [AddressColumns] {
    var groups: [(key: String, parts: [(Int, String)])] = []
    for index in indices {
      guard let (group, part) = split(headers[index].bare) else { continue }
      if let place = groups.firstIndex(where: { $0.key == group }) {
        groups[place].parts.append((index, part))
      } else {
        groups.append((group, [(index, part)]))
      }
    }
    return groups.map { group in
      AddressColumns(kind: kinds.contains(group.key) ? group.key : "", parts: group.parts)
    }
  }

  var indices: [Int] { parts.map(\.index) }

  /// The town is where somebody is; an address that is more than a town is a detail.
  func add(_ fields: [String], to contact: inout Contact) {
    let filled = parts.map { (part: $0.part, text: fields.cell($0.index)) }
      .filter { !$0.text.isEmpty }
    if contact.location == nil { contact.location = filled.first { $0.part == "city" }?.text }
    let text =
      filled.first { $0.part == "formatted" }?.text
      ?? filled.map(\.text).joined(separator: ", ")
    if text != contact.location {
      contact.addDetail(kind.isEmpty ? "address" : "\(kind) address", text)
    }
  }

  /// `businesspostalcode` is the postal code of the business address, `address1street` the street of the
  /// first one.
  private static func split(_ word: String) -> (group: String, part: String)? {
    guard let part = partNames.first(where: word.hasSuffix) else { return nil }
    let group = word.dropLast(part.count)
    let isNumbered = group.hasPrefix("address") && group.dropFirst(7).allSatisfy(\.isNumber)
    guard isNumbered || group.isEmpty || kinds.contains(String(group)) else { return nil }
    return (String(group), part)
  }

  private static let kinds: Set = ["home", "business", "work", "other", "mailing"]

  /// Longer ones before those that they end in.
  private static let partNames = [
    "formatted", "street", "street2", "street3", "extendedaddress", "address", "address2",
    "address3", "pobox", "city", "state",
    "countryregion", "region", "postalcode", "zipcode", "zip", "country",
  ]
}

import Advice

/// A number with its noun: `1 person`, `3 people`.
struct Count: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ singular: String, _ plural: String) {
    description = "\(number) \(number == 1 ? singular : plural)"
  }
}

extension Agenda {
  /// `2 overdue, 1 due soon`, or `nothing is due`; who is paused is not counted.
  var countsInWords: String {
    let counts = Section.allCases.compactMap { section -> String? in
      let number = lines(in: section).count
      guard number > 0 else { return nil }
      switch section {
      case .overdue: return "\(number) overdue"
      case .dueSoon: return "\(number) due soon"
      case .datesAndPromises: return "\(number) with a date or promise"
      case .drifting: return "\(number) drifting"
      case .new: return "\(number) new"
      case .dormant: return "\(number) dormant"
      case .lists: return "\(number) from lists"
      case .favours: return "\(Count(number, "favour", "favours")) to return"
      case .alone: return "\(number) seldom with others"
      case .neverContacted: return "\(number) never contacted"
      case .pausedUntil: return nil
      }
    }
    return counts.isEmpty ? "nothing is due" : counts.joined(separator: ", ")
  }
}

import Journals
import Notes

/// That two people took part in one interaction.
private struct Pair {
  var lower: Int32
  var higher: Int32
  var interaction: Int32
}

extension Graph {
  /// Of more people at once nothing is told of any two: each tie would weigh next to nothing, and
  /// there are as many as the square of the people.
  public static let largestCompany = 150

  /// All ties, from every pair of participants of every interaction in the given order.
  ///
  /// Two stable counting sorts bring the meetings of a pair together and leave them in date order.
  static func ties(among people: Int, _ interactions: [Interaction], _ order: [Int]) -> [Tie] {
    let order = order.filter { interactions[$0].participants.count <= largestCompany }
    var pairs: [Pair] = []
    pairs.reserveCapacity(
      order.lazy.map { interactions[$0].participants.count }.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    for index in order {
      let participants = interactions[index].participants
      for (position, lower) in participants.enumerated() {
        for higher in participants[(position + 1)...] {
          pairs.append(
            Pair(lower: Int32(lower), higher: Int32(higher), interaction: Int32(index)))
        }
      }
    }
    pairs = pairs.sorted(below: people) { Int($0.higher) }
    pairs = pairs.sorted(below: people) { Int($0.lower) }
    return merged(pairs, interactions)
  }

  private static func merged(_ pairs: [Pair], _ interactions: [Interaction]) -> [Tie] {
    let dates = interactions.map(\.date)
    let weights = interactions.map { 1 / Double(max(1, $0.participants.count - 1)) }
    var ties: [Tie] = []
    var start = 0
    while start < pairs.count {
      let pair = pairs[start]
      let first = dates[Int(pair.interaction)]
      var last = first
      var (days, weight) = (Int32(1), 0.0)
      var next = start
      while next < pairs.count, pairs[next].lower == pair.lower, pairs[next].higher == pair.higher {
        let interaction = Int(pairs[next].interaction)
        if dates[interaction] != last {
          days += 1
          last = dates[interaction]
        }
        weight += weights[interaction]
        next += 1
      }
      ties.append(
        Tie(
          lower: pair.lower, higher: pair.higher, first: first, last: last, contactDays: days,
          weight: weight))
      start = next
    }
    return ties
  }
}

extension [Pair] {
  /// A stable counting sort by keys from 0 up to `bound`.
  fileprivate func sorted(below bound: Int, by key: (Pair) -> Int) -> [Pair] {
    var slots = [Int](repeating: 0, count: bound + 1)
    for pair in self {
      slots[key(pair) + 1] += 1
    }
    for bucket in 0..<bound {
      slots[bucket + 1] += slots[bucket]
    }
    var sorted = self
    for pair in self {
      let bucket = key(pair)
      sorted[slots[bucket]] = pair
      slots[bucket] += 1
    }
    return sorted
  }
}

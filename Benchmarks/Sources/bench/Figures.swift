/// A number with so many digits behind the point.
func decimals(_ number: Double, _ count: Int) -> String {
  let scale = (0..<count).reduce(1) { scale, _ in scale * 10 }
  let scaled = Int((number * Double(scale)).rounded())
  guard count > 0 else { return grouped(scaled) }
  let digits = String(scaled % scale)
  let zeros = String(repeating: "0", count: count - digits.utf8.count)
  return "\(grouped(scaled / scale)).\(zeros)\(digits)"
}

/// With a comma before each three digits.
func grouped(_ number: Int) -> String {
  var digits = Array(String(number))
  for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
  return String(digits)
}

func milliseconds(_ time: Duration) -> String {
  let number = time / .milliseconds(1)
  return "\(decimals(number, number < 100 ? 1 : 0)) ms"
}

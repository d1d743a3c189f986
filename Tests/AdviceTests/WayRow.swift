import Testing

/// A row of the table of ways, whom it must fit, and whom not, since one condition is broken.
struct WayRow: Sendable, CustomTestStringConvertible {
  let name: String
  let fits: [Somebody]
  let not: [Somebody]

  init(_ name: String, fits: Somebody..., not: Somebody...) {
    self.name = name
    self.fits = fits
    self.not = not
  }

  var testDescription: String { name }

  static let all = occasions + atWork + outside + together + fromAfar
}

public import Notes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How strong a tie is, from 0 without an upper bound: frequent, recent and rich contact adds up.
///
/// The sum over contact days of the best channel weight of that day × 2^(−age / 180 days), so that
/// anyone can check it by hand. Our own choice of formula; its ingredients are the predictors that
/// Gilbert & Karahalios (CHI 2009) found strongest, and it counts days, not messages
/// (Ureña-Carrion et al., EPJ Data Science 2020).
public enum TieStrength {
  /// Days after which a contact counts half.
  public static let halfLife = 180

  /// From here on a tie is strong.
  public static let strong = 2.0
  /// From here on a tie is medium, below it weak.
  public static let medium = 0.5

  /// `strong`, `medium` or `weak`.
  public static func band(of strength: Double) -> String {
    strength >= strong ? "strong" : strength >= medium ? "medium" : "weak"
  }

  /// What one contact day is worth on the day itself; nil is an unknown channel.
  public static func weight(of channel: Channel?) -> Double {
    switch channel {
    case .inPerson: 1
    case .video: 0.8
    case .phone: 0.7
    case .message: 0.4
    case .social: 0.1
    case nil: 0.6
    }
  }

  /// What is left of a contact after `age` days.
  static func decay(age: Int) -> Double {
    exp2(-Double(age) / Double(halfLife))
  }

  /// Rounded to three decimals, before it is compared or shown.
  static func rounded(_ strength: Double) -> Double {
    (strength * 1000).rounded() / 1000
  }
}

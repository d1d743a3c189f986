/// The versions differ in how they escape text.
enum VCardVersion {
  /// vCard 2.1, by the versit consortium.
  case two
  /// RFC 2426 and RFC 6350.
  case threeOrFour
}

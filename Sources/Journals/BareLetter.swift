internal import Notes

extension Unicode.Scalar {
  /// The letter from a to z that this one is without its accents or strokes; nil if it is none of
  /// these, or ASCII.
  var bareLetter: UInt8? {
    let index: Int
    switch value {
    case BareLetters.latin: index = Int(value - BareLetters.latin.lowerBound)
    case BareLetters.more:
      index = BareLetters.latin.count + Int(value - BareLetters.more.lowerBound)
    // The signs for Kelvin and Ångström are the same characters as the letters.
    case 0x212A: return UInt8(ascii: "k")
    case 0x212B: return UInt8(ascii: "a")
    default: return nil
    }
    let letter = BareLetters.table[index]
    return letter == UInt8(ascii: "-") ? nil : letter
  }

  /// An accent that stands after its letter.
  var isAccent: Bool { (0x300..<0x370).contains(value) }
}

/// Letters by their place in Unicode, since texts are full of them: what Unicode calls LATIN SMALL
/// LETTER E WITH DIAERESIS is an e.
private enum BareLetters {
  static let latin: Range<UInt32> = 0xC0..<0x250
  static let more: Range<UInt32> = 0x1E00..<0x1F00

  /// Of both ranges; `-` where there is none.
  static let table = Array(
    """
    aaaaaa-ceeeeiiii-nooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-yaaaaaaccccccccdd\
    ddeeeeeeeeeegggggggghhhhiiiiiiiii---jjkk-llllllllllnnnnnn---oooooo--rrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzz-bbbb---cc-ddd----ffg---ikkl--nnooo--pp-----ttttu\
    u-vyyzz--------------d--l--n-aaiioouuuuuuuuuu-aaaa--ggggkkoooo--j-d-gg--nnaa--oo\
    aaaaeeeeiiiioooorrrruuuusstt--hhnd--zzaaeeooooooooyylnt---accltsz--b--eejj-qrryy\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
    oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwya-----\
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
    uuyyyyyyyy----yy
    """.utf8)
}

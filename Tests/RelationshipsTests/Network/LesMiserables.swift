import Relationships

/// The characters of a novel, and in how many of its chapters any two of them meet.
///
/// D. E. Knuth, "The Stanford GraphBase" (Addison-Wesley, 1993): Victor Hugo, "Les Misérables".
enum LesMiserables {
  static let network = Network(
    rows.split(separator: "\n").flatMap { row in
      let parts = row.split(separator: ":")
      return parts[1].split(separator: " ").map { link in
        let numbers = link.split(separator: "*")
        return (number(parts[0]), number(numbers[0]), Double(number(numbers[1])))
      }
    })

  /// In alphabetical order.
  static let names = """
    Anzelma Babet Bahorel Bamatabois BaronessT Blacheville Bossuet Boulatruelle Brevet
    Brujon Champmathieu Champtercier Chenildieu Child1 Child2 Claquesous Cochepaille
    Combeferre Cosette Count CountessDeLo Courfeyrac Cravatte Dahlia Enjolras Eponine
    Fameuil Fantine Fauchelevent Favourite Feuilly Gavroche Geborand Gervais Gillenormand
    Grantaire Gribier Gueulemer Isabeau Javert Joly Jondrette Judge Labarre Listolier
    LtGillenormand Mabeuf Magnon Marguerite Marius MlleBaptistine MlleGillenormand
    MlleVaubois MmeBurgon MmeDeR MmeHucheloup MmeMagloire MmePontmercy MmeThenardier
    Montparnasse MotherInnocent MotherPlutarch Myriel Napoleon OldMan Perpetue Pontmercy
    Prouvaire Scaufflaire Simplice Thenardier Tholomyes Toussaint Valjean Woman1 Woman2
    Zephine
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// Of each character the later ones who meet them, each with the number of chapters.
  private static let rows = """
    0: 25*2 58*1 70*2
    1: 9*3 15*4 25*1 31*1 37*6 39*2 58*1 59*2 70*6 73*1
    2: 6*4 17*5 21*6 24*4 30*3 31*5 35*1 40*5 46*2 49*1 55*1 67*2
    3: 8*1 10*2 12*1 16*1 27*1 39*1 42*2 73*2
    4: 34*1 49*1
    5: 23*3 26*4 27*3 29*4 44*4 71*4 76*3
    6: 17*9 21*12 24*10 30*6 31*5 35*3 40*7 46*1 49*5 55*1 67*2 73*1
    7: 70*1
    8: 10*2 12*2 16*2 42*2 73*2
    9: 15*1 25*1 31*1 37*3 59*1 70*3
    10: 12*2 16*2 42*3 73*3
    11: 62*1
    12: 16*2 42*2 73*2
    13: 14*3 31*2
    14: 31*2
    15: 24*1 25*1 37*4 39*1 58*1 59*2 70*4 73*1
    16: 42*2 73*2
    17: 21*13 24*15 30*5 31*6 35*1 40*5 46*2 49*5 67*2
    18: 34*3 39*1 45*1 49*21 51*2 58*4 70*1 71*1 72*2 73*31 75*1
    19: 62*2
    20: 62*1
    21: 24*17 25*1 30*6 31*7 35*2 40*5 46*2 49*9 55*1 67*3
    22: 62*1
    23: 26*3 27*4 29*5 44*3 71*3 76*4
    24: 30*6 31*7 35*3 39*6 40*5 46*1 49*7 55*1 67*4 73*4
    25: 37*1 46*1 49*5 58*2 59*1 70*3
    26: 27*3 29*3 44*4 71*4 76*3
    27: 29*4 39*5 44*3 48*2 58*2 65*1 69*2 70*1 71*3 73*9 76*4
    28: 36*2 39*1 60*3 73*8
    29: 44*3 71*3 76*4
    30: 31*2 35*1 40*5 46*1 49*1 67*2
    31: 35*1 37*1 39*1 40*3 46*1 49*4 53*2 55*1 59*1 67*1 70*1 73*1
    32: 62*1
    33: 73*1
    34: 45*1 47*1 49*12 51*9 73*2
    35: 40*2 55*1 67*1
    37: 39*1 58*1 59*2 70*5 73*1
    38: 73*1
    39: 58*1 59*1 69*1 70*5 72*1 73*17 74*1 75*1
    40: 46*1 49*2 55*1 67*2
    41: 53*1
    42: 73*3
    43: 73*1
    44: 71*4 76*3
    45: 49*1 51*2
    46: 49*1 61*3
    47: 58*1
    48: 73*1
    49: 51*6 66*1 70*2 71*1 73*19
    50: 56*6 62*8 73*3
    51: 52*1 57*1 73*2
    54: 73*1
    56: 62*10 73*3
    57: 66*1
    58: 70*13 73*7
    59: 70*1 73*1
    60: 73*1
    62: 63*1 64*1 73*5
    65: 69*2
    66: 70*1
    68: 73*1
    69: 73*3
    70: 73*12
    71: 76*3
    72: 73*1
    73: 74*2 75*3
    """

  private static func number(_ text: Substring) -> Int {
    guard let number = Int(text) else { preconditionFailure("no number: \(text)") }
    return number
  }
}

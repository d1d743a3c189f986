/// Words that make no topic.
enum StopWords {
  /// Never part of a topic, unless they stand in capitals (`IT`): function words of English, words
  /// that say nothing about a topic, and short function words of a few other languages.
  static let all = Set(
    (functionWords + " " + emptyWords + " " + otherLanguages).split { $0 == " " || $0 == "\n" }
      .map(String.init))

  /// Words of lists and tags that mean something else as often as not in running text ("running
  /// late"): alone they are no topic there.
  static let everyday = Set(
    """
    acting building driving drawing fitting flying going leading learning listening looking
    making moving open opening planning playing reading riding running shooting speaking
    talking teaching testing thinking training travelling walking watching wood writing
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let functionWords = """
    a about above across after again against ago all almost along already also although always am
    among an and another any are aren around as at away back be because been before behind being
    below between both but by can cannot could did do does doing done down during each either else
    ever every few for from had has have having he her here hers herself him himself his how however
    i if in instead into is isn it its itself just less let maybe me might mine more most much must
    my myself near neither never no none nor not now of off often on once only onto or other others
    our ours ourselves out over own per perhaps quite rather really same she should since so some
    soon still such than that the their theirs them themselves then there these they this those
    though through thus till to together too toward towards under until up upon us very via was we
    well were what when where whether which while who whom whose why will with within without would
    yes yet you your yours yourself etc versus vs
    couldn didn doesn don hadn hasn haven shouldn wasn weren won wouldn
    """

  private static let emptyWords = """
    advice advise anybody anyone anything anywhere ask asked asking asks bad best better bit came
    colleague colleagues come comes coming contact contacts day days everybody everyone everything
    experience experienced expert expertise experts find finding finds first found friend friends
    general get gets getting give given gives giving goes going good got great group groups guy guys
    help helped helpful helping helps hint hints idea ideas interest interested interesting
    interests introduction introductions issue issues job jobs kind kinds knew know knowing
    knowledge known knows last learn like liked likes look looked looking looks lot lots made make
    makes making man many matter matters meet meeting meetings meets men met month months need
    needed needs new next nice nobody nothing offer offered offering offers one ones part parts
    people person persons problem problems project projects put question questions set share shared
    shares sharing skill skills somebody someone something somewhere sort sorts start started
    starting starts stuff subject subjects support supporting take taken takes taking task tasks
    team teams tell thing things think time times tip tips today told tomorrow took topic topics
    tried try trying two type types use used useful uses using various want wanted wants way ways
    week weeks went woman women work worked working works year years yesterday
    """

  /// Of three letters and more: shorter words alone are no topic anyway.
  private static let otherLanguages = """
    aber als auch auf aus bei das dass dem den der des die ein eine einem einen einer eines für hat
    ich ist kann mit nach nicht noch oder ohne sich sie sind über und uns unter vom von vor wie wir
    wird zum zur
    aux avec ces cette chez dans elle est les leur mais mes nos notre nous par pas plus pour que qui
    sans ses sont sur une vos vous
    como con del desde donde ella ellos entre esta este las los más muy para pero por porque quien
    sin sobre sus una unos
    aan als bij dat deze een het hij maar met naar niet ook onze van voor wat wie zijn
    alla anche che chi come dalla degli della delle gli nel nella non più quale sono suo
    com dos das mas nas nos não pela pelo quem sem são sua uma
    для или как который над них она они оно под при про так что это
    """
}

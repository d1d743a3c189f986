/// Things that notes tell of.
enum Topics {
  static let organisations = [
    "Aldgate Optics", "Brightwater", "Cobalt & Sons", "Delta Freight", "Elm Street Clinic",
    "Fennel Press", "Granite Bank", "Harrow Institute", "Inkwell", "Juniper Analytics",
    "Kite Mobility", "Lantern Theatre", "Mossgrove", "North Quay", "Orchard Schools",
    "Pinnacle Foods", "Quartz Media", "Riverbend Council",
  ]
  static let roles = words(
    """
    accountant analyst architect buyer chemist consultant counsel designer developer director \
    editor engineer founder geologist headteacher journalist lecturer nurse officer planner \
    researcher surveyor teacher translator
    """)
  static let relations = words(
    "manager mentor sponsor peer peer peer report mentee client client vendor partner recruiter "
      + "friend friend friend family")
  static let interests = words(
    """
    astronomy baking bees birdsong chess ceramics cycling dance economics fencing gardens history \
    jazz kayaking knitting languages maps mountains mushrooms opera orchids photography poetry \
    printing radio rowing sailing ski swimming tea theatre trains typography violin volcanoes wine
    """)
  static let subjects = [
    "the tender for the bridge", "a flat by the harbour", "the second edition", "her new post",
    "the audit of the north site", "his sabbatical", "the archive", "the school's roof",
    "a grant that closes soon", "the summer festival", "the move of the servers", "their merger",
    "the questionnaire", "a bicycle workshop", "the exhibition", "the pension plan",
    "the translation", "last year's figures", "the orchard", "the apprentices",
  ]
  static let projects = [
    "Bridge Tender", "Harbour Flat", "Packing for Rome", "Second Edition", "Server Move",
    "Summer Festival", "Wine Cellar", "Winter Course",
  ]
  static let places = [
    "the canteen", "the harbour", "the old mill", "the tram depot", "the museum café", "the lake",
    "Hall 3", "the bakery on the corner", "the reading room", "the airport",
  ]
}

/// What a column of a table says of a person.
public enum Column: String, CaseIterable, Sendable {
  case name, given, middle, family, prefix, suffix, aliases, relation, org, team, role, location
  case email, phone, linkedin, url, birthday, anniversary, met, interests, expertise, tags, note
  case spouse, child, manager, assistant, address, connected, status
  case isPrivate = "private"
  /// A column whose name means something else in Outlook's tables: `Title` is how to address somebody.
  case title

  /// - Parameter header: the column's name as Google Contacts, Outlook, LinkedIn, Thunderbird and
  ///   Rapport's own export write it; case, spaces and signs don't matter.
  init?(header: String) {
    let word = header.bare
    if let column = Column.headers[word] ?? Column(rawValue: word) {
      self = column
    } else if let column = Column.numbered(word) {
      self = column
    } else {
      return nil
    }
  }

  private static let headers: [String: Column] = [
    "first": .given, "last": .family, "vorname": .given, "nachname": .family, "firma": .org,
    "abteilung": .team, "emailadresse": .email, "mobiltelefon": .phone,
    "telefongeschäftlich": .phone, "telefonprivat": .phone, "geburtstag": .birthday,
    "jahrestag": .anniversary, "notizen": .note, "ort": .location, "ortgeschäftlich": .location,
    "ortprivat": .location, "webseite": .url, "kategorien": .tags, "spitzname": .aliases,
    "fullname": .name, "displayname": .name, "contactname": .name,
    "firstname": .given, "givenname": .given, "forename": .given, "middlename": .middle,
    "additionalname": .middle, "lastname": .family, "familyname": .family, "surname": .family,
    "nameprefix": .prefix, "namesuffix": .suffix, "nickname": .aliases, "alias": .aliases,
    "relationship": .relation, "company": .org, "organization": .org, "organisation": .org,
    "organizationname": .org, "department": .team, "organizationdepartment": .team,
    "jobtitle": .role, "position": .role, "organizationtitle": .role, "city": .location,
    "town": .location,
    "emailaddress": .email, "mail": .email, "primaryemail": .email, "secondaryemail": .email,
    "telephone": .phone, "mobile": .phone, "mobilephone": .phone, "homephone": .phone,
    "businessphone": .phone, "workphone": .phone, "phonenumber": .phone, "mobilenumber": .phone,
    "primaryphone": .phone, "businessphone2": .phone, "homephone2": .phone,
    "otherphone": .phone, "companymainphone": .phone, "profileurl": .url, "webpage": .url,
    "website": .url, "webpage1": .url, "webpage2": .url, "personalwebpage": .url,
    "businesswebpage": .url, "birthdate": .birthday, "bday": .birthday, "dateofbirth": .birthday,
    "howmet": .met, "hobby": .interests, "hobbies": .interests, "skills": .expertise,
    "labels": .tags, "groupmembership": .tags, "categories": .tags, "groups": .tags,
    "notes": .note, "comments": .note, "partner": .spouse, "children": .child,
    "managersname": .manager, "assistantsname": .assistant, "connectedon": .connected,
    "sensitivity": .isPrivate,
  ]

  /// `E-mail 2 Address`, `Phone 1 - Value`, `Address 1 - City`, `Organization 1 - Title`
  private static func numbered(_ word: String) -> Column? {
    let plain = word.filter { !$0.isNumber }
    guard plain != word else { return nil }
    switch plain {
    case "emailvalue", "emailaddress", "email": return .email
    case "phonevalue", "phone": return .phone
    case "websitevalue", "website": return .url
    case "organizationname": return .org
    case "organizationtitle": return .role
    case "organizationdepartment": return .team
    default: return nil
    }
  }
}

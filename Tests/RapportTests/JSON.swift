import Foundation
import Testing

/// A value of JSON as it stands in a program's output.
enum JSON: Hashable, Sendable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case dictionary([String: JSON])

  init(_ bytes: Data) throws {
    self = try JSONDecoder().decode(JSON.self, from: bytes)
  }

  /// One value a line.
  static func lines(_ text: String) throws -> [JSON] {
    try text.split(separator: "\n").map { try JSON(Data($0.utf8)) }
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .dictionary(try value.decode([String: JSON].self))
    }
  }

  var object: [String: JSON] {
    get throws {
      guard case .dictionary(let object) = self else { throw Mismatch(value: self) }
      return object
    }
  }

  var list: [JSON] {
    get throws {
      guard case .array(let list) = self else { throw Mismatch(value: self) }
      return list
    }
  }

  var text: String {
    get throws {
      guard case .string(let text) = self else { throw Mismatch(value: self) }
      return text
    }
  }

  /// Not of the kind that was expected.
  struct Mismatch: Error {
    let value: JSON?
  }
}

extension JSON? {
  var unwrapped: JSON {
    get throws {
      guard let self else { throw JSON.Mismatch(value: nil) }
      return self
    }
  }
}

/// The keys of a JSON object and what they hold, as the documentation of the JSON output says.
struct JSONSchema {
  enum Kind {
    case text, texts, date, count, number, flag, object, objects
    case word([String])
  }

  var required: [String: Kind]
  var optional: [String: Kind] = [:]

  func check(_ object: [String: JSON], sourceLocation: SourceLocation = #_sourceLocation) throws {
    for key in required.keys {
      #expect(object[key] != nil, "no \(key) in \(object)", sourceLocation: sourceLocation)
    }
    for (key, value) in object {
      let kind = try #require(
        required[key] ?? optional[key], "\(key) in \(object)", sourceLocation: sourceLocation)
      #expect(kind.fits(value), "\(key) is \(value)", sourceLocation: sourceLocation)
    }
  }
}

extension JSONSchema.Kind {
  fileprivate func fits(_ value: JSON) -> Bool {
    switch (self, value) {
    case (.text, .string), (.number, .number), (.flag, .bool), (.object, .dictionary): true
    case (.texts, .array(let items)):
      !items.isEmpty && items.allSatisfy { JSONSchema.Kind.text.fits($0) }
    case (.objects, .array(let items)):
      items.allSatisfy { if case .dictionary = $0 { true } else { false } }
    case (.date, .string(let text)): text.wholeMatch(of: #/\d{4}-\d\d-\d\d/#) != nil
    case (.count, .number(let number)): number >= 0 && number == number.rounded()
    case (.word(let words), .string(let text)): words.contains(text)
    default: false
    }
  }
}

extension JSONSchema {
  static let channels = ["in person", "video", "phone", "message", "social"]

  /// Of `rapport people --format json`.
  static let person = JSONSchema(
    required: [
      "path": .text, "name": .text, "contact_days": .count, "strength": .number,
      "open_followups": .count,
    ],
    optional: [
      "last_contact": .object, "first_contact": .date, "cadence_days": .count, "due": .date,
    ])

  static let lastContact = JSONSchema(
    required: ["date": .date],
    optional: ["kind": .text, "channel": .word(channels), "path": .text, "line": .count])

  private static let contact = JSONSchema(
    required: [
      "type": .text, "date": .date, "kind": .text, "participants": .texts, "path": .text,
      "line": .count,
    ],
    optional: ["channel": .word(channels), "topics": .texts, "tags": .texts])

  /// Of `rapport export --format jsonl`, by type, in the order of types.
  static let records: [(type: String, schema: JSONSchema)] = [
    (
      "journal",
      JSONSchema(
        required: [
          "type": .text, "schema": .word(["rapport.journal/1"]), "date": .date, "notes": .count,
          "people": .count, "interactions": .count, "mentions": .count,
        ])
    ),
    (
      "person",
      JSONSchema(
        required: ["type": .text, "path": .text, "name": .text],
        optional: [
          "me": .flag, "aliases": .texts, "relation": .texts,
          "ladder": .word(["above", "peer", "below"]), "circle": .word(["internal", "external"]),
          "org": .text, "team": .text, "role": .text, "location": .text, "cadence_days": .count,
          "status": .word(["active", "paused", "archived", "deceased"]),
        ])
    ),
    (
      "mention",
      JSONSchema(
        required: [
          "type": .text, "path": .text, "line": .count, "column": .count, "person": .text,
          "via": .word(["link", "wikilink", "handle", "front matter", "implied", "group"]),
          "role": .word(["participant", "topic", "followup", "plan", "none"]),
        ])
    ),
    ("interaction", contact),
    ("plan", contact),
    (
      "followup",
      JSONSchema(
        required: [
          "type": .text, "status": .word(["open", "done", "cancelled"]),
          "owner": .word(["me", "them", "both"]), "people": .texts, "path": .text, "line": .count,
        ],
        optional: ["due": .date, "done": .date, "text": .text])
    ),
    (
      "event",
      JSONSchema(
        required: [
          "type": .text, "date": .date, "people": .texts, "path": .text, "line": .count,
        ])
    ),
    (
      "edge",
      JSONSchema(
        required: [
          "type": .text, "from": .text, "to": .text, "label": .text, "path": .text, "line": .count,
        ])
    ),
  ]
}

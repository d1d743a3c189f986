extension JSONSchema {
  /// Of `rapport timeline --format json`.
  static let timeline = JSONSchema(
    required: ["schema": .word(["rapport.timeline/1"]), "date": .date, "contacts": .objects],
    optional: ["person": .text, "plans": .objects])

  /// A contact of a timeline or a brief.
  static let toldContact = JSONSchema(
    required: [
      "date": .date, "kind": .text, "participants": .texts, "path": .text, "line": .count,
    ],
    optional: [
      "channel": .word(channels), "topics": .texts, "tags": .texts, "text": .text,
      "remarks": .texts,
    ])

  /// Of `rapport brief --format json`.
  static let brief = JSONSchema(
    required: ["schema": .word(["rapport.brief/1"]), "date": .date, "person": .object],
    optional: [
      "reasons": .objects, "talking_points": .objects, "contacts": .objects,
      "earlier_contacts": .count, "facts": .objects, "acquaintances": .objects,
    ])

  static let talkingPoint = JSONSchema(
    required: ["kind": .text, "text": .text, "path": .text, "line": .count])
}

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

extension JSONSchema {
  /// Of `rapport explain --format json`.
  static let explain = JSONSchema(
    required: [
      "schema": .word(["rapport.explain/1"]), "date": .date, "person": .object, "score": .number,
      "week": .object,
    ],
    optional: [
      "silence": .text, "terms": .objects, "held_back": .objects, "rests_until": .date,
      "due_date": .object, "strength": .objects,
    ])

  static let term = JSONSchema(
    required: [
      "reason": .text, "base": .number, "per_unit": .number, "limit": .number, "size": .number,
      "value": .number, "reasons": .objects,
    ])

  static let explainedWeek = JSONSchema(
    required: ["monday": .date, "score": .number, "candidates": .count],
    optional: [
      "rank": .count, "place": .word(["score", "weak tie", "quiet unit"]),
      "done": .word(["contacted", "settled"]), "done_on": .date,
    ])

  static let dueDate = JSONSchema(
    required: [
      "from": .date, "origin": .word(["contact", "met", "first mention"]), "path": .text,
      "line": .count, "cadence": .text, "cadence_days": .count,
      "source": .word(["note", "configuration", "built in"]), "due": .date,
    ],
    optional: ["relation": .text])
}

extension JSONSchema {
  /// Of `rapport next --format json`.
  static let nextPerson = JSONSchema(
    required: JSONSchema.person.required.merging(
      ["score": .number, "this_week": .flag, "reasons": .objects]
    ) { old, _ in old },
    optional: JSONSchema.person.optional.merging(
      ["way": .object, "plan": .object]
    ) { old, _ in old })

  static let way = JSONSchema(
    required: ["name": .text, "text": .text], optional: ["with": .texts, "last_used": .date])

  static let weighedReason = JSONSchema(
    required: ["reason": .text, "weight": .number, "text": .text, "evidence": .objects])
}

extension JSONSchema {
  /// Of `rapport who-knows --format json`.
  static let expert = JSONSchema(
    required: JSONSchema.person.required.merging(["evidence": .objects]) { old, _ in old },
    optional: JSONSchema.person.optional)

  static let expertise = JSONSchema(
    required: [
      "source": .word(["expertise", "offers", "position", "interests", "note", "talk"]),
      "words": .texts, "text": .text, "path": .text, "line": .count,
    ],
    optional: ["date": .date])
}

extension JSONSchema {
  /// Of `rapport graph --format json`.
  static let graph = JSONSchema(
    required: [
      "schema": .word(["rapport.graph/1"]), "date": .date, "directed": .flag, "multigraph": .flag,
      "nodes": .objects, "edges": .objects,
    ])

  static let graphMe = JSONSchema(required: ["id": .text, "name": .text, "me": .flag])

  static let graphNode = JSONSchema(
    required: [
      "id": .text, "name": .text, "strength": .number, "contact_days": .count,
      "status": .word(["active", "paused", "archived", "deceased"]),
    ],
    optional: [
      "org": .text, "team": .text, "role": .text, "location": .text,
      "circle": .word(["internal", "external"]), "ladder": .word(["above", "peer", "below"]),
      "relation": .texts, "band": .word(["strong", "medium", "weak"]), "first_contact": .date,
      "last_contact": .date,
    ])

  static let graphEdge = JSONSchema(
    required: ["source": .text, "target": .text, "weight": .number, "contact_days": .count],
    optional: ["first": .date, "last": .date, "label": .text])
}

extension JSONSchema {
  /// Of `rapport network --format json`.
  static let network = JSONSchema(
    required: [
      "schema": .word(["rapport.network/1"]), "date": .date, "too_early": .flag, "people": .count,
      "contact_days": .count, "days": .count,
    ],
    optional: [
      "summary": .texts, "standing": .object, "bridges": .objects, "ties_to_revive": .objects,
      "year": .object, "introductions": .objects, "communities": .objects, "alone": .texts,
      "balance": .object, "capacity": .object, "groups": .objects, "lists": .objects,
      "phases": .objects,
    ])

  static let bridge = JSONSchema(
    required: [
      "person": .text, "shares_nobody": .flag, "last_contact": .date,
      "standing": .word(["strong", "medium", "weak", "silent"]),
    ], optional: ["leads_to": .texts, "only_at": .text])

  static let tieToRevive = JSONSchema(
    required: [
      "person": .text, "was_strong": .flag, "dormant": .flag, "shares_nobody": .flag,
      "last_contact": .date,
    ], optional: ["phase": .text])

  static let community = JSONSchema(
    required: ["people": .texts, "core": .texts],
    optional: ["place": .text, "brokers": .texts, "last_contact": .date])
}

extension JSONSchema {
  /// Of `rapport path --format json`.
  static let path = JSONSchema(
    required: ["schema": .word(["rapport.path/1"]), "date": .date, "to": .text, "paths": .objects],
    optional: ["from": .text, "acquaintance": .object, "colleagues": .objects])

  static let pathStep = JSONSchema(
    required: ["text": .text, "contact_days": .count],
    optional: [
      "from": .text, "to": .text, "last_contact": .date, "strength": .number, "evidence": .objects,
    ])

  static let pathColleague = JSONSchema(required: ["path": .text, "text": .text])
}

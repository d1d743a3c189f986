/// One step of a YAML text, free of C.
struct Event {
  enum Kind {
    case documentStart, documentEnd, streamEnd
    case scalar(String)
    case listStart, listEnd
    case mappingStart, mappingEnd
    case alias(String)
    /// Nothing a reader needs: the beginning of the stream.
    case other
  }

  var kind: Kind
  var anchor: String?
  var place: Place
}

import CCmark
import Foundation

/// What a digest consists of, as CommonMark reads it.
struct DigestOutline {
  /// The destinations of links, escapes and entities decoded.
  private(set) var destinations: [String] = []
  /// What no digest may hold, with its line: HTML, images, quotes, rules, code of other languages.
  private(set) var foreign: [String] = []
  private(set) var headingLevels: Set<Int32> = []

  /// - Parameter text: of a digest, without its first line.
  init(of text: String) {
    let document = unsafe cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT)
    defer { unsafe cmark_node_free(document) }
    let walk = unsafe cmark_iter_new(document)
    defer { unsafe cmark_iter_free(walk) }
    while unsafe cmark_iter_next(walk) != CMARK_EVENT_DONE {
      guard unsafe cmark_iter_get_event_type(walk) == CMARK_EVENT_ENTER,
        let node = unsafe cmark_iter_get_node(walk)
      else { continue }
      unsafe add(node)
    }
  }

  private mutating func add(_ node: OpaquePointer) {
    let line = unsafe cmark_node_get_start_line(node)
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT, CMARK_NODE_PARAGRAPH, CMARK_NODE_ITEM, CMARK_NODE_TEXT,
      CMARK_NODE_STRONG, CMARK_NODE_EMPH, CMARK_NODE_SOFTBREAK:
      break
    case CMARK_NODE_HEADING: headingLevels.insert(unsafe cmark_node_get_heading_level(node))
    case CMARK_NODE_LIST:
      if unsafe cmark_node_get_list_type(node) != CMARK_BULLET_LIST {
        foreign.append("\(line): ordered list")
      }
    case CMARK_NODE_CODE:
      // Only what is to be pasted into a note, in our own words.
      let code = unsafe String(cString: cmark_node_get_literal(node))
      if code.wholeMatch(of: #/cadence: \w+|relation: \w+|rapport check/#) == nil {
        foreign.append("\(line): code \(code)")
      }
    case CMARK_NODE_CODE_BLOCK:
      let language = unsafe String(cString: cmark_node_get_fence_info(node))
      if language != "mermaid" { foreign.append("\(line): code of \(language)") }
    case CMARK_NODE_LINK:
      destinations.append(unsafe String(cString: cmark_node_get_url(node)))
      if unsafe String(cString: cmark_node_get_title(node)) != "" {
        foreign.append("\(line): title of a link")
      }
    default: foreign.append("\(line): \(unsafe String(cString: cmark_node_get_type_string(node)))")
    }
  }
}

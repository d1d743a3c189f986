import Advice
import Journals
import Notes

/// Names of nodes, made of ASCII letters, digits and `_` only.
///
/// They come from paths and not from a count, so that a new person changes no other line (rule G3);
/// a prefix keeps them apart from Mermaid's own words, such as `end`.
enum MermaidID {
  /// The ids of people in one picture, no two of them equal.
  static func ids(of chosen: [PersonID], in people: [Person]) -> [PersonID: String] {
    let stems = Dictionary(grouping: chosen) { slug(NotePath(people[$0].path).stem) }
    var ids: [PersonID: String] = [:]
    for (stem, namesakes) in stems {
      for person in namesakes {
        ids[person] = namesakes.count == 1 ? "p_\(stem)" : "p_\(stem)_\(hash(people[person].path))"
      }
    }
    return ids
  }

  static func id(of cluster: NetworkPicture.Cluster) -> String {
    "g_\(slug(cluster.name.looseKey))"
  }

  /// Readable where it can be; a hash of the text stands for letters that are left out.
  private static func slug(_ text: String) -> String {
    var slug = ""
    var isWhole = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": slug.unicodeScalars.append(scalar)
      case " ", "-", "_": slug += "_"
      default: isWhole = false
      }
    }
    return isWhole && !slug.isEmpty ? slug : "\(slug)_\(hash(text))"
  }

  private static func hash(_ text: String) -> Substring {
    String(text.utf8.fnv1a, radix: 36).prefix(8)
  }
}

/// Fills lines of a certain width, breaking at spaces, and between wide characters, which are
/// written without any.
struct LineFiller {
  let style: TextStyle
  /// Columns; what can't be broken may take more.
  let width: Int

  /// Lines that end in line feeds.
  ///
  /// - Parameters:
  ///   - first: what the first line begins with; it is never broken.
  ///   - hanging: columns before each further line.
  func lines(_ content: [Glyph], first: [Glyph] = [], hanging: Int = 0) -> String {
    broken(content, first: first, hanging: hanging).map { painted($0) + "\n" }.joined()
  }

  /// The same lines before they are painted; always one at least.
  func broken(_ content: [Glyph], first: [Glyph] = [], hanging: Int = 0) -> [[Glyph]] {
    var lines = [first]
    var used = first.displayWidth
    var isAtStart = true
    for atom in LineFiller.atoms(of: content) {
      let atomWidth = atom.glyphs.displayWidth
      let gap = atom.space != nil && !isAtStart ? 1 : 0
      if !isAtStart, used + gap + atomWidth > width {
        lines.append(Glyph.spaces(hanging) + atom.glyphs)
        used = hanging + atomWidth
      } else {
        if gap > 0, let space = atom.space { lines[lines.count - 1].append(space) }
        lines[lines.count - 1] += atom.glyphs
        used += gap + atomWidth
      }
      isAtStart = false
    }
    return lines
  }

  /// The columns that the widest part of a text takes which is never broken.
  static func leastWidth(of content: [Glyph]) -> Int {
    atoms(of: content).map(\.glyphs.displayWidth).max() ?? 0
  }

  func lines(_ content: [Glyph], first: String, hanging: Int) -> String {
    lines(content, first: [Glyph](first, nil), hanging: hanging)
  }

  /// In its colours, without spaces at its end.
  func painted(_ line: [Glyph]) -> String {
    var text = ""
    var rest = line[...]
    while let start = rest.first {
      let run = rest.prefix { $0.paint == start.paint }
      rest = rest[run.endIndex...]
      let characters = String(run.map(\.character))
      text += start.paint.map { style.paint(characters, $0) } ?? characters
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// What is never broken, with the space before it.
  private struct Atom {
    var space: Glyph?
    var glyphs: [Glyph] = []
  }

  private static func atoms(of content: [Glyph]) -> [Atom] {
    var atoms: [Atom] = []
    var current = Atom()
    func isWide(_ glyph: Glyph?) -> Bool { glyph?.character.displayWidth == 2 }
    for glyph in content {
      if glyph.character == " " {
        if !current.glyphs.isEmpty { atoms.append(current) }
        current = Atom(space: glyph)
      } else {
        if !current.glyphs.isEmpty, isWide(glyph) || isWide(current.glyphs.last) {
          atoms.append(current)
          current = Atom()
        }
        current.glyphs.append(glyph)
      }
    }
    if !current.glyphs.isEmpty { atoms.append(current) }
    return atoms
  }
}

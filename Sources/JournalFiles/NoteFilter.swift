/// What is a note by its path alone, and what is left out (rule J2).
struct NoteFilter {
  /// The output folder, from the root.
  var output: String
  var exclude: [Glob]

  /// Whether nothing below this folder can be a note.
  func leavesOut(folder path: String, name: String) -> Bool {
    isHidden(name) || isForTools(name) || path == output || isExcluded(path)
  }

  func isNote(file path: String, name: String) -> Bool {
    hasNoteEnding(name) && !isHidden(name) && !isExcluded(path)
  }

  /// Whether a file with this path from the root lies where notes may lie, whatever its ending.
  func allows(file path: String) -> Bool {
    let names = components(of: path)
    var folder = ""
    for name in names.dropLast() {
      folder = join(folder, name)
      if leavesOut(folder: folder, name: name) { return false }
    }
    return !isHidden(names.last ?? "") && !isExcluded(path)
  }

  func hasNoteEnding(_ name: String) -> Bool {
    ends(name, with: ".md") || ends(name, with: ".markdown")
  }

  private func ends(_ name: String, with ending: String) -> Bool {
    name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { lowercase($0) == $1 }
  }

  private func isHidden(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".")
  }

  private func isForTools(_ name: String) -> Bool {
    ["templates", "node_modules"].contains { $0.utf8.elementsEqual(name.utf8.map(lowercase)) }
  }

  private func isExcluded(_ path: String) -> Bool {
    exclude.contains { $0.matches(path) }
  }

  private func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

extension Descriptor {
  /// Visits what lies in this folder and in its folders that are not hidden, following no link.
  ///
  /// What can't be listed, or has no readable name, is passed over.
  ///
  /// - Parameter visit: gets the folder, empty for this one, and what lies in it.
  func walk(_ visit: (_ folder: String, _ entry: FolderEntry) -> Void) {
    var folders = [""]
    while let folder = folders.popLast() {
      let entries = try? openFolder(folder).entries()
      for entry in entries ?? [] where entry.isReachable {
        visit(folder, entry)
        if entry.kind == .folder, entry.name.utf8.first != UInt8(ascii: ".") {
          folders.append(join(folder, entry.name))
        }
      }
    }
  }
}

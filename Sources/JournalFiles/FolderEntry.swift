#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A name in a folder.
struct FolderEntry {
  /// With U+FFFD for what is not UTF-8.
  var name: String
  /// Whether the file can be reached by `name`.
  var isReachable: Bool
  var kind: FileStatus.Kind

  /// What the paths of all that is in it begin with: in this order folders come as their contents do.
  var sortName: String { kind == .folder ? name + "/" : name }
}

extension FolderEntry {
  /// nil for the folder itself and its parent, and for what went away meanwhile.
  init?(_ raw: UnsafeMutablePointer<dirent>, below folder: Int32) {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
    let start = unsafe UnsafeRawPointer(raw) + offset
    let bytes = unsafe start.assumingMemoryBound(to: CChar.self)
    if let valid = unsafe String(validatingCString: bytes) {
      name = valid
      isReachable = true
    } else {
      name = unsafe String(cString: bytes)
      isReachable = false
    }
    if name == "." || name == ".." { return nil }
    if let known = unsafe FileStatus.Kind(entryType: Int(raw.pointee.d_type)) {
      kind = known
    } else if let status = try? FileStatus(of: name, below: folder) {
      kind = status.kind
    } else {
      return nil
    }
  }
}

extension FileStatus.Kind {
  /// nil if the file system does not say.
  fileprivate init?(entryType: Int) {
    switch entryType {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}

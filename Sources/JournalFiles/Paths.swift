#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// `path` made absolute and free of links; all of it must exist.
func realPath(of path: String) throws(ErrorNumber) -> String {
  guard let resolved = unsafe realpath(path, nil) else { throw .last }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// What `path` is called from `folder` on; nil if it does not lie below it. Both are real paths.
func relativePath(of path: String, below folder: String) -> String? {
  let prefix = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
  guard path.utf8.starts(with: prefix.utf8) else { return nil }
  return String(Substring(path.utf8.dropFirst(prefix.utf8.count)))
}

/// The names of a path. Bytes are looked at, since a `/` and an accent after it are one `Character`.
func components(of path: String) -> [String] {
  path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
}

/// A relative path without `.` and superfluous slashes.
func normalized(_ path: String) -> String {
  components(of: path).filter { $0 != "." }.joined(separator: "/")
}

/// The folder that holds the file at a relative path (empty for the first folder), and its name.
func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
  return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
}

/// The path of `name` in a folder, which is empty for the first one.
func join(_ folder: String, _ name: String) -> String {
  folder.isEmpty ? name : "\(folder)/\(name)"
}

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// An open file or folder, closed when it goes out of use.
struct Descriptor: ~Copyable {
  /// How to open, always without handing the descriptor to other programs.
  enum Access {
    /// A folder that is no link.
    case folder
    /// A folder, or a link to one.
    case folderOrLink
    /// A file to read: no link is followed, and a pipe does not make us wait.
    case reading
    /// A file or a pipe to read, or a link to one.
    case input
    /// A file to write to at its end, whoever else does.
    case appending
    /// A file that must not exist yet.
    case creating
    #if os(Linux)
      /// A file that is in the folder without a name, and gone when it is closed unless it gets one.
      case nameless
    #endif
    /// A file to lock, made if it does not exist.
    case locking
  }

  let number: Int32

  /// - Parameter permissions: of a file that is made; the user's mask takes from them.
  init(
    opening path: String, below folder: Int32, _ access: Access, permissions: UInt32 = 0o666
  ) throws(ErrorNumber) {
    let flags = access.flags | O_CLOEXEC
    number = try uninterrupted { unsafe openat(folder, path, flags, mode_t(permissions)) }
  }

  /// Opens a path of the whole file system.
  init(opening path: String, _ access: Access) throws(ErrorNumber) {
    try self.init(opening: path, below: AT_FDCWD, access)
  }

  deinit { _ = close(number) }

  /// Lists a folder; the descriptor is used up.
  consuming func entries() throws(ErrorNumber) -> [FolderEntry] {
    guard let stream = unsafe fdopendir(number) else {
      let error = ErrorNumber.last
      _ = consume self
      throw error
    }
    discard self
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let raw = unsafe readdir(stream) else { break }
      if let entry = unsafe FolderEntry(raw, below: dirfd(stream)) { entries.append(entry) }
    }
    guard errno == 0 else { throw .last }
    return entries
  }
}

extension Descriptor.Access {
  fileprivate var flags: Int32 {
    switch self {
    case .folder: O_RDONLY | O_DIRECTORY | O_NOFOLLOW
    case .folderOrLink: O_RDONLY | O_DIRECTORY
    case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    case .input: O_RDONLY
    case .appending: O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK
    case .creating: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    #if os(Linux)
      // O_TMPFILE, which is too much of a macro for Swift.
      case .nameless: O_WRONLY | O_DIRECTORY | 0o20_000_000
    #endif
    case .locking: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK
    }
  }
}

extension Descriptor {
  func status() throws(ErrorNumber) -> FileStatus { try FileStatus(of: number) }

  /// Of what has a name in this folder; nil if nothing has.
  func status(of name: String) throws(ErrorNumber) -> FileStatus? {
    do throws(ErrorNumber) {
      return try FileStatus(of: name, below: number)
    } catch .missing {
      return nil
    }
  }

  /// Reads a regular file from its beginning into `buffer`, which grows as needed and keeps its
  /// size.
  ///
  /// A file that others write to meanwhile is read as far as it goes, never past `limit`.
  ///
  /// - Returns: how many bytes there are; nil if more than `limit`.
  func contents(into buffer: inout [UInt8], limit: Int) throws(ErrorNumber) -> Int? {
    try contents(status(), into: &buffer, limit: limit)
  }

  /// The same for whoever has asked for the status already.
  func contents(
    _ status: FileStatus, into buffer: inout [UInt8], limit: Int
  ) throws(ErrorNumber) -> Int? {
    guard status.kind == .file else { throw .notSupported }
    let size = status.size
    guard size <= limit else { return nil }
    if buffer.count <= size { buffer = [UInt8](repeating: 0, count: size + 1) }
    var count = 0
    while count <= limit {
      if count == buffer.count { buffer += [UInt8](repeating: 0, count: count) }
      let part = try some(of: &buffer, from: count)
      count += part
      if part == 0 || count == size { return count }
    }
    return nil
  }

  /// Reads all that comes, from a file or a pipe.
  ///
  /// - Returns: nil if that is more than `limit` bytes.
  func everything(limit: Int) throws(ErrorNumber) -> [UInt8]? {
    guard try status().kind != .folder else { throw .notSupported }
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    var count = 0
    while count <= limit {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: count) }
      let part = try some(of: &bytes, from: count)
      if part == 0 { return Array(bytes[..<count]) }
      count += part
    }
    return nil
  }

  private func some(of buffer: inout [UInt8], from start: Int) throws(ErrorNumber) -> Int {
    try uninterrupted {
      unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(number, bytes.baseAddress! + start, bytes.count - start)
      }
    }
  }

  /// Writes all of `bytes`.
  func append(_ bytes: [UInt8]) throws(ErrorNumber) {
    var start = 0
    while start < bytes.count {
      start += try uninterrupted {
        unsafe bytes.withUnsafeBytes { bytes in
          unsafe write(number, bytes.baseAddress! + start, bytes.count - start)
        }
      }
    }
  }

  func truncate(to size: Int) throws(ErrorNumber) {
    _ = try uninterrupted { ftruncate(number, off_t(size)) }
  }

  func setPermissions(_ permissions: UInt32) throws(ErrorNumber) {
    _ = try uninterrupted { fchmod(number, mode_t(permissions)) }
  }

  /// Waits until the disk has it.
  func flush() throws(ErrorNumber) {
    _ = try uninterrupted { fsync(number) }
  }

  /// Waits until the disk has the names in this folder, where the file system can tell.
  func flushNames() throws(ErrorNumber) {
    do throws(ErrorNumber) { try flush() } catch .notSupported {}
  }

  /// Takes the file for this descriptor alone; fails with `busy` if another one has it.
  func lock() throws(ErrorNumber) {
    _ = try uninterrupted { flock(number, LOCK_EX | LOCK_NB) }
  }

  /// Makes a folder that is open to nobody to whom this one is closed.
  func makeFolder(_ name: String) throws(ErrorNumber) {
    let permissions = try mode_t(status().permissions | 0o700)
    guard unsafe mkdirat(number, name, permissions) == 0 else { throw .last }
  }

  func rename(_ old: String, to new: String) throws(ErrorNumber) {
    guard unsafe renameat(number, old, number, new) == 0 else { throw .last }
  }

  #if os(Linux)
    /// Gives a nameless file a name, unless something has that name.
    func takeName(_ name: String, in folder: Int32) throws(ErrorNumber) {
      let file = "/proc/self/fd/\(number)"
      guard unsafe linkat(AT_FDCWD, file, folder, name, AT_SYMLINK_FOLLOW) == 0 else {
        throw .last
      }
    }
  #endif

  func removeFile(_ name: String) throws(ErrorNumber) {
    guard unsafe unlinkat(number, name, 0) == 0 else { throw .last }
  }

  /// Removes a folder if it is empty.
  func removeFolder(_ name: String) throws(ErrorNumber) {
    guard unsafe unlinkat(number, name, AT_REMOVEDIR) == 0 else { throw .last }
  }
}

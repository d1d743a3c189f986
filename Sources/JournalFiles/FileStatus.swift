#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// What the file system says of a file.
struct FileStatus: Hashable {
  enum Kind {
    case file, folder, link, other
  }

  var kind: Kind
  var size: Int
  /// Who may read, write and execute it.
  var permissions: UInt32
  /// The number of the group that the middle ones of them are for.
  var group: UInt32
  /// Tells the file from every other one, whatever its name.
  var identity: Identity
  /// When something about it changed; only good for telling whether something did (rule J5).
  var changed: Instant

  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  struct Instant: Hashable {
    var second: Int
    var nanosecond: Int
  }
}

extension FileStatus {
  /// Of an open file.
  init(of descriptor: Int32) throws(ErrorNumber) {
    var raw = stat()
    guard unsafe fstat(descriptor, &raw) == 0 else { throw .last }
    self.init(raw)
  }

  /// Of the file at `path` below an open folder; of a link itself, not of what it leads to.
  init(of path: String, below folder: Int32) throws(ErrorNumber) {
    var raw = stat()
    guard unsafe fstatat(folder, path, &raw, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
    self.init(raw)
  }

  /// Of the file at `path`, or of the link itself.
  init(of path: String) throws(ErrorNumber) {
    try self.init(of: path, below: AT_FDCWD)
  }

  private init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(raw.st_size)
    permissions = UInt32(raw.st_mode & 0o777)
    group = UInt32(raw.st_gid)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: raw.st_dev), number: UInt64(raw.st_ino))
    #if canImport(Darwin)
      let time = raw.st_ctimespec
    #else
      let time = raw.st_ctim
    #endif
    changed = Instant(second: Int(time.tv_sec), nanosecond: Int(time.tv_nsec))
  }
}

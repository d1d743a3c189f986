import Testing

@testable import JournalFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A temporary folder that goes away with its owner.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/rapport-tests-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe mkdtemp(buffer.baseAddress!) != nil
    }
    try #require(made)
    path = try realPath(of: String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self))
  }

  deinit {
    unsafe system("chmod -R u+rwX '\(path)'; rm -rf '\(path)'")
  }

  /// Runs a line of shell in the folder.
  func run(_ command: String) throws {
    let status = unsafe system("cd '\(path)' && \(command)")
    try #require(status == 0, "\(command)")
  }

  func write(_ name: String, _ text: String = "x\n") throws {
    try write(name, bytes: Array(text.utf8))
  }

  func write(_ name: String, bytes: [UInt8]) throws {
    let (folder, leaf) = split(name)
    let root = try Descriptor(opening: path, .folder)
    let parent = try root.openFolder(folder, creating: true)
    try? parent.removeFile(leaf)
    try Descriptor(opening: leaf, below: parent.number, .creating).append(bytes)
  }

  func link(_ name: String, to target: String) throws {
    let (folder, _) = split(name)
    _ = try Descriptor(opening: path, .folder).openFolder(folder, creating: true)
    try #require(unsafe symlink(target, "\(path)/\(name)") == 0)
  }

  func makePipe(_ name: String) throws {
    try #require(unsafe mkfifo("\(path)/\(name)", 0o600) == 0)
  }

  func makeSocket(_ name: String) throws {
    #if canImport(Darwin)
      let number = socket(AF_UNIX, SOCK_STREAM, 0)
    #else
      let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    try #require(number >= 0)
    defer { close(number) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      unsafe bytes.copyBytes(from: "\(path)/\(name)".utf8)
    }
    let status = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(number, address, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(status == 0)
  }

  /// nil if there is no such file.
  func text(_ name: String) -> String? {
    guard let file = try? Descriptor(opening: "\(path)/\(name)", .reading) else { return nil }
    var bytes: [UInt8] = []
    guard let count = try? file.contents(into: &bytes, limit: 1 << 26) else { return nil }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  func exists(_ name: String) -> Bool {
    (try? FileStatus(of: "\(path)/\(name)")) != nil
  }

  /// Changes whenever the file is written or replaced.
  func stamp(_ name: String) throws -> [Int] {
    var raw = stat()
    try #require(unsafe lstat("\(path)/\(name)", &raw) == 0)
    #if canImport(Darwin)
      let time = raw.st_mtimespec
    #else
      let time = raw.st_mtim
    #endif
    return [Int(raw.st_ino), Int(time.tv_sec), Int(time.tv_nsec)]
  }

  var journal: JournalFolder {
    get throws { try JournalFolder(at: path) }
  }

  /// Whether permissions mean nothing, as they do for root.
  static var isRoot: Bool { geteuid() == 0 }
}

#if os(Linux)
  import Foundation
  import Testing

  /// What the program and the libraries it loads ask of the system, by the names in their tables of
  /// symbols. A function that nobody asks for can't be called.
  @Suite("Offline")
  struct OfflineTests {
    /// All that leads to another machine. `socketpair`, which libswiftCore asks for to pipe a
    /// crash report to its own child, joins two ends on this one.
    private static let network: Set = [
      "socket", "connect", "bind", "listen", "accept", "accept4", "send", "sendto", "sendmsg",
      "sendmmsg", "recv", "recvfrom", "recvmsg", "recvmmsg", "getpeername", "getaddrinfo",
      "getaddrinfo_a", "gethostbyname", "gethostbyname2", "gethostbyname_r", "gethostbyname2_r",
      "gethostbyaddr", "getnameinfo", "res_query", "res_search", "res_init", "__res_init",
      "io_uring_setup", "curl_easy_init", "SSL_new", "SSL_connect", "rcmd", "rexec",
    ]

    /// What starts another program (rule C3).
    private static let programs: Set = [
      "system", "popen", "execve", "execv", "execvp", "execvpe", "execl", "execlp", "execle",
      "fexecve", "posix_spawn", "posix_spawnp", "fork", "vfork", "dlopen",
    ]

    @Test("neither the program nor a library that it loads can open a connection")
    func noNetwork() throws {
      let program = try Program.built()
      var seen = 0
      for file in [program] + (try OfflineTests.libraries(of: program)) {
        let symbols = try ELF(file).undefinedSymbols
        seen += symbols.count
        #expect(symbols.isDisjoint(with: OfflineTests.network), "\(file.path)")
      }
      // The program asks for hundreds of functions: all of Swift's and the few of the C library.
      #expect(seen > 500)
    }

    @Test("C3: the program itself can start no other one")
    func noPrograms() throws {
      let symbols = try ELF(try Program.built()).undefinedSymbols
      #expect(symbols.contains("openat") || symbols.contains("read"))
      #expect(symbols.isDisjoint(with: OfflineTests.programs))
    }

    @Test("the names of functions that another program asks for are found")
    func others() throws {
      let library = try OfflineTests.libraries(of: try Program.built())
        .first { $0.lastPathComponent.hasPrefix("libswiftCore") }
      #expect(try ELF(try #require(library)).undefinedSymbols.contains("socketpair"))
    }

    /// What the loader brings in, but for the C library itself, which has everything.
    private static func libraries(of program: URL) throws -> [URL] {
      let paths = try Program.loaderListing(of: program).split(separator: "\n").compactMap {
        $0.firstMatch(of: #/=> (\/\S+)/#).map { String($0.1) }
      }
      return paths.map { URL(filePath: $0) }.filter { !$0.lastPathComponent.hasPrefix("libc.") }
    }
  }

  /// The dynamic symbols of a program or library for a 64-bit little-endian machine.
  private struct ELF {
    private(set) var undefinedSymbols: Set<String> = []

    struct Unreadable: Error {}

    /// Offsets of the header of a section, and of an entry in a table of symbols (System V ABI).
    init(_ file: URL) throws {
      let bytes = [UInt8](try Data(contentsOf: file))
      guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { throw Unreadable() }
      func number(_ offset: Int, _ size: Int) -> Int {
        bytes[offset..<(offset + size)].reversed().reduce(0) { $0 << 8 | Int($1) }
      }
      let (sections, size, count) = (number(40, 8), number(58, 2), number(60, 2))
      let dynamicSymbols = 11
      for section in (0..<count).map({ sections + $0 * size })
      where number(section + 4, 4) == dynamicSymbols {
        let (table, length) = (number(section + 24, 8), number(section + 32, 8))
        let names = number(sections + number(section + 40, 4) * size + 24, 8)
        for entry in stride(from: table + 24, to: table + length, by: 24)
        where number(entry + 6, 2) == 0 {
          let name = bytes[(names + number(entry, 4))...].prefix { $0 != 0 }
          undefinedSymbols.insert(String(decoding: name, as: UTF8.self))
        }
      }
    }
  }
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where and when it was measured.
struct Machine {
  let text: String

  init(compiler: String, floor: Int) {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    text = """
      \(Machine.today): \(Machine.processor), \(cores) cores; \(compiler). \
      A peak memory below \(decimals(Double(floor) / 1e6, 1)) MB can't be told from it.
      """
  }

  private static var today: String {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    let parts = [local.tm_mon + 1, local.tm_mday].map { $0 < 10 ? "-0\($0)" : "-\($0)" }
    return "\(local.tm_year + 1900)\(parts.joined())"
  }

  private static var processor: String {
    #if os(Linux)
      let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?
        .split(separator: "\n")
      let model = lines?.first { $0.hasPrefix("model name") }?.split(separator: ":").last
      return model.map { String($0.drop { $0 == " " }) } ?? "a processor without a name"
    #else
      var name = [CChar](repeating: 0, count: 256)
      var size = name.count
      sysctlbyname("machdep.cpu.brand_string", &name, &size, nil, 0)
      return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    #endif
  }
}

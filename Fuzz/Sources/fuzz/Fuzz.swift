import FuzzTargets
import LibFuzzer

/// `fuzz TARGET`, then what libFuzzer takes: options such as `-runs=1000`, folders with seeds.
@main
enum Fuzz {
  private static let target = CommandLine.arguments.dropFirst().first.flatMap(Target.init)

  static func main() {
    guard target != nil else {
      print("usage: fuzz \(Target.names) [options of libFuzzer] [folders with seeds]")
      return
    }
    // libFuzzer would take the target for a folder.
    var arguments = (0..<Int(CommandLine.argc)).map { CommandLine.unsafeArgv[$0] }
    arguments.remove(at: 1)
    var count = Int32(arguments.count)
    arguments.append(nil)
    arguments.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      _ = LLVMFuzzerRunDriver(&count, &start) { bytes, size in
        Fuzz.target?.check(Array(UnsafeBufferPointer(start: bytes, count: size)))
        return 0
      }
    }
  }
}

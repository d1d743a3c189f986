import FuzzTargets
import LibFuzzer

/// `fuzz TARGET`, then what libFuzzer takes: options such as `-runs=1000`, folders with seeds.
@main
enum Fuzz {
  private static let target = CommandLine.arguments.dropFirst().first.flatMap(Target.init)

  static func main() {
    guard let target else {
      print("usage: fuzz \(Target.names) [libFuzzer's options] [folders]")
      return
    }
    precondition(!target.name.isEmpty)
    // libFuzzer starts itself anew with its arguments for some options: the name stays the first,
    // and is no folder.
    var arguments = [CommandLine.unsafeArgv[0]] + (2..<Int(CommandLine.argc)).map { CommandLine.unsafeArgv[$0] }
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

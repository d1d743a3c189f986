import Foundation
import FuzzTargets

/// `mutate TARGET [--seed N] [--runs N] [seeds…]`: tries changed seeds where libFuzzer's runtime is
/// missing. The same seed gives the same inputs.
@main
enum Mutate {
  static func main() throws {
    var words = CommandLine.arguments.dropFirst()
    guard let target = words.popFirst().flatMap(Target.init) else { usage() }
    var seed: UInt64 = 1
    var runs = 100_000
    var seeds: [[UInt8]] = []
    while let word = words.popFirst() {
      switch word {
      case "--seed": seed = number(words.popFirst())
      case "--runs": runs = number(words.popFirst())
      default: seeds += try Mutate.seeds(in: word)
      }
    }
    for input in seeds { run(target, input) }
    var mutator = Mutator(seed: seed, seeds: seeds)
    for number in 0..<runs {
      run(target, mutator.next())
      if (number + 1) % 10_000 == 0 { print("#\(number + 1)") }
    }
    print("Done \(seeds.count + runs) runs of \(target.name)")
  }

  /// Tries one input, which stays in a file if that ends the program.
  private static func run(_ target: Target, _ input: [UInt8]) {
    let kept = "crash-\(target.name)"
    FileManager.default.createFile(atPath: kept, contents: Data(input))
    let time = ContinuousClock().measure { target.check(input) }
    guard time < .seconds(1) else { fatalError("took \(time): see \(kept)") }
    unlink(kept)
  }

  /// A file, or all files of a folder; in order of their names, for the same inputs on each machine.
  private static func seeds(in path: String) throws -> [[UInt8]] {
    let files = FileManager.default.subpaths(atPath: path) ?? []
    let paths = files.isEmpty ? [path] : files.sorted().map { "\(path)/\($0)" }
    let contents = paths.compactMap { FileManager.default.contents(atPath: $0) }
    return contents.map { Array($0.prefix(4096)) }
  }

  private static func number<Number: FixedWidthInteger>(_ word: String?) -> Number {
    guard let number = word.flatMap({ Number($0) }) else { usage() }
    return number
  }

  private static func usage() -> Never {
    print("usage: mutate \(Target.names) [--seed N] [--runs N] [files and folders with seeds]")
    exit(2)
  }
}

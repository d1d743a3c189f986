import Foundation

/// `worst-cases PROGRAM [WORD]`: journals made to hold the program up, each in three sizes. A table
/// tells time and memory and how they grow; the exit status is 1 if a case is too slow or grows too
/// fast. With a word only the cases are run of which the names hold it.
@main
enum WorstCases {
  static func main() throws {
    guard let program = CommandLine.arguments.dropFirst().first else {
      print("usage: worst-cases PROGRAM [WORD]")
      exit(2)
    }
    let word = CommandLine.arguments.dropFirst(2).first ?? ""
    let idle = try Trial(of: Case("nothing", 1) { _ in [:] }, size: 1, program).seconds
    var failures = 0
    print("| case | size | time | memory | growth |\n|---|--:|--:|--:|--:|")
    for nasty in Case.all where word.isEmpty || nasty.name.contains(word) {
      var trials: [Trial] = []
      for factor in [1, 2, 4] where trials.allSatisfy(\.isDone) {
        trials.append(try Trial(of: nasty, size: nasty.size * factor, program))
      }
      let verdict = Verdict(on: trials, of: nasty, idle: idle)
      print(verdict.row)
      fflush(nil)
      if !verdict.isGood { failures += 1 }
    }
    guard failures == 0 else {
      print("\n\(failures) \(failures == 1 ? "case is" : "cases are") too slow, or grow too fast.")
      exit(1)
    }
  }
}

/// Ends the program if something does not hold, and says what; unlike `precondition`, in a release
/// too.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError("does not hold: \(message())") }
}

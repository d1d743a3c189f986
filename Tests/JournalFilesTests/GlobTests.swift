import JournalFiles
import Testing

@Suite struct GlobTests {
  @Test(
    "J2: globs match from the root",
    arguments: [
      ("archive/**", "archive/a.md"), ("archive/**", "archive/deep/a.md"), ("*.md", "a.md"),
      ("a?c.md", "abc.md"), ("a?c.md", "aéc.md"), ("**/x.md", "x.md"), ("**/x.md", "a/b/x.md"),
      ("a/**/x.md", "a/x.md"), ("a/**/x.md", "a/b/c/x.md"), ("archive", "archive"),
      ("archive/", "archive"), ("/archive", "archive"), ("./archive", "archive"),
      ("a*c*e", "abcde"), ("**", "a/b"), ("a**z", "a/b/z"), ("**/**/x", "x"), ("[a].md", "[a].md"),
    ])
  func matching(pattern: String, path: String) {
    #expect(Glob(pattern).matches(path))
  }

  @Test(
    "J2: a glob matches no more than it says",
    arguments: [
      ("archive/**", "sub/archive/a.md"), ("archive/**", "archive"), ("*.md", "a/b.md"),
      ("a?c", "a/c"), ("a?c", "ac"), ("**/x.md", "ax.md"), ("a/**/x.md", "ab/x.md"),
      ("archive", "archives"), ("*.MD", "a.md"), ("", "a"), ("a*c", "ab"),
    ])
  func notMatching(pattern: String, path: String) {
    #expect(!Glob(pattern).matches(path))
  }

  @Test("J2: many stars take no longer than few")
  func manyStars() {
    let pattern = String(repeating: "*a", count: 40) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 2_000)))
  }
}

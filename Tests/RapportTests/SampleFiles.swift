import Foundation

/// Journals that several tests begin with.
enum Samples {
  /// Ana, due since 2 November 2026.
  static let ana = [
    "people/ana-ruiz.md": "---\nrelation: peer\ncadence: monthly\n---\n# Ana Ruiz\n",
    "2026-10-02.md": "- Lunch with [[Ana Ruiz]]: the new office\n",
  ]

  /// The files that `digest` writes, by name.
  static let digests = [
    "dates.md", "index.md", "network.md", "promises.md", "talking-points.md", "who-to-contact.md",
  ]

  /// The day for which sample-journal is written.
  static let date = "2026-11-22"

  static let journal = Program.packageRoot.appending(
    path: "sample-journal", directoryHint: .isDirectory)
  static let mistakes = Program.packageRoot.appending(
    path: "sample-mistakes", directoryHint: .isDirectory)

  /// A copy of sample-journal without the digests that lie there to be read.
  static func journalWithoutDigests() throws -> TemporaryFolder {
    let copy = try TemporaryFolder(copying: journal)
    if copy.exists("digests") { try FileManager.default.removeItem(at: copy.url("digests")) }
    return copy
  }
}

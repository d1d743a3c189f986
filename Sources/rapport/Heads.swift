import Digests
import JournalFiles
import Journals
import Notes

/// What the front matter of all notes tells: who is who.
struct Heads {
  let census: Census
  /// What is wrong with files, before any note is understood.
  let findings: [Finding]
  /// Who may see the notes.
  let permissions: UInt32

  /// - Parameter progress: hears now and then how many notes are done with, of how many.
  init(
    of source: JournalSource, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) async {
    let configuration = source.configuration
    let listing = source.folder.notes(
      output: configuration.output, exclude: source.exclude)
    let vocabulary = Vocabulary(configuration.words)
    let paths = listing.paths
    let heads = await source.folder.read(
      paths, jobs: source.jobs, into: [Note](), progress: { progress($0, paths.count) },
      { heads, index, bytes in
        heads.append(Note(headOf: bytes, at: NotePath(paths[index]), vocabulary: vocabulary))
      })
    census = Census(
      of: heads.parts.flatMap(\.self), on: source.date, configuration: configuration,
      vocabulary: vocabulary)
    findings = listing.findings + heads.findings
    permissions = heads.permissions & source.folder.permissions(above: paths)
  }

  /// The whole journal.
  ///
  /// - Parameter revealing: whether private people are left in.
  func withBodies(
    of source: JournalSource, revealing: Bool = false,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) async -> (journal: Journal, permissions: UInt32) {
    let (census, paths) = (census, census.paths)
    let redaction = revealing ? nil : Redaction(of: census)
    let bodies = await source.folder.read(
      paths, jobs: source.jobs, into: Harvest(hiding: redaction),
      progress: { progress($0, paths.count) },
      { harvest, index, bytes in harvest.add(index, bytes, of: census) })
    let permissions = permissions & bodies.permissions
    let findings = findings + bodies.findings
    // Given away, so that each harvest can go as soon as it is in the journal.
    let harvests = (consume bodies).parts
    let journal = Journal(census, consume harvests, findings: findings)
    return (journal, permissions)
  }
}

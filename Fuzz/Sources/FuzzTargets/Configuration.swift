import Journals
import Notes

/// Any bytes as `rapport.yml`: understood, or refused at a place in the file.
@Sendable func checkConfiguration(_ bytes: [UInt8]) {
  do throws(ConfigurationError) {
    let configuration = try Configuration(parsing: bytes)
    _ = Vocabulary(configuration.words)
    let folders = configuration.output.split(separator: "/", omittingEmptySubsequences: false)
    require(!folders.contains(".."), "digests lie in the journal")
    require(!configuration.output.hasPrefix("/"), "digests lie in the journal")
    require(!configuration.output.isEmpty, "digests have a folder of their own")
  } catch {
    require(!error.message.isEmpty, "it is said why")
    LineLengths(of: bytes).expect(line: error.line, column: error.column)
  }
}

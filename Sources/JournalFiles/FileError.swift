/// Why Rapport could not run or write.
package enum FileError: Error, Hashable, Sendable {
  /// What was tried when the system said no.
  package enum Attempt: Hashable, Sendable {
    case open, read, write, remove
  }

  /// No folder was named, and none from this one upwards holds `.rapport.yml` (rule J1).
  case noJournal(from: String)
  case notAFolder(path: String)
  case notAFile(path: String)
  case tooLarge(path: String, limit: Int)
  /// The output folder is not below the journal's root (rule C3).
  case outputOutside(path: String)
  /// What was to be made is there already.
  case exists(path: String)
  /// Another run writes to this folder.
  case locked(path: String)
  case failed(Attempt, path: String, ErrorNumber)
}

extension FileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noJournal(let folder):
      """
      no journal here: neither \(folder) nor a folder above it holds .rapport.yml; in the folder of \
      your notes, rapport init makes one; or name that folder
      """
    case .notAFolder(let path): "\(path) is not a folder"
    case .notAFile(let path): "\(path) is not a regular file"
    case .tooLarge(let path, let limit): "\(path) is larger than \(limit >> 20) MiB"
    case .outputOutside(let path):
      "output must be a folder below the journal's own, which '\(path)' is not"
    case .exists(let path): "\(path) is there already"
    case .locked(let path): "another run is writing to \(path)"
    case .failed(let attempt, let path, let error): "can't \(attempt) \(path): \(error)"
    }
  }
}

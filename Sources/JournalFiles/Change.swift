/// What becomes of one file of the output folder.
package struct Change: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    /// As it should be; bytes and times stay (rule G3).
    case unchanged
    case create
    case update
    /// Only git's conflict markers have broken it; it is made anew.
    case repair
    /// Rapport wrote it, nobody touched it, and it is no longer produced.
    case remove
    /// Left alone and reported (rule G6).
    case keep(Reason)
  }

  /// Why a file is left alone.
  package enum Reason: Hashable, Sendable {
    /// It is not one of Rapport's.
    case foreign
    /// Rapport wrote it, somebody changed it.
    case edited
    /// So too, and it is no longer produced.
    case editedAndNoLongerProduced
    /// A folder, a link or something else that is no regular file.
    case notAFile
    /// What should be its folder is a file or a link.
    case blocked
    case unreadable(ErrorNumber)
    /// Somebody wrote to it during this run.
    case changedMeanwhile
  }

  /// Path below the output folder.
  package var name: String
  package var action: Action
  /// What to write, where there is something to write.
  var content: [UInt8]?
  /// The file that this was decided on; nil if there was none.
  var seen: FileStatus?

  /// Whether applying it changes the disk.
  package var isChange: Bool {
    switch action {
    case .create, .update, .repair, .remove: true
    case .unchanged, .keep: false
    }
  }
}

extension Change.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .foreign: "it was not written by Rapport"
    case .edited: "somebody has edited it"
    case .editedAndNoLongerProduced: "somebody has edited it, and it is no longer produced"
    case .notAFile: "it is not a regular file"
    case .blocked: "a file or a link stands where its folder should be"
    case .unreadable(let error): "it can't be read: \(error)"
    case .changedMeanwhile: "somebody wrote to it during this run"
    }
  }
}

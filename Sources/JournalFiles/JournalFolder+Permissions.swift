/// Who may see the notes, for what is made of them must be open to nobody else.
extension JournalFolder {
  /// To read and write, for everybody.
  static let allPermissions: UInt32 = 0o666

  /// The group of the journal's folder; nil if it can't be told.
  var group: UInt32? { try? FileStatus(of: realPath).group }

  /// Who can reach the notes, by the folders between them and the journal's own.
  package func permissions(above paths: [String]) -> UInt32 {
    let group = group
    var permissions = JournalFolder.allPermissions
    var seen: Set<String> = []
    for path in paths {
      var folder = split(path).folder
      while !folder.isEmpty, seen.insert(folder).inserted {
        if let status = try? FileStatus(of: "\(realPath)/\(folder)") {
          permissions &= status.passage(inJournalOf: group)
        }
        folder = split(folder).folder
      }
    }
    return permissions
  }
}

extension FileStatus {
  /// Who may read and write the file, and its owner. Another group than the journal's is other people.
  func permissions(inJournalOf group: UInt32?) -> UInt32 {
    (self.group == group ? permissions : permissions & ~0o070) | 0o600
  }

  /// Who may pass through the folder, as permissions to read and write.
  fileprivate func passage(inJournalOf group: UInt32?) -> UInt32 {
    let others: UInt32 = permissions & 0o001 == 0 ? 0 : 0o006
    let members: UInt32 = permissions & 0o010 == 0 || self.group != group ? 0 : 0o060
    return 0o600 | members | others
  }
}

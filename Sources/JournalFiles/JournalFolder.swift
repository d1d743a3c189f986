/// The folder that holds a journal: its notes and `.rapport.yml`.
package struct JournalFolder: Hashable, Sendable {
  /// As the user names it; for messages.
  package let path: String
  /// Absolute and free of links.
  package let realPath: String

  /// The name of the configuration file, which marks a journal's root.
  package static let configurationName = ".rapport.yml"

  /// - Parameter path: a folder, or a link to one; without a leading `/` it is taken from the
  ///   working directory of the process.
  package init(at path: String) throws(FileError) {
    self.path = path
    do throws(ErrorNumber) {
      realPath = try JournalFiles.realPath(of: path)
      guard try FileStatus(of: realPath).kind == .folder else { throw .notAFolder }
    } catch .notAFolder {
      throw .notAFolder(path: path)
    } catch {
      throw .failed(.open, path: path.isEmpty ? "''" : path, error)
    }
  }

  /// Finds the journal (rule J1).
  ///
  /// - Parameters:
  ///   - argument: what the command line names; it wins.
  ///   - environment: the value of `RAPPORT_JOURNAL`; empty is as good as none.
  ///   - workingDirectory: where the search for `.rapport.yml` begins, upwards.
  package static func locate(
    argument: String?, environment: String?, from workingDirectory: String
  ) throws(FileError) -> JournalFolder {
    if let named = argument ?? environment.flatMap({ $0.isEmpty ? nil : $0 }) {
      let isRelative = !named.isEmpty && named.utf8.first != UInt8(ascii: "/")
      let isHere = workingDirectory == "."
      return try JournalFolder(at: isRelative && !isHere ? "\(workingDirectory)/\(named)" : named)
    }
    let start = try JournalFolder(at: workingDirectory)
    var folder = start
    while !folder.isMarked {
      guard let parent = folder.parentPath else { throw .noJournal(from: start.realPath) }
      folder = try JournalFolder(at: parent)
    }
    return folder
  }

  /// A path from the root as the user would name it; for messages.
  func shown(_ path: String) -> String {
    self.path == "." ? path : "\(self.path)/\(path)"
  }

  private var isMarked: Bool {
    (try? FileStatus(of: "\(realPath)/\(JournalFolder.configurationName)")) != nil
  }

  private var parentPath: String? {
    guard realPath != "/", let slash = realPath.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return nil
    }
    return slash == realPath.startIndex ? "/" : String(realPath[..<slash])
  }
}

extension JournalFolder {
  private static let largestConfiguration = 1 << 20

  /// Reads `.rapport.yml`; nil if there is none.
  package func configurationBytes() throws(FileError) -> [UInt8]? {
    let name = JournalFolder.configurationName
    let file = "\(path)/\(name)"
    do throws(ErrorNumber) {
      let root = try Descriptor(opening: realPath, .folder)
      guard try FileStatus(of: name, below: root.number).kind == .file else { throw .link }
      let descriptor = try Descriptor(opening: name, below: root.number, .reading)
      var bytes: [UInt8] = []
      let limit = JournalFolder.largestConfiguration
      if let count = try descriptor.contents(into: &bytes, limit: limit) {
        return Array(bytes[..<count])
      }
    } catch .missing {
      return nil
    } catch .link {
      throw .notAFile(path: file)
    } catch {
      throw .failed(.read, path: file, error)
    }
    throw .tooLarge(path: file, limit: JournalFolder.largestConfiguration)
  }
}

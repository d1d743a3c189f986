/// A file that is no part of the journal, such as one that another program has written.
package enum InputFile {
  /// Larger ones are refused.
  private static let largest = 256 << 20

  /// All of it, also of a pipe; links are followed.
  package static func bytes(at path: String) throws(FileError) -> [UInt8] {
    do throws(ErrorNumber) {
      let file = try Descriptor(opening: path, .input)
      guard let bytes = try file.everything(limit: largest) else { throw .tooLarge }
      return bytes
    } catch .notSupported {
      throw .notAFile(path: path)
    } catch .tooLarge {
      throw .tooLarge(path: path, limit: largest)
    } catch {
      throw .failed(.read, path: path, error)
    }
  }
}

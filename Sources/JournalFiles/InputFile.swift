/// A file that is no part of the journal, such as one that another program has written.
package enum InputFile {
  /// Larger ones are refused.
  private static let largest = 256 << 20

  /// All of it; links are followed.
  package static func bytes(at path: String) throws(FileError) -> [UInt8] {
    do throws(ErrorNumber) {
      let file = try Descriptor(opening: realPath(of: path), .reading)
      var bytes: [UInt8] = []
      guard let count = try file.contents(into: &bytes, limit: largest) else { throw .tooLarge }
      bytes.removeLast(bytes.count - count)
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

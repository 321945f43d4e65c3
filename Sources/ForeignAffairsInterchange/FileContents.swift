/// The bytes of a file, read whole.
public struct FileContents: Sendable, Hashable {
  /// The bytes.
  public let bytes: [UInt8]

  /// Reads a file whole; `-` is standard input.
  ///
  /// A directory, a missing file and one that may not be read are told apart. A file that is larger than the limit is
  /// refused before more than the limit is held.
  ///
  /// - Throws: ``FileFailure``.
  public init(of path: String, limit: Int = 1 << 30) throws(FileFailure) {
    do throws(SystemError) {
      let file = try SystemFile.input(path)
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      var count = try file.fill(&buffer)
      while count > 0, bytes.count + count <= limit {
        bytes += buffer[..<count]
        count = try file.fill(&buffer)
      }
      self.bytes = bytes
      if count == 0, limit >= 0 { return }
    } catch {
      throw FileFailure(reading: path, error)
    }
    throw FileFailure(.tooLarge, path: path)
  }
}

/// The bytes of a file, block after block: for programs that give them to a `RecordLineParser` themselves.
public struct FileBlocks: ~Copyable {
  private let path: String
  private let file: SystemFile
  private var buffer: [UInt8]
  /// Whether the end of the file, or a fault of it, has been met.
  public private(set) var isAtEnd = false

  /// How many bytes a block has, unless a pipe gives fewer.
  static let size = 1 << 20

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: ``FileFailure``.
  public init(_ path: String) throws(FileFailure) {
    self.path = path
    buffer = [UInt8](repeating: 0, count: Self.size)
    file = try Self.open(path)
  }

  private static func open(_ path: String) throws(FileFailure) -> SystemFile {
    do throws(SystemError) {
      return try SystemFile.input(path)
    } catch {
      throw FileFailure(reading: path, error)
    }
  }

  /// The next block, at most a megabyte; it is empty at the end.
  ///
  /// - Throws: ``FileFailure``.
  public mutating func next() throws(FileFailure) -> ArraySlice<UInt8> {
    do throws(SystemError) {
      let count = isAtEnd ? 0 : try file.fill(&buffer)
      if count == 0 { isAtEnd = true }
      return buffer[..<count]
    } catch {
      isAtEnd = true
      throw FileFailure(reading: path, error)
    }
  }

  func failure(_ code: FileFailure.Code) -> FileFailure { FileFailure(code, path: path) }
}

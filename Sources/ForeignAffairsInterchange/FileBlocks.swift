/// The bytes of a file, block after block.
struct FileBlocks: ~Copyable {
  private let path: String
  private let file: SystemFile
  private var buffer: [UInt8]
  private(set) var isAtEnd = false

  /// How many bytes a block has, unless a pipe gives fewer.
  static let size = 1 << 20

  init(_ path: String) throws(FileFailure) {
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

  /// The next block; it is empty at the end.
  mutating func next() throws(FileFailure) -> ArraySlice<UInt8> {
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

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(WASILibc)
  import WASILibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

/// The bytes of a file, read whole.
public struct FileContents: Sendable, Hashable {
  /// The bytes.
  public let bytes: [UInt8]

  /// Reads a file whole.
  ///
  /// A directory, a missing file and one that may not be read are told apart. A file that is larger than the limit is
  /// refused before more than the limit is held.
  ///
  /// - Throws: ``FileFailure``.
  public init(of path: String, limit: Int = 1 << 30) throws(FileFailure) {
    // The library of C is all that is needed, and is there on every system.
    guard !path.utf8.contains(0), let file = unsafe fopen(path, "rb") else {
      throw FileFailure(path: path, systemError: path.utf8.contains(0) ? ENOENT : errno)
    }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    let block = 1 << 16
    while true {
      var buffer = [UInt8](repeating: 0, count: block)
      let count = unsafe fread(&buffer, 1, block, file)
      guard bytes.count + count <= limit else { throw FileFailure(.tooLarge, path: path) }
      bytes += buffer[..<count]
      if count < block {
        guard unsafe ferror(file) == 0 else { throw FileFailure(path: path, systemError: errno) }
        break
      }
    }
    self.bytes = bytes
  }
}

extension FileFailure {
  fileprivate init(path: String, systemError: Int32) {
    let code: Code =
      switch systemError {
      case ENOENT, ENOTDIR: .notFound
      case EISDIR: .isDirectory
      case EACCES, EPERM: .notPermitted
      default: .unreadable
      }
    self.init(code, path: path, systemError: Int(systemError))
  }
}

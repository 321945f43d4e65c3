#if !os(Windows)
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
  #endif

  /// The number by which the system names a fault (`errno`).
  struct SystemError: Error {
    let number: Int32

    init(number: Int32) { self.number = number }

    /// The fault of the call that has just failed.
    static var last: Self { Self(number: errno) }
    static var isDirectory: Self { Self(number: EISDIR) }
    static var accessDenied: Self { Self(number: EACCES) }
  }

  /// What the system knows of a path.
  struct FileStatus {
    enum Kind {
      case regular
      case directory
      case other
    }

    let kind: Kind
    let permissions: UInt32
  }

  /// An open file of the system; this file and its twin for Windows alone call the system.
  struct SystemFile: ~Copyable {
    private let descriptor: Int32
    private let isOwned: Bool

    private init(descriptor: Int32, isOwned: Bool = true) {
      self.descriptor = descriptor
      self.isOwned = isOwned
    }

    deinit {
      if isOwned { _ = close(descriptor) }
    }

    static var standardOutput: Self { Self(descriptor: STDOUT_FILENO, isOwned: false) }

    /// Opens what is to be read; `-` is standard input.
    static func input(_ path: String) throws(SystemError) -> Self {
      path == "-" ? Self(descriptor: STDIN_FILENO, isOwned: false) : try reading(path)
    }

    /// Opens what is there, to read it.
    static func reading(_ path: String) throws(SystemError) -> Self { try opened(path, O_RDONLY, 0) }

    /// Opens what is there, to write into it.
    static func writing(_ path: String) throws(SystemError) -> Self { try opened(path, O_WRONLY, 0) }

    /// Makes a new file; one that is there already is a fault.
    static func creating(_ path: String, permissions: UInt32) throws(SystemError) -> Self {
      try opened(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions)
    }

    private static func opened(_ path: String, _ flags: Int32, _ mode: UInt32) throws(SystemError) -> Self {
      // The system would see only what stands before a zero.
      guard !path.utf8.contains(0) else { throw SystemError(number: ENOENT) }
      let descriptor = unsafe open(path, flags | O_CLOEXEC, mode_t(mode))
      guard descriptor >= 0 else { throw .last }
      return Self(descriptor: descriptor)
    }

    /// Fills the beginning of a buffer; gives how many bytes there are, 0 at the end.
    borrowing func fill(_ buffer: inout [UInt8]) throws(SystemError) -> Int {
      while true {
        let descriptor = descriptor
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
          unsafe read(descriptor, bytes.baseAddress, bytes.count)
        }
        if count >= 0 { return count }
        // A signal came between.
        guard errno == EINTR else { throw .last }
      }
    }

    /// Writes bytes; gives how many the system took, which may be fewer.
    borrowing func append(_ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
      while true {
        let descriptor = descriptor
        let count = unsafe bytes.withUnsafeBytes { bytes in
          unsafe write(descriptor, bytes.baseAddress, bytes.count)
        }
        if count >= 0 { return count }
        guard errno == EINTR else { throw .last }
      }
    }

    /// Waits until the device holds what was written.
    borrowing func synchronize() throws(SystemError) {
      guard fsync(descriptor) != 0 else { return }
      // Pipes, and folders of some file systems, know no such thing.
      guard errno == EINVAL || errno == ENOTSUP || errno == EROFS else { throw .last }
    }

    borrowing func setPermissions(_ permissions: UInt32) throws(SystemError) {
      #if !os(WASI)
        guard fchmod(descriptor, mode_t(permissions)) == 0 else { throw .last }
      #endif
    }
  }

  // MARK: - Paths

  extension SystemFile {
    /// What is at a path, behind every symbolic link; nothing where there is nothing.
    static func status(_ path: String) throws(SystemError) -> FileStatus? {
      guard !path.utf8.contains(0) else { throw SystemError(number: ENOENT) }
      var status = stat()
      guard unsafe stat(path, &status) == 0 else {
        guard errno == ENOENT else { throw .last }
        return nil
      }
      let kind: FileStatus.Kind =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .regular
        case S_IFDIR: .directory
        default: .other
        }
      return FileStatus(kind: kind, permissions: UInt32(status.st_mode) & 0o7777)
    }

    /// The path behind every symbolic link; a link to nothing is a fault.
    ///
    /// A path at which there is nothing at all stands for itself.
    static func resolved(_ path: String) throws(SystemError) -> String {
      #if os(WASI)
        return path
      #else
        if let target = unsafe realpath(path, nil) {
          defer { unsafe free(target) }
          return unsafe String(cString: target)
        }
        let error = SystemError.last
        var status = stat()
        guard error.number == ENOENT, unsafe lstat(path, &status) != 0 else { throw error }
        return path
      #endif
    }

    static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") }

    static func mayWrite(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

    static func move(_ path: String, to other: String) throws(SystemError) {
      guard unsafe rename(path, other) == 0 else { throw .last }
    }

    static func remove(_ path: String) { _ = unsafe unlink(path) }
  }
#endif

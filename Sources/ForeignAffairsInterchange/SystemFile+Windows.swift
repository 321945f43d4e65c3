#if os(Windows)
  import WinSDK
  import ucrt

  extension SystemError {
    static var isDirectory: Self { Self(number: EISDIR) }
    static var accessDenied: Self { Self(number: EACCES) }

    /// The fault of the call of the C library that has just failed.
    static var last: Self {
      let number = errno
      // The C library has no number of its own for a pipe that nobody reads any more.
      var windows: UInt32 = 0
      _ = unsafe _get_doserrno(&windows)
      return Self(number: windows == UInt32(ERROR_NO_DATA) ? EPIPE : number)
    }

    /// The fault of the call of Windows that has just failed, by the number that the C library gives it.
    static var lastOfWindows: Self {
      switch Int32(bitPattern: GetLastError()) {
      case ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND, ERROR_INVALID_NAME, ERROR_BAD_PATHNAME,
        ERROR_INVALID_DRIVE, ERROR_BAD_NETPATH, ERROR_DIRECTORY:
        Self(number: ENOENT)
      case ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: Self(number: EACCES)
      case ERROR_WRITE_PROTECT: Self(number: EROFS)
      case ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL: Self(number: ENOSPC)
      case ERROR_BROKEN_PIPE, ERROR_NO_DATA: Self(number: EPIPE)
      case ERROR_FILE_EXISTS, ERROR_ALREADY_EXISTS: Self(number: EEXIST)
      default: Self(number: EIO)
      }
    }

    var meaning: Meaning {
      switch number {
      case ENOENT, ENOTDIR: .notFound
      case EISDIR: .isDirectory
      case EACCES, EPERM: .notPermitted
      case EROFS: .isReadOnly
      case ENOSPC: .noSpace
      case EPIPE: .closed
      default: .other
      }
    }
  }

  extension SystemFile {
    static var standardInput: Self { standard(0) }
    static var standardOutput: Self { standard(1) }

    /// Line ends are bytes like any other.
    private static func standard(_ descriptor: Int32) -> Self {
      _ = _setmode(descriptor, _O_BINARY)
      return Self(descriptor: descriptor, isOwned: false)
    }

    /// Opens what is there, to read it.
    static func reading(_ path: String) throws(SystemError) -> Self {
      // Windows would only say that a folder may not be opened.
      if try status(path)?.kind == .directory { throw .isDirectory }
      return try opened(path, DWORD(GENERIC_READ), DWORD(OPEN_EXISTING), _O_RDONLY)
    }

    /// Opens what is there, to write into it.
    static func writing(_ path: String) throws(SystemError) -> Self {
      try opened(path, DWORD(GENERIC_WRITE), DWORD(OPEN_EXISTING), _O_WRONLY)
    }

    /// Makes a new file; one that is there already is a fault.
    ///
    /// Its permissions are those that its folder hands down.
    static func creating(_ path: String, permissions: UInt32) throws(SystemError) -> Self {
      try opened(path, DWORD(GENERIC_WRITE) | DWORD(DELETE), DWORD(CREATE_NEW), _O_WRONLY)
    }

    private static func opened(
      _ path: String, _ access: DWORD, _ disposition: DWORD, _ flags: Int32
    ) throws(SystemError) -> Self {
      // So shared that a file can be replaced while it is read, and renamed while it is written.
      let sharing = DWORD(FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE)
      let handle = try unsafe withPath(path) { path in
        unsafe CreateFileW(path, access, sharing, nil, disposition, DWORD(FILE_ATTRIBUTE_NORMAL), nil)
      }
      guard let handle = unsafe handle, unsafe handle != INVALID_HANDLE_VALUE else { throw .lastOfWindows }
      let descriptor = _open_osfhandle(Int(bitPattern: handle), flags | _O_BINARY | _O_NOINHERIT)
      guard descriptor >= 0 else {
        let error = SystemError.last
        _ = unsafe CloseHandle(handle)
        throw error
      }
      return Self(descriptor: descriptor)
    }

    static func end(_ descriptor: Int32) { _ = _close(descriptor) }

    /// Fills the beginning of a buffer; gives how many bytes there are, 0 at the end.
    borrowing func fill(_ buffer: inout [UInt8]) throws(SystemError) -> Int {
      let descriptor = descriptor
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe _read(descriptor, bytes.baseAddress, UInt32(clamping: min(bytes.count, Int(Int32.max))))
      }
      guard count >= 0 else { throw .last }
      return Int(count)
    }

    /// Writes bytes; gives how many the system took, which may be fewer.
    borrowing func append(_ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
      let descriptor = descriptor
      let count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe _write(descriptor, bytes.baseAddress, UInt32(clamping: min(bytes.count, Int(Int32.max))))
      }
      guard count >= 0 else { throw .last }
      // The C library tells a full disk by taking nothing.
      guard count > 0 || bytes.isEmpty else { throw SystemError(number: ENOSPC) }
      return Int(count)
    }

    /// Waits until the device holds what was written.
    borrowing func synchronize() throws(SystemError) {
      guard _commit(descriptor) == 0 else { throw .last }
    }

    /// The new file has the permissions that its folder hands down.
    borrowing func setPermissions(_ permissions: UInt32) throws(SystemError) {}
  }

  // MARK: - Paths

  extension SystemFile {
    private static func withPath<Result>(
      _ path: String, _ body: (UnsafePointer<WCHAR>) -> Result
    ) throws(SystemError) -> Result {
      // The system would see only what stands before a zero.
      guard !path.isEmpty, !path.utf8.contains(0) else { throw SystemError(number: ENOENT) }
      let units = Array(path.utf16) + [0]
      guard let result = unsafe units.withUnsafeBufferPointer({ unsafe $0.baseAddress.map(body) }) else {
        throw SystemError(number: ENOENT)
      }
      return result
    }

    /// What Windows gives for a path of which it knows nothing.
    private static var noAttributes: DWORD { .max }

    private static func attributes(_ path: String) throws(SystemError) -> DWORD? {
      let attributes = try unsafe withPath(path) { unsafe GetFileAttributesW($0) }
      guard attributes == noAttributes else { return attributes }
      let (error, isMissing) = (SystemError.lastOfWindows, GetLastError() == DWORD(ERROR_FILE_NOT_FOUND))
      guard isMissing else { throw error }
      return nil
    }

    /// What is at a path; nothing where there is nothing.
    static func status(_ path: String) throws(SystemError) -> FileStatus? {
      guard let attributes = try attributes(path) else { return nil }
      let isDirectory = attributes & DWORD(FILE_ATTRIBUTE_DIRECTORY) != 0
      let isDevice = attributes & DWORD(FILE_ATTRIBUTE_DEVICE) != 0
      return FileStatus(kind: isDirectory ? .directory : isDevice ? .other : .regular, permissions: 0)
    }

    /// The path behind every symbolic link; a link to nothing is a fault.
    ///
    /// A path at which there is nothing at all stands for itself.
    static func resolved(_ path: String) throws(SystemError) -> String {
      guard let attributes = try attributes(path) else { return path }
      guard attributes & DWORD(FILE_ATTRIBUTE_REPARSE_POINT) != 0 else { return path }
      let sharing = DWORD(FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE)
      let flags = DWORD(FILE_FLAG_BACKUP_SEMANTICS)
      let handle = try unsafe withPath(path) { path in
        unsafe CreateFileW(path, 0, sharing, nil, DWORD(OPEN_EXISTING), flags, nil)
      }
      guard let handle = unsafe handle, unsafe handle != INVALID_HANDLE_VALUE else { throw .lastOfWindows }
      defer { _ = unsafe CloseHandle(handle) }
      var units = [WCHAR](repeating: 0, count: 32_768)
      let count = unsafe units.withUnsafeMutableBufferPointer { units in
        unsafe GetFinalPathNameByHandleW(handle, units.baseAddress, DWORD(units.count), 0)
      }
      guard count > 0, Int(count) < units.count else { throw .lastOfWindows }
      return String(decoding: units.prefix(Int(count)), as: UTF16.self)
    }

    static func isSeparator(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
    }

    static func mayWrite(_ path: String) -> Bool {
      guard let attributes = try? attributes(path) else { return false }
      return attributes & DWORD(FILE_ATTRIBUTE_READONLY) == 0
    }

    static func move(_ path: String, to other: String) throws(SystemError) {
      let flags = DWORD(MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
      let isMoved = try unsafe withPath(path) { path in
        try? unsafe withPath(other) { unsafe MoveFileExW(path, $0, flags) }
      }
      guard isMoved == true else { throw .lastOfWindows }
    }

    static func remove(_ path: String) { _ = try? unsafe withPath(path) { unsafe DeleteFileW($0) } }

    /// The renaming has waited for the device.
    static func synchronizeFolder(_ path: String) throws(SystemError) {}
  }
#endif

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

  extension SystemError {
    /// The fault of the call that has just failed.
    static var last: Self { Self(number: errno) }
    static var isDirectory: Self { Self(number: EISDIR) }
    static var accessDenied: Self { Self(number: EACCES) }

    var meaning: Meaning {
      switch number {
      case ENOENT, ENOTDIR: .notFound
      case EISDIR: .isDirectory
      case EACCES, EPERM: .notPermitted
      case EROFS: .isReadOnly
      case ENOSPC, EDQUOT: .noSpace
      case EPIPE: .closed
      default: .other
      }
    }
  }

  extension SystemFile {
    static var standardInput: Self { Self(descriptor: STDIN_FILENO, isOwned: false) }
    static var standardOutput: Self { Self(descriptor: STDOUT_FILENO, isOwned: false) }

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
      while true {
        let descriptor = unsafe open(path, flags | O_CLOEXEC, mode_t(mode))
        if descriptor >= 0 { return Self(descriptor: descriptor) }
        // A signal came while the other end of a pipe was waited for.
        guard errno == EINTR else { throw .last }
      }
    }

    static func end(_ descriptor: Int32) { _ = close(descriptor) }

    /// Fills the beginning of a buffer; gives how many bytes there are, 0 at the end.
    borrowing func fill(_ buffer: inout [UInt8]) throws(SystemError) -> Int {
      while true {
        let descriptor = descriptor
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
          unsafe read(descriptor, bytes.baseAddress, bytes.count)
        }
        if count >= 0 { return count }
        try awaitAfter(.last, events: POLLIN)
      }
    }

    /// Writes bytes; gives how many the system took, which may be fewer.
    borrowing func append(_ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
      while true {
        let descriptor = descriptor
        let (count, error) = unsafe bytes.withUnsafeBytes { bytes in
          withoutPipeSignal(bytes.count) { unsafe write(descriptor, bytes.baseAddress, bytes.count) }
        }
        if count >= 0 { return count }
        try awaitAfter(SystemError(number: error), events: POLLOUT)
      }
    }

    /// Lets a call be made again after a fault that passes, and throws any other.
    private borrowing func awaitAfter(_ error: SystemError, events: some BinaryInteger) throws(SystemError) {
      // A signal came between.
      if error.number == EINTR { return }
      guard error.number == EAGAIN || error.number == EWOULDBLOCK else { throw error }
      // Whoever else has this pipe has set it not to wait. A fault of waiting is one of the next call too.
      var waiting = pollfd(fd: descriptor, events: Int16(events), revents: 0)
      _ = unsafe poll(&waiting, 1, -1)
    }

    /// Waits until the device holds what was written.
    borrowing func synchronize() throws(SystemError) {
      while fsync(descriptor) != 0 {
        // Pipes, and folders of some file systems, know no such thing.
        if errno == EINVAL || errno == ENOTSUP || errno == EROFS { return }
        guard errno == EINTR else { throw .last }
      }
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

    /// Waits until the device holds the names in a folder.
    static func synchronizeFolder(_ path: String) throws(SystemError) { try reading(path).synchronize() }
  }

  // MARK: - The signal of a broken pipe

  /// Makes a call that writes, without the signal that ends a process when nobody reads a pipe any more.
  ///
  /// A library may not change what a signal does in the whole process, so it is held back in this thread and, when the
  /// call has caused it, taken away. Gives what the call gave, and the number of its fault.
  private func withoutPipeSignal(_ wanted: Int, _ body: () -> Int) -> (result: Int, error: Int32) {
    #if os(WASI)
      let result = body()
      return (result, errno)
    #else
      var (signal, before, pending) = (sigset_t(), sigset_t(), sigset_t())
      _ = unsafe sigemptyset(&signal)
      _ = unsafe sigaddset(&signal, SIGPIPE)
      _ = unsafe pthread_sigmask(SIG_BLOCK, &signal, &before)
      _ = unsafe sigpending(&pending)
      // One that waits already was caused by somebody else, and is left to them.
      let isWaiting = unsafe sigismember(&pending, SIGPIPE) == 1
      let result = body()
      let error = errno
      // Where a pipe is closed in the middle, the signal comes although some bytes were taken.
      if result < wanted, !isWaiting { takePipeSignal(&signal) }
      _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
      return (result, error)
    #endif
  }

  #if !os(WASI)
    private func takePipeSignal(_ signal: inout sigset_t) {
      #if canImport(Darwin)
        var (pending, number) = (sigset_t(), Int32(0))
        _ = unsafe sigpending(&pending)
        if unsafe sigismember(&pending, SIGPIPE) == 1 { _ = unsafe sigwait(&signal, &number) }
      #else
        var atOnce = timespec()
        while unsafe sigtimedwait(&signal, nil, &atOnce) < 0, errno == EINTR {}
      #endif
    }
  #endif
#endif

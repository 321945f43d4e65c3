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

/// An open file of the system.
///
/// The calls are in one file for each family of systems, `SystemFile+POSIX.swift` and `SystemFile+Windows.swift`, which
/// have the same functions; nothing else in this module calls the system.
struct SystemFile: ~Copyable {
  let descriptor: Int32
  private let isOwned: Bool

  init(descriptor: Int32, isOwned: Bool = true) {
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  deinit {
    if isOwned { Self.end(descriptor) }
  }

  /// Opens what is to be read; `-` is standard input.
  static func input(_ path: String) throws(SystemError) -> Self {
    path == "-" ? .standardInput : try reading(path)
  }
}

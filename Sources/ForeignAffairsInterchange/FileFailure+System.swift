extension FileFailure {
  /// Names a fault that the system reports while a file is read.
  init(reading path: String, _ error: SystemError) {
    let code: Code =
      switch error.meaning {
      case .notFound: .notFound
      case .isDirectory: .isDirectory
      case .notPermitted: .notPermitted
      case .isReadOnly, .noSpace, .closed, .other: .unreadable
      }
    self.init(code, path: path, systemError: Int(error.number))
  }

  /// Names a fault that the system reports while a file is written.
  init(writing path: String, _ error: SystemError) {
    let code: Code =
      switch error.meaning {
      case .notFound: .noFolder
      case .isDirectory: .isDirectory
      case .notPermitted, .isReadOnly: .notWritable
      case .noSpace: .noSpace
      case .closed: .closed
      case .other: .unwritable
      }
    self.init(code, path: path, systemError: Int(error.number))
  }
}

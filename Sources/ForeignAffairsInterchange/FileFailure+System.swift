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

extension FileFailure {
  /// Names a fault that the system reports while a file is read.
  init(reading path: String, _ error: SystemError) {
    let code: Code =
      switch error.number {
      case ENOENT, ENOTDIR: .notFound
      case EISDIR: .isDirectory
      case EACCES, EPERM: .notPermitted
      default: .unreadable
      }
    self.init(code, path: path, systemError: Int(error.number))
  }

  /// Names a fault that the system reports while a file is written.
  init(writing path: String, _ error: SystemError) {
    let code: Code =
      switch error.number {
      case ENOENT, ENOTDIR: .noFolder
      case EISDIR: .isDirectory
      case EACCES, EPERM, EROFS: .notWritable
      case ENOSPC, EDQUOT: .noSpace
      case EPIPE: .closed
      default: .unwritable
      }
    self.init(code, path: path, systemError: Int(error.number))
  }
}

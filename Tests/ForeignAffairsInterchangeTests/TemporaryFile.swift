#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is there as long as the value is kept.
final class TemporaryFile {
  let path: String

  /// A new file with these bytes; nothing when the system refuses.
  init?(_ bytes: [UInt8], mode: mode_t = 0o600) {
    var template = Array("/tmp/file-contents-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress, buffer.count)
      }
      guard count > 0 else { break }
      written += count
    }
    let isChanged = fchmod(descriptor, mode) == 0
    let isClosed = close(descriptor) == 0
    guard written == bytes.count, isChanged, isClosed else { return nil }
  }

  deinit {
    unsafe unlink(path)
  }
}

/// The numbers by which the system names faults, and who runs the tests.
enum System {
  static let noEntry = Int(ENOENT)
  static let notADirectory = Int(ENOTDIR)
  static let isADirectory = Int(EISDIR)
  static let accessDenied = Int(EACCES)
  static let nameTooLong = Int(ENAMETOOLONG)
  static let inputOutput = Int(EIO)
  static let isSuperuser = geteuid() == 0
}

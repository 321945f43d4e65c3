import ForeignAffairsInterchange

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An empty folder that is there as long as the value is kept.
final class TemporaryFolder {
  let path: String

  init?() {
    var template = Array("/tmp/safe-files-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    allow(0o700)
    for name in names { unsafe unlink(path + "/" + name) }
    unsafe rmdir(path)
  }

  func allow(_ mode: mode_t) { _ = unsafe chmod(path, mode) }

  func file(_ name: String) -> String { path + "/" + name }

  /// What stands in the folder, hidden files too.
  var names: [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func contents(_ name: String) -> [UInt8]? { try? FileContents(of: file(name)).bytes }
}

extension System {
  static let noSpace = Int(ENOSPC)
  static let brokenPipe = Int(EPIPE)

  static func setPermissions(_ path: String, _ mode: Int) { _ = unsafe chmod(path, mode_t(mode)) }

  static func permissions(_ path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return Int(status.st_mode & 0o7777)
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  static func link(_ path: String, to target: String) { _ = unsafe symlink(target, path) }
  static func hardLink(_ path: String, to target: String) { _ = Self.systemLink(target, path) }
  static func makePipe(_ path: String) -> Bool { unsafe mkfifo(path, 0o600) == 0 }

  private static func systemLink(_ target: String, _ path: String) -> Int32 {
    unsafe linkat(AT_FDCWD, target, AT_FDCWD, path, 0)
  }
}

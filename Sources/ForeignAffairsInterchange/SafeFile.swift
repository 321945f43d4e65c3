/// A step of writing a file, for tests that let one fail.
package enum WritingStep: Sendable, Hashable, CaseIterable {
  case create
  case permissions
  case write
  case synchronize
  case rename
  case synchronizeFolder
}

/// Asked before every step of writing: the number of a fault that is to happen, or nothing.
package typealias WritingFault = (WritingStep) -> Int32?

/// A file that is written beside its place and put there whole, by one renaming.
///
/// Until ``commit()`` the old file is what it was; without it the new one is removed.
struct SafeFile: ~Copyable {
  /// Where the bytes go before they have their place.
  private enum Place {
    /// Straight into standard output, a pipe or a device, whose place nothing may take.
    case direct
    case beside(temporary: String, target: String)
  }

  private let path: String
  private let fault: WritingFault
  private let file: SystemFile
  private let place: Place
  private var isCommitted = false

  private init(_ path: String, _ file: consuming SystemFile, _ place: Place, _ fault: @escaping WritingFault)
  {
    self.path = path
    self.file = file
    self.place = place
    self.fault = fault
  }

  deinit {
    if !isCommitted, case .beside(let temporary, _) = place { SystemFile.remove(temporary) }
  }

  /// Begins to write a file; `-` is standard output.
  static func begin(_ path: String, fault: @escaping WritingFault = { _ in nil }) throws(FileFailure) -> Self
  {
    if path == "-" { return Self(path, .standardOutput, .direct, fault) }
    do throws(SystemError) {
      let status = try SystemFile.status(path)
      switch status?.kind {
      case .directory: throw .isDirectory
      case .other: return Self(path, try .writing(path), .direct, fault)
      case .regular where !SystemFile.mayWrite(path): throw .accessDenied
      case .regular, nil: return try beside(path, permissions: status?.permissions, fault)
      }
    } catch {
      throw FileFailure(writing: path, error)
    }
  }

  private static func beside(
    _ path: String, permissions: UInt32?, _ fault: @escaping WritingFault
  ) throws(SystemError) -> Self {
    let target = try SystemFile.resolved(path)
    let temporary = folder(of: target) + temporaryName()
    try check(.create, fault)
    // What is secret in the old file is so in the new one from its beginning.
    let created = try SystemFile.creating(temporary, permissions: permissions == nil ? 0o666 : 0o600)
    let file = Self(path, created, .beside(temporary: temporary, target: target), fault)
    if let permissions {
      try check(.permissions, fault)
      try file.file.setPermissions(permissions)
    }
    return file
  }

  /// Appends bytes.
  borrowing func write(_ bytes: ArraySlice<UInt8>) throws(FileFailure) {
    var rest = bytes
    do throws(SystemError) {
      while !rest.isEmpty {
        try Self.check(.write, fault)
        // In pieces, as no system takes any number of bytes at once.
        rest = rest.dropFirst(try file.append(rest.prefix(1 << 20)))
      }
    } catch {
      throw FileFailure(writing: path, error)
    }
  }

  /// Puts the file in its place.
  mutating func commit() throws(FileFailure) {
    guard !isCommitted, case .beside(let temporary, let target) = place else { return }
    do throws(SystemError) {
      try Self.check(.synchronize, fault)
      try file.synchronize()
      try Self.check(.rename, fault)
      try SystemFile.move(temporary, to: target)
      isCommitted = true
      try Self.check(.synchronizeFolder, fault)
      try SystemFile.synchronizeFolder(Self.folder(of: target))
    } catch {
      throw FileFailure(writing: path, error)
    }
  }

  private static func check(_ step: WritingStep, _ fault: WritingFault) throws(SystemError) {
    if let number = fault(step) { throw SystemError(number: number) }
  }

  /// The folder of a path, with the separator behind it.
  private static func folder(of path: String) -> String {
    let end = path.utf8.lastIndex { SystemFile.isSeparator($0) }
    return end.map { String(path[...$0]) } ?? "./"
  }

  /// A hidden name that nobody can guess beforehand.
  private static func temporaryName() -> String {
    var source = SystemRandomNumberGenerator()
    let digits = (source.next() as UInt64, source.next() as UInt64)
    return ".foreign-affairs-" + String(digits.0, radix: 36) + String(digits.1, radix: 36) + ".tmp"
  }
}

public import ForeignAffairs

extension Registry {
  /// Writes the registry to a file as canonical JSON on one line, whole or not at all; `-` is standard output.
  ///
  /// What becomes of an old file, its permissions and of links: ``FileContents/write(to:)``.
  ///
  /// - Throws: ``FileFailure``.
  public func write(to path: String) throws(FileFailure) {
    try FileContents(json + [UInt8(ascii: "\n")]).write(to: path)
  }

  /// Reads a registry from a file; `-` is standard input.
  ///
  /// - Throws: ``RegistryFileFailure``: there is no such file, or everything that is wrong with it.
  public init(contentsOf path: String, options: ReadingOptions = ReadingOptions()) throws(RegistryFileFailure)
  {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try FileContents(of: path, limit: options.maximumSize).bytes
    } catch {
      throw .file(error)
    }
    do throws(ReadingFailure) {
      self = try Registry(json: bytes, options: options)
    } catch {
      throw .document(error, path: path)
    }
  }
}

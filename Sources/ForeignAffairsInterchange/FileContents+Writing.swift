extension FileContents {
  /// Bytes that are to be written.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Writes the bytes to a file, whole or not at all; `-` is standard output.
  ///
  /// They go to a new file in the same folder, which takes the place of the old one when the disk holds all of it: who
  /// reads the path meanwhile, or after a fault, finds the old file whole. The permissions of the old file are kept; its
  /// other hard links keep the old bytes. A symbolic link stays, and the file that it names is replaced; a link to
  /// nothing is refused. A device or pipe is written straight into.
  ///
  /// - Throws: ``FileFailure``; after a fault of the last step of all, the folder’s, the new file has its place but may
  ///   not outlast a power cut.
  public func write(to path: String) throws(FileFailure) {
    try write(to: path) { _ in nil }
  }

  /// The same, with faults where a test wants them.
  package func write(to path: String, fault: @escaping WritingFault) throws(FileFailure) {
    var file = try SafeFile.begin(path, fault: fault)
    try file.write(bytes[...])
    try file.commit()
  }
}

import ForeignAffairsInterchange
import Testing

@Suite struct FileContentsTests {
  /// The bytes of a file of some length, so that none can be confused with its neighbour.
  private func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
  }

  /// Sizes about the block in which files are read, among them three blocks and a bit.
  @Test(arguments: [0, 1, 3, 65_535, 65_536, 65_537, 131_072, 196_608 + 17])
  func filesAreReadWhole(count: Int) throws {
    let bytes = bytes(count)
    let file = try #require(TemporaryFile(bytes))
    #expect(try FileContents(of: file.path).bytes == bytes)
  }

  @Test func bytesAreNotTextAndNotChanged() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0x00, 0xFF, 0x1A, 0x0A]
    let file = try #require(TemporaryFile(bytes))
    #expect(try FileContents(of: file.path).bytes == bytes)
  }

  @Test func anEmptyDeviceIsAnEmptyFile() throws {
    #expect(try FileContents(of: "/dev/null").bytes.isEmpty)
    #expect(try FileContents(of: "/dev/null", limit: 0).bytes.isEmpty)
  }

  @Test(arguments: [(0, 0), (10, 10), (10, 11), (65_536, 65_536), (70_000, 70_000)])
  func aFileAsLargeAsTheLimitIsRead(count: Int, limit: Int) throws {
    let file = try #require(TemporaryFile(bytes(count)))
    #expect(try FileContents(of: file.path, limit: limit).bytes.count == count)
  }

  @Test(arguments: [(1, 0), (10, 9), (65_537, 65_536), (70_000, 65_536), (200_000, 10), (1, -1), (0, -1)])
  func aLargerFileIsRefused(count: Int, limit: Int) throws {
    let file = try #require(TemporaryFile(bytes(count)))
    #expect(throws: FileFailure(.tooLarge, path: file.path)) { try FileContents(of: file.path, limit: limit) }
  }

  @Test func whatNeverEndsIsRefusedAtTheLimit() {
    #expect(throws: FileFailure(.tooLarge, path: "/dev/zero")) {
      try FileContents(of: "/dev/zero", limit: 1 << 20)
    }
  }

  @Test(arguments: [
    ("/there/is/no/such/file", FileFailure.Code.notFound, System.noEntry), ("", .notFound, System.noEntry),
    // A path below a file.
    (#filePath + "/below", .notFound, System.notADirectory),
    (#filePath + "/", .notFound, System.notADirectory),
    // The system would see only what stands before the zero.
    (#filePath + "\0", .notFound, System.noEntry), ("/dev/null\0.json", .notFound, System.noEntry),
    ("/", .isDirectory, System.isADirectory), ("/tmp/", .isDirectory, System.isADirectory),
    (String(repeating: "a", count: 5000), .unreadable, System.nameTooLong),
  ])
  func pathsWithoutAFile(path: String, code: FileFailure.Code, systemError: Int) {
    #expect(throws: FileFailure(code, path: path, systemError: systemError)) { try FileContents(of: path) }
  }

  /// In a process of its own, which becomes that of an ordinary user, as the superuser may read everything.
  @Test func aFileWithoutPermission() async {
    await #expect(processExitsWith: .success) {
      try #require(System.becomeOrdinaryUser())
      let file = try #require(TemporaryFile([1], mode: 0))
      #expect(throws: FileFailure(.notPermitted, path: file.path, systemError: System.accessDenied)) {
        try FileContents(of: file.path)
      }
    }
  }

  #if os(Linux)
    /// Opened without a fault, and unreadable from its first byte.
    @Test func aFaultWhileReading() {
      let path = "/proc/self/mem"
      #expect(throws: FileFailure(.unreadable, path: path, systemError: System.inputOutput)) {
        try FileContents(of: path)
      }
    }

    /// The system says that such files have no length.
    @Test func aFileOfUnknownLength() throws {
      #expect(try !FileContents(of: "/proc/self/status").bytes.isEmpty)
    }
  #endif
}

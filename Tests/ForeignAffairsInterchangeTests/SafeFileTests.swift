import ForeignAffairs
import ForeignAffairsInterchange
import Testing

@Suite struct SafeFileTests {
  private let old: [UInt8] = Array("old".utf8)

  private func folder() throws -> TemporaryFolder { try #require(TemporaryFolder()) }

  @Test(arguments: [0, 1, 1 << 20, (1 << 20) + 1, 3_000_000])
  func allBytesAreWritten(count: Int) throws {
    let folder = try folder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for _ in 0..<2 {
      try FileContents(bytes).write(to: folder.file("a"))
      #expect(folder.contents("a") == bytes)
      #expect(folder.names == ["a"])
    }
  }

  @Test func aRegistryIsReadBack() throws {
    let folder = try folder()
    var registry = Registry()
    registry.append(.source(SourceDocument(id: "p", title: "Gifu")))
    try registry.write(to: folder.file("r.json"))
    #expect(try Registry(contentsOf: folder.file("r.json")) == registry)
    #expect(folder.contents("r.json") == registry.json + [0x0A])
  }

  /// Whatever step fails, the old file is whole and nothing is left behind.
  @Test(arguments: WritingStep.allCases, [true, false])
  func aFaultLeavesTheOldFile(step: WritingStep, isReplacing: Bool) throws {
    let folder = try folder()
    if isReplacing { try FileContents(old).write(to: folder.file("a")) }
    guard isReplacing || step != .permissions else { return }
    let new = [UInt8](repeating: 1, count: 3_000_000)
    var writes = 0
    let failure = FileFailure(.noSpace, path: folder.file("a"), systemError: System.noSpace)
    #expect(throws: failure) {
      try FileContents(new).write(to: folder.file("a")) { next in
        // The disk is full after two megabytes.
        if next == .write { writes += 1 }
        return next == step && (step != .write || writes == 3) ? Int32(System.noSpace) : nil
      }
    }
    // The last step comes when the new file has its place.
    let isPlaced = step == .synchronizeFolder
    #expect(folder.contents("a") == (isPlaced ? new : isReplacing ? old : nil))
    #expect(folder.names == (isPlaced || isReplacing ? ["a"] : []))
  }

  #if os(Linux)
    @Test func aFullDisk() {
      let failure = FileFailure(.noSpace, path: "/dev/full", systemError: System.noSpace)
      #expect(throws: failure) { try FileContents([1]).write(to: "/dev/full") }
      #expect(throws: failure) { try RecordFileWriter("/dev/full").finish() }
    }
  #endif

  @Test func aDeviceStaysADevice() throws {
    try FileContents([1]).write(to: "/dev/null")
    #expect(try FileContents(of: "/dev/null").bytes.isEmpty)
  }

  @Test func pathsThatCannotBeWritten() throws {
    let folder = try folder()
    try FileContents(old).write(to: folder.file("a"))
    for (path, code) in [
      (folder.path, FileFailure.Code.isDirectory), (folder.file("none/b"), .noFolder), ("", .noFolder),
      (folder.file("a/b"), .noFolder), (folder.file("b\0c"), .noFolder),
      (folder.file(String(repeating: "x", count: 300)), .unwritable),
    ] {
      let failure = #expect(throws: FileFailure.self) { try FileContents([1]).write(to: path) }
      #expect(failure?.code == code && failure?.path == path)
    }
    #expect(folder.names == ["a"] && folder.contents("a") == old)
  }

  /// In a process of its own, which becomes that of an ordinary user, as the superuser may write everything.
  @Test func foldersAndFilesThatMayOnlyBeRead() async {
    await #expect(processExitsWith: .success) {
      try #require(System.becomeOrdinaryUser())
      let folder = try #require(TemporaryFolder())
      let path = folder.file("a")
      let failure = FileFailure(.notWritable, path: path, systemError: System.accessDenied)
      folder.allow(0o500)
      #expect(throws: failure) { try FileContents([1]).write(to: path) }
      folder.allow(0o700)
      let old = Array("old".utf8)
      try FileContents(old).write(to: path)
      System.setPermissions(path, 0o400)
      #expect(throws: failure) { try FileContents([1]).write(to: path) }
      #expect(folder.contents("a") == old && folder.names == ["a"])
    }
  }

  #if os(Linux)
    /// Where nobody may make a file, not even the superuser.
    @Test func aFolderInWhichNothingCanBeMade() {
      for path in ["/proc/self/none.json", "/sys/none.json"] {
        let failure = #expect(throws: FileFailure.self) { try FileContents([1]).write(to: path) }
        #expect([.noFolder, .notWritable].contains(failure?.code) && failure?.systemError != 0)
      }
    }
  #endif

  @Test func permissionsAreKept() throws {
    let folder = try folder()
    for mode in [0o600, 0o640, 0o666, 0o755] {
      try FileContents(old).write(to: folder.file("a"))
      System.setPermissions(folder.file("a"), mode)
      try FileContents([1]).write(to: folder.file("a"))
      #expect(System.permissions(folder.file("a")) == mode)
    }
  }

  @Test func aLinkStaysAndItsFileIsReplaced() throws {
    let folder = try folder()
    try FileContents(old).write(to: folder.file("a"))
    System.link(folder.file("link"), to: "a")
    System.link(folder.file("nothing"), to: "none")
    try FileContents([1]).write(to: folder.file("link"))
    #expect(System.isLink(folder.file("link")) && folder.contents("a") == [1])
    let failure = #expect(throws: FileFailure.self) {
      try FileContents([2]).write(to: folder.file("nothing"))
    }
    #expect(failure?.code == .noFolder)
    #expect(folder.names == ["a", "link", "nothing"])
  }

  @Test func otherHardLinksKeepTheOldBytes() throws {
    let folder = try folder()
    try FileContents(old).write(to: folder.file("a"))
    System.hardLink(folder.file("b"), to: folder.file("a"))
    try FileContents([1]).write(to: folder.file("a"))
    #expect(folder.contents("a") == [1] && folder.contents("b") == old)
  }

  @Test func ofManyWritersOneIsWhole() async throws {
    let folder = try folder()
    let path = folder.file("a")
    await withTaskGroup { group in
      for writer in 0..<8 as Range<UInt8> {
        group.addTask {
          for _ in 0..<5 {
            try? FileContents([UInt8](repeating: writer, count: 200_000)).write(to: path)
            let seen = try? FileContents(of: path).bytes
            #expect(seen?.count == 200_000 && Set(seen ?? []).count == 1)
          }
        }
      }
    }
    #expect(folder.names == ["a"])
  }
}

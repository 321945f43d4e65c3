import Foundation
import Testing

/// Every input that was ever found to break something, read again, and those that fuzzing begins with.
@Suite struct FindingTests {
  private static var files: [URL] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return ["Findings", "Seeds"].flatMap { name in
      let files = try? FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil)
      return (files ?? []).filter { !$0.lastPathComponent.hasSuffix(".md") }
    }
  }

  @Test(arguments: files)
  func findingsStayMended(file: URL) throws {
    let complaint = FuzzTarget.complaint(about: Array(try Data(contentsOf: file)))
    #expect(complaint == nil)
  }

  @Test func everyTargetIsSelected() {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    #expect(digits.map(FuzzTarget.init(selector:)) == FuzzTarget.allCases)
    #expect(FuzzTarget.complaint(about: []) == nil)
    for digit in digits { #expect(FuzzTarget.complaint(about: [digit]) == nil) }
  }
}

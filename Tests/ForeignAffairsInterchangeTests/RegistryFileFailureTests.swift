import ForeignAffairs
import ForeignAffairsInterchange
import Testing

@Suite struct RegistryFileFailureTests {
  @Test func everyFaultHasItsPlaceInTheFile() throws {
    let file = try #require(TemporaryFile(Array("{\n\"format\":1}".utf8)))
    var options = ReadingOptions()
    let failure = #expect(throws: RegistryFileFailure.self) { try Registry(contentsOf: file.path) }
    let text = try #require(failure).description
    #expect(text.split(separator: "\n").count == 2 && text.contains("\(file.path):2:10: "))
    #expect(failure?.path == file.path)
    options.maximumFaults = 1
    let short = #expect(throws: RegistryFileFailure.self) {
      try Registry(contentsOf: file.path, options: options)
    }
    #expect(try #require(short).message(in: .english).hasSuffix("\n\(file.path): and 1 more"))
    #expect(try #require(short).message(in: .vietnamese).hasSuffix("\n\(file.path): và 1 lỗi nữa"))
  }

  @Test func aFileThatIsTooLargeIsAFaultOfTheFile() throws {
    let file = try #require(TemporaryFile([1, 2, 3]))
    var options = ReadingOptions()
    options.maximumSize = 2
    let failure = FileFailure(.tooLarge, path: file.path)
    #expect(throws: RegistryFileFailure.file(failure)) {
      try Registry(contentsOf: file.path, options: options)
    }
    #expect(RegistryFileFailure.file(failure).description == failure.description)
    #expect(RegistryFileFailure.file(failure).path == file.path)
  }
}

import ForeignAffairs
import Foundation
import Testing

/// The seed registries through the direct reader and writer.
@Suite struct SeedJSONTests {
  @Test(arguments: Seeds.names)
  func bothReadersAgreeAndNothingIsLost(name: String) throws {
    let data = try #require(Seeds.data[name])
    let direct = try Registry(json: [UInt8](data))
    #expect(try JSONDecoder().decode(Registry.self, from: data) == direct)
    let written = direct.json
    #expect(try Registry(json: written) == direct)
    #expect(try Registry(json: written).json == written)
    #expect(direct.readableJSON == [UInt8](data), "the file is not as readableJSON lays it out")
    // What Foundation writes, in whatever order of keys, is read to the same registry.
    #expect(try Registry(json: [UInt8](JSONEncoder().encode(direct))) == direct)
  }

  @Test(arguments: Seeds.names)
  func everyRecordIsALineOfAStream(name: String) throws {
    let registry = try Registry(json: [UInt8](try #require(Seeds.data[name])))
    var copy = Registry()
    (copy.title, copy.asOf, copy.note) = (registry.title, registry.asOf, registry.note)
    var parser = RecordLineParser()
    let stream = registry.entries.map(\.json).joined(separator: [UInt8(ascii: "\n")])
    parser.read(Array(stream)[...]) { if case .record(let entry, _) = $0 { copy.append(entry) } }
    parser.finish { if case .record(let entry, _) = $0 { copy.append(entry) } }
    #expect(copy == registry)
    #expect(parser.lineCount == registry.entries.count)
  }
}

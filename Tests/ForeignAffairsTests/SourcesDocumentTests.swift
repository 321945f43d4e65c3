import Foundation
import Testing

/// `Documentation/Sources.md` names every law, decree, circular and decision that the code and the guides rest on.
@Suite struct SourcesDocumentTests {
  @Test func everyDocumentIsListed() throws {
    let page = try GeneratedDocument.text("Documentation/Sources.md")
    let number =
      #/(?<number>\d+/\d{4})/(QH\d+|NĐ-CP|TT-[A-ZĐ]+|TTLT-[A-ZĐ]+|QĐ-TTg|PL-UBTVQH\d+)|(?<party>\d+-(QĐ/TW|CT/TW|HD/VPTW))/#
    let files = FileManager.default.enumerator(
      at: GeneratedDocument.root.appending(path: "Sources"), includingPropertiesForKeys: nil)
    var found = Set<String>()
    while let file = files?.nextObject() as? URL {
      guard ["swift", "md"].contains(file.pathExtension) else { continue }
      // Numbers in examples of rules are those of made-up documents.
      let text = try String(contentsOf: file, encoding: .utf8).replacing(#/"number":"[^"]*"/#, with: "")
      for match in text.matches(of: number) {
        found.insert(String(match.output.number ?? match.output.party ?? ""))
      }
    }
    #expect(found.count > 40)
    #expect(found.filter { !page.contains($0) }.sorted() == [])
  }
}

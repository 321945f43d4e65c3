import ForeignAffairs
import ForeignAffairsReporting
import Testing

@Suite struct AnnualReportCitationTests {
  /// The citation of an event that was read in some places, beside another one read on page 7 of the first document.
  private func citation(_ sources: SourceReference...) throws -> String? {
    let registry = try Registry { registry in
      registry.sources = [.sample("first"), .sample("second")]
      registry.events = [try .sample("asked"), try .sample("other")]
      registry.events[0].sources = sources
      registry.events[1].sources = [SourceReference(document: "first", locator: "p. 7")]
    }
    return try AnnualReport.document(on: registry).rows("Events").first?.last
  }

  @Test func aPlaceThatIsUniqueSaysEnough() throws {
    #expect(try citation(.init(document: "second", locator: "p. 3")) == "p. 3")
    #expect(try citation(.init(document: "first", locator: "p. 7")) == "p. 7")
    #expect(
      try citation(.init(document: "second", locator: "p. 3"), .init(document: "first", locator: "p. 1"))
        == "p. 3, p. 1")
  }

  @Test func aPlaceOfTwoDocumentsGetsTheNumberOfItsDocument() throws {
    #expect(try citation(.init(document: "second", locator: "p. 7")) == "[2] p. 7")
    #expect(
      try citation(.init(document: "second", locator: "p. 7"), .init(document: "first", locator: "p. 1"))
        == "[2] p. 7, [1] p. 1")
  }

  @Test func aDocumentWithoutAPlace() throws {
    #expect(try citation(.init(document: "second")) == "[2]")
    #expect(try citation() == "")
  }

  @Test func aDocumentThatIsNotListedIsNamed() throws {
    #expect(try citation(.init(document: "archive")) == "archive")
    #expect(try citation(.init(document: "archive", locator: "p. 7")) == "archive p. 7")
  }

  @Test func aPlaceIsCitedOnce() throws {
    #expect(
      try citation(
        .init(document: "second", locator: "p. 3", quote: "a"),
        .init(document: "second", locator: "p. 3", quote: "b"))
        == "p. 3")
  }

  @Test func oneNoteOfSeveralRecordsStandsOnce() throws {
    let registry = try Registry { registry in
      registry.events = [try .sample("a"), try .sample("b"), try .sample("c")]
      for (index, note) in ["chung", "riêng", "chung"].enumerated() {
        registry.events[index].note = LocalizedText(note)
        registry.events[index].sources = [SourceReference(document: "first", locator: "p. \(index)")]
      }
    }
    #expect(try AnnualReport.document(on: registry).list("Events") == ["p. 0, p. 2: chung", "p. 1: riêng"])
  }

  @Test func aBreakdownIsCitedFromWhereItWasRead() throws {
    let parts = [BreakdownPart(label: "nữ", count: 25), BreakdownPart(label: "nam", count: 14)]
    let place = SourceReference(document: "first", locator: "S3.17")
    let total = SourceReference(document: "first", locator: "S3.15")
    var department = Department.sample("dong-nai", of: "dong-nai")
    department.staffing = [
      Staffing(
        total: 39,
        breakdowns: [Breakdown(by: .sex, parts: parts, sources: [place]), Breakdown(by: .age, parts: parts)],
        sources: [total])
    ]
    department.organisations = [
      MassOrganisation(
        kind: .partyCell, members: 19, breakdowns: [Breakdown(by: .sex, parts: parts, sources: [place])],
        sources: [total])
    ]
    let registry = Registry { $0.departments = [department] }
    #expect(
      try AnnualReport.document(on: registry).rows("Structure and staff").compactMap(\.last) == [
        "S3.15", "S3.17", "S3.17", "S3.15", "S3.15", "S3.15", "S3.17", "S3.17",
      ])
  }

  @Test func sourcesAreListedInOrderWithWhatIsKnownOfThem() throws {
    let registry = try Registry { registry in
      var source = SourceDocument.sample("first")
      (source.author, source.publisher) = ("Văn phòng", "Sở Ngoại vụ")
      source.publishedOn = try PartialDate("2021-02-21")
      source.note = "Trang web"
      registry.sources = [source, .sample("second")]
      registry.events = [try .sample("a")]
    }
    #expect(
      try AnnualReport.document(on: registry).list("Sources") == [
        "[1] Source first, Sở Ngoại vụ, Văn phòng, 21 February 2021", "[2] Source second", "[1]: Trang web",
      ])
  }
}

// The JSON form of a table: what it counts, its groups and everything that a cell needs to be merged.

/// A table as it is written.
package struct TableDocument: Sendable, Hashable {
  package static let format = "foreign-affairs-table"

  package var format = Self.format
  package var version = FormatVersion.current
  package var subject: String?
  package var detail: String?
  package var selection: String?
  package var derivation: String?
  package var rejected: Int?
  package var dimensions: [DimensionEntry] = []
  package var measures: [MeasureEntry] = []
  package var cells: [CellEntry] = []
  package var additional = AdditionalFields()
}

/// A dimension and its groups as they are written.
package struct DimensionEntry: Sendable, Hashable {
  package var identifier: String
  package var name: LocalizedText
  package var unit: String?
  package var spread: String?
  package var overlap: Int?
  package var groups: [GroupEntry] = []
  package var additional = AdditionalFields()
}

/// A group as it is written; one that is no value has only its kind.
package struct GroupEntry: Sendable, Hashable {
  package var kind: String?
  package var text: String?
  package var name: LocalizedText?
  package var order: Int?
  package var origins: [String] = []
  package var additional = AdditionalFields()
}

/// A measure as it is written.
package struct MeasureEntry: Sendable, Hashable {
  package var identifier: String
  package var name: LocalizedText
  package var reduction: Reduction
  package var rates: [String] = []
  package var additional = AdditionalFields()
}

/// A cell as it is written: the places of its groups, -1 for a total.
package struct CellEntry: Sendable, Hashable {
  package var at: [Int] = []
  package var records: Int
  package var states: [StateEntry] = []
  package var identifiers: [String] = []
  package var additional = AdditionalFields()
}

/// What a cell keeps of a measure as it is written.
package struct StateEntry: Sendable, Hashable {
  package var exactCount: Int?
  package var exactSum: Int?
  package var sums: [SumEntry] = []
  package var values: [ValueEntry] = []
  package var members: [GroupEntry] = []
  package var memberless: Int?
  package var notes: [String] = []
  package var additional = AdditionalFields()
}

/// A sum as it is written.
package struct SumEntry: Sendable, Hashable {
  var currency: CurrencyCode?
  var role: Int?
  var exact: Int?
  var bounded: Int?
  var estimated: Int?
  var unknown: Int?
  var lower: ExactNumber?
  var isLowerStrict: Bool?
  var withoutLower: Int?
  var upper: ExactNumber?
  var isUpperStrict: Bool?
  var withoutUpper: Int?
  var estimate: ExactNumber?
  var orders: Int?
  var only: Quantity<ExactNumber>?
  package var additional = AdditionalFields()
}

/// A value and how many records have it, as they are written.
package struct ValueEntry: Sendable, Hashable {
  var currency: CurrencyCode?
  var quantity: Quantity<ExactNumber>
  var count: Int
  package var additional = AdditionalFields()
}

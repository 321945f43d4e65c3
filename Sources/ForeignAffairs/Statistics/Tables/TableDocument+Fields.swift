// The fields of the JSON form of a table, in the order in which they are written.

extension TableDocument: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("format", \.format, "The name of this format.")
    try v.field("version", \.version, "The version of this format.")
    try v.field("subject", \.subject, "The type of the records; absent where none were counted.")
    try v.field("detail", \.detail, "Whether identifiers are kept.")
    try v.field("selection", \.selection, "Which of the records are counted; absent where all are.")
    try v.field("derivation", \.derivation, "How the table was made from another one.")
    try v.field("rejected", \.rejected, "How many lines could not be read and are in no figure.")
    try v.field("dimensions", \.dimensions, "What records are grouped by.")
    try v.field("measures", \.measures, "What is counted.")
    try v.field("cells", \.cells, "The cells and totals, in the order of their places.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension DimensionEntry: FieldRecord, Codable {
  package static var blank: Self { Self(identifier: "", name: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("identifier", \.identifier, "The name in identifiers.")
    try v.field("name", \.name, "The name for people.")
    try v.field("unit", \.unit, "The unit, of a dimension of time.")
    try v.field("spread", \.spread, "What becomes of a record that covers several stretches.")
    try v.field("overlap", \.overlap, "How many records stand in several groups.")
    try v.field("groups", \.groups, "The groups, in canonical order.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension GroupEntry: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "What it stands for, where it is no value.")
    try v.field("text", \.text, "The value.")
    try v.field("name", \.name, "What people call it.")
    try v.field("order", \.order, "The place in the customary order.")
    try v.field("origins", \.origins, "The units as they were.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension MeasureEntry: FieldRecord, Codable {
  package static var blank: Self { Self(identifier: "", name: .blank, reduction: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("identifier", \.identifier, "The name in identifiers.")
    try v.field("name", \.name, "The name for people.")
    try v.field("reduction", \.reduction, "How contributions become one figure.")
    try v.field("rates", \.rates, "The rates of exchange, in the order of their days.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension CellEntry: FieldRecord, Codable {
  package static var blank: Self { Self(records: 0) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("at", \.at, "The place of the group in each dimension, -1 for the total.")
    try v.field("records", \.records, "How many records there are.")
    try v.field("states", \.states, "What is kept of each measure.")
    try v.field("identifiers", \.identifiers, "The records, in the order of bytes.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension StateEntry: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field(
      "exactCount", \.exactCount, "How many exact numbers without a unit, or records that name members.")
    try v.field("exactSum", \.exactSum, "Their sum.")
    try v.field("sums", \.sums, "The sums of all others, by currency.")
    try v.field("values", \.values, "The single values, where the measure asks for them.")
    try v.field("members", \.members, "The different things.")
    try v.field("memberless", \.memberless, "How many records name none.")
    try v.field("notes", \.notes, "What has to be named beside the figure.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension SumEntry: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("currency", \.currency, "The currency.")
    try v.field("role", \.role, "Which sum of a quotient: the divisor, 1 the dividend, 2 the certainty.")
    try v.field("exact", \.exact, "How many records give an exact number.")
    try v.field("bounded", \.bounded, "How many records give a bound.")
    try v.field("estimated", \.estimated, "How many records give an estimate.")
    try v.field("unknown", \.unknown, "How many records give nothing that is known.")
    try v.field("lower", \.lower, "The sum of what is known from below.")
    try v.field("isLowerStrict", \.isLowerStrict, "Whether the sum is more than that.")
    try v.field("withoutLower", \.withoutLower, "How many records give no lower bound.")
    try v.field("upper", \.upper, "The sum of what is known from above.")
    try v.field("isUpperStrict", \.isUpperStrict, "Whether the sum is less than that.")
    try v.field("withoutUpper", \.withoutUpper, "How many records give no upper bound.")
    try v.field("estimate", \.estimate, "The sum of what is stated.")
    try v.field("orders", \.orders, "How many records give an order of magnitude.")
    try v.field("only", \.only, "The number of the one record.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension ValueEntry: FieldRecord, Codable {
  package static var blank: Self { Self(quantity: .blank, count: 0) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("currency", \.currency, "The currency.")
    try v.field("quantity", \.quantity, "The value.")
    try v.field("count", \.count, "How many records have it.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

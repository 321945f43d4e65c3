import ForeignAffairs

/// A sum that depends on the order, and whose parts can be put together.
struct Checksum {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var value: UInt64 = 0
  private var power: UInt64 = 1

  mutating func add(_ number: UInt64) {
    value = value &* Self.base &+ number
    power = power &* Self.base
  }

  /// Adds the sum of what comes behind.
  mutating func append(_ other: Checksum) {
    value = value &* other.power &+ other.value
    power = power &* other.power
  }

  /// Adds something cheap of a record.
  mutating func add(_ entry: RegistryEntry) {
    switch entry {
    case .delegation(let record): add(1, record.id.rawValue, record.period, record.sources.count)
    case .agreement(let record): add(2, record.id.rawValue, nil, record.foreignParties.count)
    case .project(let record): add(3, record.id.rawValue, record.period, record.money.count)
    case .award(let record): add(4, record.id.rawValue, nil, record.recipients.count)
    default: add(5)
    }
  }

  private mutating func add(_ type: UInt64, _ id: String, _ period: Period?, _ count: Int) {
    let year = UInt64(period?.start.date?.year ?? 0)
    // Of a collection `last` goes through indices, and a sum is to cost as little as it can.
    let last = id.utf8.withContiguousStorageIfAvailable { $0.last } ?? id.utf8.last
    add(type | UInt64(id.utf8.count) << 4 | UInt64(last ?? 0) << 16 | year << 24 | UInt64(count) << 40)
  }

  /// Adds written bytes, eight at a time.
  mutating func add(bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index + 8 <= bytes.count {
      add(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    while index < bytes.count {
      add(UInt64(bytes[index]))
      index += 1
    }
  }
}

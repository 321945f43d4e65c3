public import Testing

/// Checks that a value has one way of being written: values are equal exactly when their bytes are, and what
/// is read is written in the same bytes again.
///
/// Texts that differ only in how their accents are put together are equal and have bytes of their own; leave
/// such pairs out.
///
/// - Parameters:
///   - values: The values, equal ones among them.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
///   - write: Makes bytes of a value.
///   - read: Makes a value of bytes.
public func expectCanonicalBytes<Value: Equatable>(
  of values: [Value], _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  writing write: (Value) throws -> [UInt8],
  reading read: ([UInt8]) throws -> Value
) {
  do {
    var written: [(value: Value, bytes: [UInt8])] = []
    for value in values {
      let bytes = try write(value)
      let again = try read(bytes)
      if again != value {
        record("\(value) was written, and \(again) was read", comment, sourceLocation)
        return
      }
      if try write(again) != bytes {
        record("\(value) was read and written in other bytes", comment, sourceLocation)
        return
      }
      for other in written where (other.value == value) != (other.bytes == bytes) {
        let relation =
          other.value == value ? "equal, and their bytes differ" : "not equal, and their bytes are"
        record("\(other.value) and \(value) are \(relation)", comment, sourceLocation)
        return
      }
      written.append((value, bytes))
    }
  } catch {
    record("\(error)", comment, sourceLocation)
  }
}

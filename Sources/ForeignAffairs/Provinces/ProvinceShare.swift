/// A unit that shares territory with another of another time, as a gazetteer found by following their links.
public struct ProvinceShare: Sendable, Hashable {
  /// The unit.
  public let province: Province
  /// How much of the earlier of the two units lies in the later one.
  ///
  /// The whole only where every step on some way between them was the whole. A part may also be none, where a
  /// unit that had taken in the earlier one was divided afterwards.
  public let extent: ProvinceLinkExtent

  /// Makes a share of a unit.
  public init(province: Province, extent: ProvinceLinkExtent) {
    self.province = province
    self.extent = extent
  }
}

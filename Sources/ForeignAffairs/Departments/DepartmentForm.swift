/// The form in which a province does its external affairs.
public struct DepartmentForm: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A department form from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Department (*sở*).
  public static let department = Self(rawValue: "department")
  /// Division of the People’s Committee Office (*phòng thuộc Văn phòng Ủy ban nhân dân*).
  public static let officeDivision = Self(rawValue: "officeDivision")
  /// Function of the People’s Committee Office (*chức năng của Văn phòng Ủy ban nhân dân*).
  public static let officeFunction = Self(rawValue: "officeFunction")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.department, "sở", "department"),
    CodeName(
      .officeDivision, "phòng thuộc Văn phòng Ủy ban nhân dân", "division of the People’s Committee Office"),
    CodeName(
      .officeFunction, "chức năng của Văn phòng Ủy ban nhân dân", "function of the People’s Committee Office"),
  ]
}

extension DepartmentForm: WireValue {}

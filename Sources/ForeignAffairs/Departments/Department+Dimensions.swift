extension Department: TableSubject {
  /// The type of the records.
  public static var tableSubject: RecordType { .department }
}

extension Dimension<Department> {
  /// The form in which the province does its external affairs.
  public static var form: Self {
    code("form", LocalizedText("loại hình tổ chức", english: "form")) { $0.form }
  }
  /// The province that it serves; a department has no date, and is followed from the last day of its unit.
  public static func province(_ view: ProvinceView) -> Self { province(view, nil) { $0.province } }
}

extension Measure<Department> {
  /// How many departments there are.
  public static var count: Self {
    Self(MeasureDescription("count", LocalizedText("số cơ quan", english: "departments"))) { _ in
      .exact(1)
    }
  }
}

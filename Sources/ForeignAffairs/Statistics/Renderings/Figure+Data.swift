// A figure as programs read it, the same in every form of output.

extension Figure {
  /// The one number that the figure is or is estimated at; a bound alone is none.
  var value: Ratio? {
    switch quantity?.certainty {
    case .exact(let value), .about(let value): value
    default: nil
    }
  }

  /// The certainty by its key in JSON.
  var certainty: String {
    switch quantity?.certainty {
    case nil: ""
    case .exact: "exact"
    case .over: "over"
    case .nearly: "nearly"
    case .atLeast: "atLeast"
    case .atMost: "atMost"
    case .about: "about"
    case .between: "between"
    case .orderOfMagnitude: "orderOfMagnitude"
    case .unknown: "unknown"
    }
  }
}

extension Ratio {
  /// The number as programs read it.
  var plainText: String { isDefined ? decimalNumber?.description ?? description : "" }
}

extension Figure {
  /// The titles of what ``cells`` gives.
  package static let cellTitles = ["certainty", "value", "lower", "upper"]

  /// The certainty and the numbers of the figure, for comma-separated values.
  package var cells: [String] {
    [
      certainty, value?.plainText ?? "", quantity?.lowerBound?.value.plainText ?? "",
      quantity?.upperBound?.value.plainText ?? "",
    ]
  }

  /// Adds the certainty, the numbers and the wording of the figure to an object.
  package func write(to fields: inout AdditionalFields, _ language: Language) {
    fields["certainty"] = quantity.map { _ in .string(certainty) }
    fields["value"] = value.map { .string($0.plainText) }
    fields["lower"] = quantity?.lowerBound.map { .string($0.value.plainText) }
    fields["upper"] = quantity?.upperBound.map { .string($0.value.plainText) }
    fields["text"] = .string(Wording(language).figure(self))
  }
}

/// One failure that is not plain: at a deeper place, with a text or a code, or with two parameters.
///
/// It is freed in one step, and not slot by slot as a list is.
final class SingleFailure: Sendable {
  private let path: RulePath
  private let first: RuleParameter?
  private let second: RuleParameter?

  init(at path: consuming RulePath, _ first: RuleParameter? = nil, _ second: RuleParameter? = nil) {
    (self.path, self.first, self.second) = (path, first, second)
  }

  /// The place and the parameters, as failures of any kind are read.
  var slots: [RuleFailures.Slot] {
    guard let first else { return [.path(path)] }
    guard let second else { return [.path(path), .parameter(first)] }
    return [.path(path), .parameter(first), .parameter(second)]
  }
}

extension RuleOutcome {
  /// Passed when the answer is yes, undecided when it is unknown, and the failure when it is no.
  ///
  /// The failure is only worked out then; see ``RuleContext/failure(at:)`` for one that costs little where many are counted.
  @inlinable
  @inline(__always)
  public static func require(_ answer: Ternary, or failure: @autoclosure () -> Self) -> Self {
    switch answer {
    case .yes: .passed
    case .unknown: .undecided
    case .no: failure()
    }
  }

  /// Passed when the answer is true, and the failure when it is not, which is only worked out then.
  @inlinable
  @inline(__always)
  public static func require(_ answer: Bool, or failure: @autoclosure () -> Self) -> Self {
    answer ? .passed : failure()
  }

  /// Passed when the answer is yes, undecided when it is unknown, and failed at the place when it is no.
  ///
  /// Place and parameters are only worked out for a failure.
  @inlinable
  @inline(__always)
  public static func require(
    _ answer: Ternary, at path: @autoclosure () -> RulePath
  ) -> Self {
    switch answer {
    case .yes: .passed
    case .unknown: .undecided
    case .no: .failed(at: path())
    }
  }

  /// Passed when the answer is yes, undecided when it is unknown, and failed at the place when it is no.
  ///
  /// Place and parameters are only worked out for a failure.
  @inlinable
  @inline(__always)
  public static func require(
    _ answer: Ternary, at path: @autoclosure () -> RulePath,
    _ first: @autoclosure () -> RuleParameter
  ) -> Self {
    switch answer {
    case .yes: .passed
    case .unknown: .undecided
    case .no: .failed(at: path(), first())
    }
  }

  /// Passed when the answer is yes, undecided when it is unknown, and failed at the place when it is no.
  ///
  /// Place and parameters are only worked out for a failure.
  @inlinable
  @inline(__always)
  public static func require(
    _ answer: Ternary, at path: @autoclosure () -> RulePath,
    _ first: @autoclosure () -> RuleParameter,
    _ second: @autoclosure () -> RuleParameter
  ) -> Self {
    switch answer {
    case .yes: .passed
    case .unknown: .undecided
    case .no: .failed(at: path(), first(), second())
    }
  }

  /// Passed when the answer is yes, undecided when it is unknown, and failed at the place when it is no.
  ///
  /// Place and parameters are only worked out for a failure.
  @inlinable
  @inline(__always)
  public static func require(
    _ answer: Ternary, at path: @autoclosure () -> RulePath,
    _ first: @autoclosure () -> RuleParameter,
    _ second: @autoclosure () -> RuleParameter,
    _ third: @autoclosure () -> RuleParameter
  ) -> Self {
    switch answer {
    case .yes: .passed
    case .unknown: .undecided
    case .no: .failed(at: path(), first(), second(), third())
    }
  }

  /// Passed when the answer is true, and failed at the place when it is not.
  ///
  /// Place and parameters are only worked out for a failure.
  @inlinable
  @inline(__always)
  public static func require(
    _ answer: Bool, at path: @autoclosure () -> RulePath
  ) -> Self {
    answer ? .passed : .failed(at: path())
  }

  /// Passed when the answer is true, and failed at the place when it is not.
  ///
  /// Place and parameters are only worked out for a failure.
  @inlinable
  @inline(__always)
  public static func require(
    _ answer: Bool, at path: @autoclosure () -> RulePath,
    _ first: @autoclosure () -> RuleParameter
  ) -> Self {
    answer ? .passed : .failed(at: path(), first())
  }

  /// Passed when the answer is true, and failed at the place when it is not.
  ///
  /// Place and parameters are only worked out for a failure.
  @inlinable
  @inline(__always)
  public static func require(
    _ answer: Bool, at path: @autoclosure () -> RulePath,
    _ first: @autoclosure () -> RuleParameter,
    _ second: @autoclosure () -> RuleParameter
  ) -> Self {
    answer ? .passed : .failed(at: path(), first(), second())
  }

  /// Passed when the answer is true, and failed at the place when it is not.
  ///
  /// Place and parameters are only worked out for a failure.
  @inlinable
  @inline(__always)
  public static func require(
    _ answer: Bool, at path: @autoclosure () -> RulePath,
    _ first: @autoclosure () -> RuleParameter,
    _ second: @autoclosure () -> RuleParameter,
    _ third: @autoclosure () -> RuleParameter
  ) -> Self {
    answer ? .passed : .failed(at: path(), first(), second(), third())
  }
}

extension RuleOutcome {
  /// Joins what a rule says of several parts of a record, such as the legs of a delegation.
  ///
  /// Failures are put together; short of a failure, one undecided part leaves the whole undecided; what does not apply
  /// counts only where nothing else does.
  public mutating func join(_ other: Self) {
    switch other {
    case .notApplicable: break
    case .passed: if isNotApplicable { self = .passed }
    case .undecided: if !isFailed { self = .undecided }
    case .failed(let more): fail(more)
    }
  }

  @inline(never)
  private mutating func fail(_ more: RuleFailures) {
    if case .failed(let failures) = self {
      self = .failed(failures.followed(by: more))
    } else {
      self = .failed(more)
    }
  }

  /// What a rule says of each element of a list, joined; it does not apply to an empty list.
  ///
  /// ```swift
  /// func check(_ delegation: Delegation) -> RuleOutcome {
  ///   .each(delegation.legs) { index, leg in
  ///     .require(leg.period?.isOrdered ?? .unknown, at: .field("legs", index, "period"))
  ///   }
  /// }
  /// ```
  @inline(__always)
  public static func each<Element>(_ elements: [Element], _ judge: (Int, Element) -> Self) -> Self {
    Elements.with(elements) { elements in
      each(0..<elements.count) { index in judge(index, elements[index]) }
    }
  }

  /// What a rule says of each place of a list, joined; it does not apply to an empty list.
  ///
  /// A check that looks at one property of a large element, `project.money[index].state`, copies no element.
  @inline(__always)
  public static func each(_ indices: Range<Int>, _ judge: (Int) -> Self) -> Self {
    if indices.isEmpty { return .notApplicable }
    // Most lists have one element, and there is nothing to join.
    if indices.count == 1 { return judge(indices.lowerBound).withoutEmptyFailures }
    var joined = JoinedOutcome()
    for index in indices { joined.join(judge(index)) }
    return joined.outcome
  }

  /// What failed at no place has nothing to say.
  @inline(__always)
  private var withoutEmptyFailures: Self {
    if case .failed(let failures) = self, failures.isEmpty { .notApplicable } else { self }
  }
}

// Added to the core in the folder in which mutants are built: each place that can be changed asks whether it is.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The mutant that runs; 0 is the unchanged source.
private let chosen: Int = {
  guard let text = unsafe getenv("MUTANT") else { return 0 }
  return unsafe Int(String(cString: text)) ?? 0
}()

private func isChosen(_ mutant: Int) -> Bool { chosen == mutant }

/// A number, or the next one.
func mutated(_ mutant: Int, _ number: Int) -> Int { isChosen(mutant) ? number + 1 : number }

/// An outcome, or another.
func mutated(_ mutant: Int, _ outcome: RuleOutcome, _ other: RuleOutcome) -> RuleOutcome {
  isChosen(mutant) ? other : outcome
}

/// An answer, or its contrary.
func flipped(_ mutant: Int, _ answer: Bool) -> Bool { isChosen(mutant) ? !answer : answer }
func flipped(_ mutant: Int, _ answer: Ternary) -> Ternary { isChosen(mutant) ? !answer : answer }

// MARK: - Dates and quantities

extension PartialDate {
  // One mutant turns the comparison about, the next moves its boundary.
  func isBefore(mutant: Int, _ other: Self) -> Ternary {
    isChosen(mutant) ? isAfter(other) : isChosen(mutant + 1) ? !isAfter(other) : isBefore(other)
  }
  func isAfter(mutant: Int, _ other: Self) -> Ternary {
    isChosen(mutant) ? isBefore(other) : isChosen(mutant + 1) ? !isBefore(other) : isAfter(other)
  }
  func isBefore(mutant: Int, _ day: CalendarDate) -> Ternary { isBefore(mutant: mutant, Self(day)) }
  func isAfter(mutant: Int, _ day: CalendarDate) -> Ternary { isAfter(mutant: mutant, Self(day)) }
}

extension QuantityValue {
  func isLess(mutant: Int, than other: Self) -> Ternary {
    isChosen(mutant)
      ? other.isLess(than: self) : isChosen(mutant + 1) ? !other.isLess(than: self) : isLess(than: other)
  }
}

extension Quantity {
  func isLess(mutant: Int, than other: Self) -> Ternary {
    isChosen(mutant)
      ? other.isLess(than: self) : isChosen(mutant + 1) ? !other.isLess(than: self) : isLess(than: other)
  }
}

extension Ratio {
  func isLess(mutant: Int, than other: Self) -> Ternary {
    isChosen(mutant)
      ? other.isLess(than: self) : isChosen(mutant + 1) ? !other.isLess(than: self) : isLess(than: other)
  }
}

// MARK: - Operators: `a < b` is written `a <%< 17 %> b`, and `!a` is written `17 ^! a`

precedencegroup MutantComparison {
  associativity: left
  higherThan: LogicalConjunctionPrecedence
  lowerThan: NilCoalescingPrecedence
}

precedencegroup MutantNegation {
  higherThan: BitwiseShiftPrecedence
}

infix operator <%< : MutantComparison
infix operator <%<= : MutantComparison
infix operator <%> : MutantComparison
infix operator <%>= : MutantComparison
infix operator <%== : MutantComparison
infix operator <%!= : MutantComparison
infix operator %> : MutantComparison
infix operator ^! : MutantNegation

struct Ordered<Value> {
  enum Kind { case less, lessOrEqual, greater, greaterOrEqual }
  let value: Value
  let kind: Kind
}

struct Equal<Value> {
  let value: Value
  let isNegated: Bool
}

func <%< <Value>(left: Value, mutant: Int) -> Ordered<Value> {
  Ordered(value: left, kind: isChosen(mutant) ? .lessOrEqual : .less)
}
func <%<= <Value>(left: Value, mutant: Int) -> Ordered<Value> {
  Ordered(value: left, kind: isChosen(mutant) ? .less : .lessOrEqual)
}
func <%> <Value>(left: Value, mutant: Int) -> Ordered<Value> {
  Ordered(value: left, kind: isChosen(mutant) ? .greaterOrEqual : .greater)
}
func <%>= <Value>(left: Value, mutant: Int) -> Ordered<Value> {
  Ordered(value: left, kind: isChosen(mutant) ? .greater : .greaterOrEqual)
}
func <%== <Value>(left: Value, mutant: Int) -> Equal<Value> {
  Equal(value: left, isNegated: isChosen(mutant))
}
func <%!= <Value>(left: Value, mutant: Int) -> Equal<Value> {
  Equal(value: left, isNegated: !isChosen(mutant))
}

func %> <Value: Comparable>(left: Ordered<Value>, right: Value) -> Bool {
  switch left.kind {
  case .less: left.value < right
  case .lessOrEqual: left.value <= right
  case .greater: left.value > right
  case .greaterOrEqual: left.value >= right
  }
}
func %> <Value: Equatable>(left: Equal<Value>, right: Value) -> Bool {
  (left.value == right) != left.isNegated
}
func %> <Value>(left: Equal<Value?>, right: _OptionalNilComparisonType) -> Bool {
  (left.value == nil) != left.isNegated
}

func ^! (mutant: Int, answer: Bool) -> Bool { isChosen(mutant) ? answer : !answer }
func ^! (mutant: Int, answer: Ternary) -> Ternary { isChosen(mutant) ? answer : !answer }

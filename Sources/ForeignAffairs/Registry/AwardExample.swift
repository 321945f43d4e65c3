/// Registries for examples of rules about awards.
enum AwardExample {
  /// Labour Orders of one department, each with its class and further keys.
  static func labour(_ orders: (awardClass: String, keys: String)...) -> String {
    registry(
      orders.map { order in
        #""form":"labourOrder","awardClass":"\#(order.awardClass)""#
          + (order.keys.isEmpty ? "" : ",\(order.keys)")
      })
  }

  /// Flags of one department, each with the kind of its issuer and further keys.
  static func flags(_ flags: (issuer: String, keys: String)...) -> String {
    registry(
      flags.map { flag in
        #""form":"emulationFlag","conferredBy":[{"kind":"\#(flag.issuer)"}]"#
          + (flag.keys.isEmpty ? "" : ",\(flag.keys)")
      })
  }

  /// Awards of one person, each with form, kind of issuer and further keys.
  static func person(_ form: String, _ awards: (issuer: String, keys: String)...) -> String {
    registry(
      awards.map { award in
        #""form":"\#(form)","conferredBy":[{"kind":"\#(award.issuer)"}]"#
          + (award.keys.isEmpty ? "" : ",\(award.keys)")
      }, to: #"{"kind":"person","name":"Trần Thị A"}"#)
  }

  /// Awards of one recipient from their keys.
  static func registry(
    _ awards: [String], to recipient: String = #"{"kind":"collective","department":"d"}"#
  ) -> String {
    let records = awards.map { "{\($0.isEmpty ? "" : "\($0),")\"recipients\":[\(recipient)]}" }
    return "{\"awards\":[\(records.joined(separator: ","))]}"
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The few calls of the system that commands need; the only file of the examples that knows the C library.
enum SystemCalls {
  /// Where text goes.
  enum Stream: Int32 {
    case output = 1
    case failures = 2
  }

  /// Writes a text to the end, and says whether it succeeded.
  ///
  /// A reader that has gone away (`| head`) ends the process without a word, as it ends any command.
  static func write(_ text: String, to stream: Stream) -> Bool {
    write(Array(text.utf8), to: stream)
  }

  /// Writes bytes to the end, and says whether it succeeded.
  static func write(_ bytes: [UInt8], to stream: Stream) -> Bool {
    // Whoever started the command may have switched it off.
    _ = signal(SIGPIPE, SIG_DFL)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe write(stream.rawValue, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Whether a person looks at the stream.
  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Ends the process.
  static func exit(_ status: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(status)
    #elseif canImport(Glibc)
      Glibc.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #endif
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.write(descriptor, bytes, count)
    #elseif canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, bytes, count)
    #endif
  }
}

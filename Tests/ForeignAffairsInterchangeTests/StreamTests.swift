#if os(Linux) || os(macOS)
  import ForeignAffairs
  import ForeignAffairsInterchange
  import Testing

  /// Pipes, standard input and output: each in a process of its own, which a fault must not end.
  @Suite struct StreamTests {
    private static let record = RegistryEntry.source(SourceDocument(id: "p", title: "Gifu"))
    private static let line = record.json + [UInt8(ascii: "\n")]

    @Test func recordsAreReadFromStandardInput() async {
      await #expect(processExitsWith: .success) {
        let pipe = try #require(Pipe())
        pipe.becomeStandardInput()
        // Longer than a pipe holds, and written a few bytes at a time.
        let bytes = Array(repeatElement(StreamTests.line, count: 5_000).joined())
        let writing = Task.detached { pipe.write(bytes, by: 777) }
        var reader = try RecordFileReader("-")
        var count = 0
        while let line = try reader.next() {
          count += 1
          #expect(line == .record(StreamTests.record, line: count))
        }
        await writing.value
        #expect(count == 5_000)
      }
    }

    @Test func aRegistryIsReadFromStandardInputByOneAndByManyThreads() async {
      await #expect(processExitsWith: .success) {
        for threads in [1, 3] {
          let pipe = try #require(Pipe())
          pipe.becomeStandardInput()
          let writing = Task.detached { pipe.write(StreamTests.line + StreamTests.line, by: 1) }
          var reader = try ParallelRecordFileReader("-", threads: threads)
          var lines: [RecordLine] = []
          try await reader.forEachLine { lines.append($0) }
          await writing.value
          #expect(lines == [.record(StreamTests.record, line: 1), .record(StreamTests.record, line: 2)])
        }
        let pipe = try #require(Pipe())
        pipe.becomeStandardInput()
        let bytes = Registry().json
        let writing = Task.detached { pipe.write(bytes, by: 3) }
        #expect(try Registry(contentsOf: "-") == Registry())
        await writing.value
      }
    }

    @Test func recordsAreWrittenToStandardOutput() async throws {
      let result = try await #require(
        processExitsWith: .success, observing: [\.standardOutputContent]
      ) {
        var writer = try RecordFileWriter("-")
        for _ in 0..<5_000 { try writer.write(StreamTests.record) }
        try writer.finish()
      }
      let header = FormatVersion.current.streamHeader + [UInt8(ascii: "\n")]
      let expected = header + repeatElement(Self.line, count: 5_000).joined()
      // The process of a test may say something of its own in front and behind.
      #expect(result.standardOutputContent.count >= expected.count)
      let text = String(decoding: result.standardOutputContent, as: UTF8.self)
      #expect(text.contains(String(decoding: expected, as: UTF8.self)))
    }

    /// Without care the signal of a broken pipe would end the process.
    @Test func aClosedStandardOutputIsAFault() async {
      await #expect(processExitsWith: .exitCode(7)) {
        let pipe = try #require(Pipe())
        pipe.becomeStandardOutput()
        pipe.closeReading()
        var failures: [FileFailure] = []
        for _ in 0..<2 {
          do throws(FileFailure) {
            var writer = try RecordFileWriter("-")
            try writer.write(StreamTests.record)
            try writer.finish()
          } catch {
            failures.append(error)
          }
        }
        let expected = FileFailure(.closed, path: "-", systemError: System.brokenPipe)
        System.exit(failures == [expected, expected] ? 7 : 1)
      }
    }

    /// The signal is the caller’s as it was: neither held back nor waiting, and where it waited before, still waiting.
    @Test func theSignalOfABrokenPipeIsLeftAsItWas() async {
      await #expect(processExitsWith: .success) {
        for waits in [false, true] {
          if waits { System.holdBackPipeSignal() }
          let before = System.pipeSignal
          let pipe = try #require(Pipe())
          pipe.becomeStandardOutput()
          pipe.closeReading()
          #expect(throws: FileFailure.self) { try FileContents([1]).write(to: "-") }
          #expect(before == (waits ? [.held, .waiting] : []) && System.pipeSignal == before)
        }
      }
    }

    @Test func aNamedPipeThatNobodyReadsAnyMore() async throws {
      await #expect(processExitsWith: .exitCode(7)) {
        let folder = try #require(TemporaryFolder())
        let path = folder.file("pipe")
        try #require(System.makePipe(path))
        let reader = Task.detached { System.readAndClose(path, 10) }
        var failure: FileFailure?
        do throws(FileFailure) {
          var writer = try RecordFileWriter(path)
          for _ in 0..<100_000 { try writer.write(StreamTests.record) }
          try writer.finish()
        } catch {
          failure = error
        }
        await reader.value
        System.exit(failure == FileFailure(.closed, path: path, systemError: System.brokenPipe) ? 7 : 1)
      }
    }

    /// Signals come while an opening, a reading and a writing wait; no byte is lost or comes twice.
    @Test func signalsInterruptNothing() async {
      await #expect(processExitsWith: .success) {
        System.catchSignals()
        let bytes = (0..<400_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
        let folder = try #require(TemporaryFolder())
        let path = folder.file("pipe")
        try #require(System.makePipe(path))
        let opening = Interrupted { try FileContents(bytes).write(to: path) }
        opening.interrupt(times: 20)
        #expect(try FileContents(of: path).bytes == bytes)
        opening.wait()

        let input = try #require(Pipe())
        input.becomeStandardInput()
        let reading = Interrupted {
          let read = try? FileContents(of: "-").bytes
          #expect(read == bytes)
        }
        reading.interrupt(times: 20)
        input.write(bytes, by: 999)
        reading.wait()

        let output = try #require(Pipe())
        output.becomeStandardOutput()
        let writing = Interrupted { try FileContents(bytes).write(to: "-") }
        writing.interrupt(times: 20)
        #expect(output.readAll(bytes.count) == bytes)
        writing.wait()
        #expect(System.caughtSignals >= 20)
      }
    }

    /// Who shares a pipe may have set it not to wait.
    @Test func aPipeThatDoesNotWaitIsWaitedFor() async {
      await #expect(processExitsWith: .success) {
        let input = try #require(Pipe())
        input.doNotWait()
        input.becomeStandardInput()
        let bytes = [UInt8](repeating: 7, count: 300_000)
        let writing = Task.detached {
          System.pause()
          input.write(bytes, by: 4_096)
        }
        #expect(try FileContents(of: "-").bytes == bytes)
        await writing.value
        let output = try #require(Pipe())
        output.doNotWait()
        output.becomeStandardOutput()
        let reading = Task.detached {
          System.pause()
          return output.readAll(bytes.count)
        }
        try FileContents(bytes).write(to: "-")
        #expect(await reading.value == bytes)
      }
    }
  }
#endif

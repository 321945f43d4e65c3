import ForeignAffairs
import ForeignAffairsInterchange
import Testing

@Suite struct FileFailureTests {
  @Test(arguments: [
    (
      FileFailure(.notFound, path: "hue.json", systemError: 2), "there is no file “hue.json”",
      "không có tệp “hue.json”"
    ),
    (
      FileFailure(.isDirectory, path: "/", systemError: 21), "“/” is a directory, not a file",
      "“/” là thư mục, không phải tệp"
    ),
    (
      FileFailure(.notPermitted, path: "a", systemError: 13), "the file “a” may not be read by this user",
      "không có quyền đọc tệp “a”"
    ),
    (FileFailure(.tooLarge, path: "a"), "the file “a” is larger than allowed", "tệp “a” quá lớn"),
    (
      FileFailure(.unreadable, path: "a", systemError: 5), "the file “a” cannot be read (system error 5)",
      "không đọc được tệp “a” (lỗi hệ thống số 5)"
    ),
    (
      FileFailure(.noFolder, path: "a"), "there is no folder for the file “a”",
      "không có thư mục để ghi tệp “a”"
    ),
    (
      FileFailure(.notWritable, path: "a"), "the file “a” may not be written by this user",
      "không có quyền ghi tệp “a”"
    ),
    (
      FileFailure(.noSpace, path: "a"), "no space is left for the file “a”",
      "hết chỗ trên đĩa khi ghi tệp “a”"
    ),
    (FileFailure(.closed, path: "-"), "nobody reads “-” any more", "không còn ai đọc “-”"),
    (
      FileFailure(.unwritable, path: "a", systemError: 5), "the file “a” cannot be written (system error 5)",
      "không ghi được tệp “a” (lỗi hệ thống số 5)"
    ),
    (FileFailure(.cancelled, path: "a"), "reading the file “a” was cancelled", "đã dừng đọc tệp “a”"),
    (
      FileFailure(.init(rawValue: "new"), path: "a", systemError: 7),
      "the file “a” cannot be read (system error 7)",
      "không đọc được tệp “a” (lỗi hệ thống số 7)"
    ),
  ])
  func messages(failure: FileFailure, english: String, vietnamese: String) {
    #expect(failure.message(in: .english) == english)
    #expect(failure.description == english)
    #expect(failure.message(in: .vietnamese) == vietnamese)
  }

  @Test(arguments: [
    (FileFailure.Code.notFound, "not-found"), (.isDirectory, "is-directory"),
    (.notPermitted, "not-permitted"),
    (.tooLarge, "too-large"), (.unreadable, "unreadable"), (.noFolder, "no-folder"),
    (.notWritable, "not-writable"), (.noSpace, "no-space"), (.closed, "closed"), (.unwritable, "unwritable"),
    (.cancelled, "cancelled"),
  ])
  func codesAreStable(code: FileFailure.Code, name: String) {
    #expect(code.rawValue == name && FileFailure.Code(rawValue: name) == code)
  }

  @Test func failuresSayNoMoreThanIsKnown() {
    let failure = FileFailure(.tooLarge, path: "a")
    #expect(failure.systemError == 0 && failure.path == "a" && failure.code == .tooLarge)
  }
}

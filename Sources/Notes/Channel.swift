/// How people were in contact (rule E3).
public enum Channel: String, Hashable, Sendable, CaseIterable {
  case inPerson = "in person"
  case video
  case phone
  case message
  case social
}

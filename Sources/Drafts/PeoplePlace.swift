public import Journals
internal import Notes

/// Where new notes about people belong, and how their files are called.
public struct PeoplePlace: Sendable {
  let census: Census
  /// From the root: where most notes about people lie, else the first folder for them that the
  /// configuration names.
  let folder: String
  /// Whether files are called as the people are, as most are there.
  let filesByName: Bool

  public init(among census: Census, _ configuration: Configuration) {
    self.census = census
    folder = census.peopleFolder ?? configuration.words.people.first ?? "people"
    filesByName = census.filesPeopleByName
  }
}

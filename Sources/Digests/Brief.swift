import Advice
public import Journals
import Notes
import Relationships

extension Edition {
  /// What prepares for a meeting with a person, on one page, for a terminal.
  public func briefText(on person: PersonID, style: TextStyle) -> String {
    TerminalWriter.text(of: Page(briefOn: person, in: self), style: style)
  }
}

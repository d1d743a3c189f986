public import Notes

/// Problems in notes, for people, editors and scripts.
public enum Diagnostics {
  /// As JSON, schema `rapport.diagnostics/1`. Where a whole file is meant there is no line.
  public static func json(_ findings: [Finding]) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.diagnostics/1")
      $0.list("diagnostics", findings) { json, finding in
        json.field("path", finding.path)
        json.field("line", finding.line > 0 ? finding.line : nil)
        json.field("column", finding.column > 0 ? finding.column : nil)
        json.field("severity", finding.severity.rawValue)
        json.field("code", finding.code)
        json.field("message", finding.message)
      }
    }
    json.endLine()
    return json.bytes
  }

  /// One line each, `path:line:column: severity: message [code]`, as compilers do.
  ///
  /// Where a whole file is meant, its first character stands for it, so that editors find it.
  public static func text(_ findings: [Finding], style: TextStyle) -> String {
    var text = ""
    for finding in findings {
      let place = "\(finding.path):\(max(1, finding.line)):\(max(1, finding.column)):"
      let severity = style.paint("\(finding.severity.rawValue):", finding.severity.paint)
      text += "\(style.paint(place.visible, .bold)) \(severity) \(finding.message.visible) "
      text += "[\(finding.code)]\n"
    }
    return text
  }
}

extension Finding.Severity {
  fileprivate var paint: TextStyle.Paint {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .hint: .cyan
    }
  }
}

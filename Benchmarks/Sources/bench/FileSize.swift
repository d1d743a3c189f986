#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How many bytes a file has; 0 if it can't be told.
func fileSize(_ path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : 0
}

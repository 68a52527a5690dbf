/// Two files made by hand and locked with a common tool, AES with 128 bits; each holds "Geheim besluit".
enum EncryptedPDF {
  /// Asks for the password "lezer".
  static let withUserPassword = bytes(
    """
    JVBERi0xLjYKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIg \
    MCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8 \
    PCAvQ29udGVudHMgNCAwIFIgL01lZGlhQm94IFsgMCAwIDU5NSA4NDIgXSAvUGFyZW50IDIgMCBSIC9SZXNvdXJj \
    ZXMgPDwgL0ZvbnQgPDwgL0YxIDUgMCBSID4+ID4+IC9UeXBlIC9QYWdlID4+CmVuZG9iago0IDAgb2JqCjw8IC9M \
    ZW5ndGggODAgL0ZpbHRlciAvRmxhdGVEZWNvZGUgPj4Kc3RyZWFtCoLY0j4WPyCieilQdWnQ1CK7HrE+bqxHtsuP \
    BpJhRe/4SCk98CNmyZamH3HVvaAOKqjUxJRMw0WQnRLM4dycX6ThxViKzW0c7qK4M47fNh4HZW5kc3RyZWFtCmVu \
    ZG9iago1IDAgb2JqCjw8IC9CYXNlRm9udCAvSGVsdmV0aWNhIC9TdWJ0eXBlIC9UeXBlMSAvVHlwZSAvRm9udCA+ \
    PgplbmRvYmoKNiAwIG9iago8PCAvQ0YgPDwgL1N0ZENGIDw8IC9BdXRoRXZlbnQgL0RvY09wZW4gL0NGTSAvQUVT \
    VjIgL0xlbmd0aCAxNiA+PiA+PiAvRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDEyOCAvTyA8MTlhNjNmY2NhOWU1 \
    MGNmMWQyYzZmNmJiYzE4YjFlMTE1ZTNjZDg4NDczMWUxZGE1NGJkNGZlZjVjZGVjM2YxND4gL1AgLTQgL1IgNCAv \
    U3RtRiAvU3RkQ0YgL1N0ckYgL1N0ZENGIC9VIDw1NjE5Njg0NmNiMzgwYzcwY2IxNmJlN2ZiOGFkYzAyNDAxMjI0 \
    NTZhOTFiYWU1MTM0MjczYTZkYjEzNGM4N2M0PiAvViA0ID4+CmVuZG9iagp4cmVmCjAgNwowMDAwMDAwMDAwIDY1 \
    NTM1IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA2NCAwMDAwMCBuIAowMDAwMDAwMTIzIDAwMDAwIG4g \
    CjAwMDAwMDAyNTEgMDAwMDAgbiAKMDAwMDAwMDQwMSAwMDAwMCBuIAowMDAwMDAwNDcxIDAwMDAwIG4gCnRyYWls \
    ZXIgPDwgL1Jvb3QgMSAwIFIgL1NpemUgNyAvSUQgWzwyNjNjNjcyYTY1YmUxZjE5ZWNhMGMzMWY3MGJmMTMxMD48 \
    MjYzYzY3MmE2NWJlMWYxOWVjYTBjMzFmNzBiZjEzMTA+XSAvRW5jcnlwdCA2IDAgUiA+PgpzdGFydHhyZWYKNzcw \
    CiUlRU9GCg==
    """)

  /// Opens without a password; only changing it asks for one.
  static let withOwnerPassword = bytes(
    """
    JVBERi0xLjYKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIg \
    MCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8 \
    PCAvQ29udGVudHMgNCAwIFIgL01lZGlhQm94IFsgMCAwIDU5NSA4NDIgXSAvUGFyZW50IDIgMCBSIC9SZXNvdXJj \
    ZXMgPDwgL0ZvbnQgPDwgL0YxIDUgMCBSID4+ID4+IC9UeXBlIC9QYWdlID4+CmVuZG9iago0IDAgb2JqCjw8IC9M \
    ZW5ndGggODAgL0ZpbHRlciAvRmxhdGVEZWNvZGUgPj4Kc3RyZWFtCvCKEuJNLaLOoei5FlXnzx+yTOfi3nxrhgWk \
    qtE0WN8I/I2UuQsqvUixQNPg1Nksz1bq1Kgy/udWNmqpbdx29l9P12Ml/PlRbw0WOpWxWXNLZW5kc3RyZWFtCmVu \
    ZG9iago1IDAgb2JqCjw8IC9CYXNlRm9udCAvSGVsdmV0aWNhIC9TdWJ0eXBlIC9UeXBlMSAvVHlwZSAvRm9udCA+ \
    PgplbmRvYmoKNiAwIG9iago8PCAvQ0YgPDwgL1N0ZENGIDw8IC9BdXRoRXZlbnQgL0RvY09wZW4gL0NGTSAvQUVT \
    VjIgL0xlbmd0aCAxNiA+PiA+PiAvRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDEyOCAvTyA8NWQ3YzBiZjc5NWI4 \
    MzlmZWU4ODhjZDY3N2YxNTFmNTcyNmVkMjIzM2FiNTgwZDI1ZDIwODNmMzUyOTkwNWFjNz4gL1AgLTQgL1IgNCAv \
    U3RtRiAvU3RkQ0YgL1N0ckYgL1N0ZENGIC9VIDxjOTllNTEyYjQ5MTI1MjZiOTQwNDE3ZGMxYjUyMTk1ZjAxMjI0 \
    NTZhOTFiYWU1MTM0MjczYTZkYjEzNGM4N2M0PiAvViA0ID4+CmVuZG9iagp4cmVmCjAgNwowMDAwMDAwMDAwIDY1 \
    NTM1IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA2NCAwMDAwMCBuIAowMDAwMDAwMTIzIDAwMDAwIG4g \
    CjAwMDAwMDAyNTEgMDAwMDAgbiAKMDAwMDAwMDQwMSAwMDAwMCBuIAowMDAwMDAwNDcxIDAwMDAwIG4gCnRyYWls \
    ZXIgPDwgL1Jvb3QgMSAwIFIgL1NpemUgNyAvSUQgWzw5ZDQ0NDVmOWJhOWI2N2ZkNmQxZTlkMmY3Mzc1MGFkYz48 \
    OWQ0NDQ1ZjliYTliNjdmZDZkMWU5ZDJmNzM3NTBhZGM+XSAvRW5jcnlwdCA2IDAgUiA+PgpzdGFydHhyZWYKNzcw \
    CiUlRU9GCg==
    """)

  /// The bytes that a text in base 64 stands for.
  private static func bytes(_ base64: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in base64.utf8 {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = (bits << 6 | UInt32(value)) & 0xFFFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}

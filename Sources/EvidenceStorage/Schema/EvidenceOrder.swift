import GRDB

extension StoreSchema {
  /// Form 3: the evidence of a report stands in its rows only, in the order of the report.
  ///
  /// Reports of earlier forms hold their evidence in their own bytes as well; `ordinal` is null there.
  static let evidenceOrder = Migration(name: "0003 order of evidence") { database in
    try database.execute(
      sql: "ALTER TABLE report_evidence ADD COLUMN ordinal INTEGER CHECK (ordinal >= 0)")
  }
}

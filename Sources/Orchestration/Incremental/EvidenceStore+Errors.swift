package import EvidenceStorage

extension OrchestrationError {
  /// What the store refused, as the run's error.
  package init(_ error: StoreError) { self.init(.storeUnusable, error.message) }
}

/// The store's operations with its errors told as the run's.
extension EvidenceStore {
  /// Opens the store, and makes it where there is none.
  package static func opened(_ path: String, access: Access = .create) throws -> EvidenceStore {
    do { return try EvidenceStore(path: path, access: access) } catch {
      throw OrchestrationError(error)
    }
  }

  func value(for key: StageKey) throws -> [UInt8]? {
    do { return try result(for: key) } catch { throw OrchestrationError(error) }
  }

  func keys(stage: String, input: ContentHash) throws -> [StageKey] {
    do { return try keptKeys(stage: stage, input: input) } catch { throw OrchestrationError(error) }
  }

  /// Several operations in one transaction; the body throws nothing but the store's errors.
  @discardableResult
  func changed<Value>(_ body: (StoreTransaction) throws -> Value) throws -> Value {
    do { return try transaction(body) } catch { throw OrchestrationError(error) }
  }

  /// One look into the store.
  func asked<Value>(_ body: (EvidenceStore) throws(StoreError) -> Value) throws -> Value {
    do { return try body(self) } catch { throw OrchestrationError(error) }
  }
}

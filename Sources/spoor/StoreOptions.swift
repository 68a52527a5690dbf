import ArgumentParser

/// Which evidence store is meant: shared by every command that uses one.
struct StoreOptions: ParsableArguments {
  @Option(help: "The file of the evidence store.", completion: .file(extensions: ["sqlite"]))
  var store: String = "spoor.sqlite"
}

import ArgumentParser

@main
struct Spoor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spoor", abstract: "Reads what a gemeente delivers and proposes findings.")
}

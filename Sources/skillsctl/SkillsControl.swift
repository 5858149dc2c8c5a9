internal import ArgumentParser

/// The command-line client of all processes.
@main
struct SkillsControl: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skillsctl", abstract: "Calls, watches and demonstrates the services of Skills Liaoning.",
        subcommands: [
            CallCommand.self, ListCommand.self, DescribeCommand.self, HealthCommand.self, TopCommand.self,
            BenchCommand.self, TokenCommand.self, KeysCommand.self, AccountCommand.self, DemoCommand.self,
            DatabaseCommand.self, CertificateCommand.self,
        ])
}

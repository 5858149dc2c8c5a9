// swift-tools-version: 6.3
import PackageDescription

// Writes Swift from the contract. A package of its own: whoever only builds the services never builds it.
let package = Package(
    name: "protoc-gen-skills",
    targets: [
        .executableTarget(
            name: "protoc-gen-skills",
            swiftSettings: [
                .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), .treatAllWarnings(as: .error),
            ])
    ]
)

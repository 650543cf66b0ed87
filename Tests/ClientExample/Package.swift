// swift-tools-version: 6.2
import PackageDescription

// A user's package: only what Rekke makes public, and the README's example, which is compiled here.
let package = Package(
    name: "ClientExample",
    dependencies: [.package(name: "rekke", path: "../..")],
    targets: [
        .executableTarget(
            name: "ClientExample",
            dependencies: [
                .product(name: "Rekke", package: "rekke"), .product(name: "RekkeFormats", package: "rekke"),
            ],
            swiftSettings: Context.environment["REKKE_WARNINGS_AS_ERRORS"] == nil
                ? [] : [.treatAllWarnings(as: .error)])
    ],
    swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

var strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]
var strictC: [CSetting] = [.enableWarning("all"), .enableWarning("extra")]
// Where a warning must not pass. A flag for the whole build would reach the dependencies too, whose warnings SwiftPM
// suppresses, and the compiler refuses both at once.
if Context.environment["REKKE_WARNINGS_AS_ERRORS"] != nil {
    strict.append(.treatAllWarnings(as: .error))
    strictC.append(.treatAllWarnings(as: .error))
}

let package = Package(
    name: "rekke",
    products: [
        // The engine: it needs GLPK, and nothing else.
        .library(name: "Rekke", targets: ["Rekke"]),
        // Problems, results and scenarios as documents, forms and tables; what results say, in words.
        .library(name: "RekkeFormats", targets: ["RekkeFormats"]),
        // Letters, calendars, reports and workbooks.
        .library(name: "RekkeDocuments", targets: ["RekkeDocuments"]),
        .executable(name: "rekke", targets: ["RekkeCLI"]),
    ],
    dependencies: [
        // The command line: commands, options, help texts, usage errors and completion scripts.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // The server of `rekke serve`, on SwiftNIO.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        // Letters from templates that a unit can replace with its own.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // What the desk keeps, in a file of SQLite (Debian's libsqlite3-dev): migrations, and one transaction for each step.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // Integers of any size, where a proof's sums are beyond 64 bits.
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        // What the server's library speaks in: requests and their headers, bytes, and paths.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        // The server's log: levels, and metadata beside each message.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // The order in which the server begins and ends: nothing new is taken, what runs may finish.
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        // The server's workers: processes that end when what waits for them is cancelled.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        // YAML problem documents, with the line and column of every value.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The integer-programming solver GLPK 5.0 (Debian's libglpk-dev; it has no pkg-config file), behind one function.
        .target(name: "CGLPK", cSettings: strictC, linkerSettings: [.linkedLibrary("glpk")]),
        .target(name: "IntegerProgramming", dependencies: ["CGLPK"], swiftSettings: strict),
        .target(name: "CapacitatedMatching", swiftSettings: strict),
        .target(name: "Rekke", dependencies: ["CapacitatedMatching", "IntegerProgramming"], swiftSettings: strict),
        // Tables out of files that strangers made, with libraries of Debian, each behind a few C functions: libcsv 3.0 for
        // CSV, which tells a text that ends inside of quotation marks; minizip 1.1 and Expat 2.5 for Excel workbooks,
        // which are packed XML.
        .target(
            name: "CTables", cSettings: strictC,
            linkerSettings: ["csv", "expat", "minizip", "z"].map { .linkedLibrary($0) }),
        .target(name: "Tables", dependencies: ["CTables"], swiftSettings: strict),
        // What Linux can do with files that POSIX, and with it Swift, has no name for.
        .target(name: "CFiles", cSettings: strictC),
        // Whoever checks a proof need not believe what made it: neither the engine nor a solver is here.
        .target(
            name: "ProofChecking", dependencies: [.product(name: "BigInt", package: "BigInt")], swiftSettings: strict),
        .target(
            name: "RekkeFormats",
            dependencies: ["CFiles", "ProofChecking", "Rekke", "Tables", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        // What writes .xlsx workbooks, libxlsxwriter (Debian's libxlsxwriter-dev), behind a few functions.
        .target(
            name: "CSpreadsheetWriter", cSettings: strictC, linkerSettings: [.linkedLibrary("xlsxwriter")]),
        .target(
            name: "RekkeDocuments",
            dependencies: [
                "CSpreadsheetWriter", "ProofChecking", "Rekke", "RekkeFormats",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict),
        // What packs the documents of a result into one file, minizip (Debian's libminizip-dev), behind one function.
        .target(
            name: "CArchives", cSettings: strictC, linkerSettings: ["minizip", "z"].map { .linkedLibrary($0) }),
        // Whether a password has a hash, by libcrypt (Debian's libcrypt-dev, which libc6-dev brings), behind two functions.
        .target(name: "CPasswords", cSettings: strictC, linkerSettings: [.linkedLibrary("crypt")]),
        .target(
            name: "RekkeService",
            dependencies: [
                "CArchives", "CPasswords", "Rekke", "RekkeFormats",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict),
        // What people have opened and what became of it, step by step; it knows nothing of pages.
        .target(
            name: "RekkeStore", dependencies: [.product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
        .target(
            name: "RekkeDesk",
            dependencies: [
                "Rekke", "RekkeDocuments", "RekkeFormats", "RekkeService", "RekkeStore", "Tables",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "RekkeCLI",
            dependencies: [
                "Rekke", "RekkeDesk", "RekkeDocuments", "RekkeFormats", "RekkeService",
                "RekkeStore",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .target(
            name: "RekkeTesting",
            dependencies: ["IntegerProgramming", "Rekke", "RekkeFormats"],
            swiftSettings: strict),
        // What a program of another package would do, and sees: only what is public. The examples of the README and of the
        // articles are in it.
        .executableTarget(
            name: "ClientExample", dependencies: ["Rekke", "RekkeDocuments", "RekkeFormats"],
            path: "Tests/ClientExample", packageAccess: false, swiftSettings: strict),
        .testTarget(
            name: "IntegerProgrammingTests",
            dependencies: ["CGLPK", "IntegerProgramming", "RekkeFormats", "RekkeTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "ProofCheckingTests", dependencies: ["ProofChecking", "RekkeFormats", "RekkeTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "CapacitatedMatchingTests", dependencies: ["CapacitatedMatching", "RekkeTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "RekkeTests", dependencies: ["IntegerProgramming", "Rekke", "RekkeFormats", "RekkeTesting"],
            // Read from where they are.
            exclude: ["Cases", "Decisions", "LargeSizes"], swiftSettings: strict),
        .testTarget(
            name: "TablesTests", dependencies: ["Tables", "RekkeTesting"], swiftSettings: strict),
        .testTarget(
            name: "RekkeFormatsTests",
            dependencies: ["IntegerProgramming", "ProofChecking", "Rekke", "RekkeFormats", "RekkeTesting"],
            // Read from where they are.
            exclude: ["Broken", "Exports"], swiftSettings: strict),
        .testTarget(
            name: "RekkeDocumentsTests",
            dependencies: ["ProofChecking", "Rekke", "RekkeDocuments", "RekkeFormats", "RekkeTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "RekkeServiceTests",
            dependencies: [
                "RekkeCLI", "RekkeDesk", "RekkeService", "RekkeStore", "RekkeTesting",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "RekkeCLITests", dependencies: ["Rekke", "RekkeFormats", "RekkeTesting", "RekkeCLI"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// Inputs made up by libFuzzer, which comes with the toolchain: only `make fuzz` builds it.
if Context.environment["REKKE_FUZZING"] != nil {
    package.targets += [
        .target(name: "CFuzzing", path: "Fuzz/CFuzzing", cSettings: strictC),
        .executableTarget(
            name: "Fuzzing",
            dependencies: [
                "CFuzzing", "IntegerProgramming", "ProofChecking", "Rekke", "RekkeDocuments", "RekkeFormats",
                "RekkeService",
                "Tables",
            ],
            path: "Fuzz/Fuzzing", swiftSettings: strict),
    ]
}

// swift-tools-version: 6.2
import PackageDescription

// Apart from the library's package, so that nobody who uses the library builds what measures it.
let package = Package(
    name: "Benchmarks",
    dependencies: [
        .package(name: "rekke", path: ".."),
        // Runs benchmarks and reports percentiles. Without its default traits, which replace malloc to count calls.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "AllocationBenchmarks",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "Rekke", package: "rekke"),
                .product(name: "RekkeFormats", package: "rekke"),
            ],
            path: "Benchmarks/AllocationBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ],
    swiftLanguageModes: [.v6]
)

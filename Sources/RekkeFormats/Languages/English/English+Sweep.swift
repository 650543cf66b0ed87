extension English {
    package func notProvenBest(_ tasks: String) -> String {
        "A time limit ended these, for which better results may exist: \(tasks)."
    }
}

extension Nynorsk {
    package func notProvenBest(_ tasks: String) -> String {
        "Ei tidsgrense stansa desse, og det kan finnast betre resultat: \(tasks)."
    }
}

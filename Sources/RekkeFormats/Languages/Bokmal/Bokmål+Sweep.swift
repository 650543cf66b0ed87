extension Bokmål {
    package func notProvenBest(_ tasks: String) -> String {
        "En tidsgrense stanset disse, og det kan finnes bedre resultater: \(tasks)."
    }
}

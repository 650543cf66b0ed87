extension Array {
    /// Every choice of that many elements, in order.
    func subsets(of size: Int) -> [[Element]] {
        if size == 0 { return [[]] }
        guard let first else { return [] }
        let rest = Array(dropFirst())
        return rest.subsets(of: size - 1).map { [first] + $0 } + rest.subsets(of: size)
    }
}

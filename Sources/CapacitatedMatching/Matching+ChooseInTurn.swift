extension Matching {
    /// Gives each agent in turn the least number that it can have among its choices; having no item is worse than any.
    ///
    /// Choices of the same number stay open. One number a choice, below `Int32.max`.
    package mutating func chooseInTurn(
        _ number: [Int32], isStopped: @escaping () -> Bool = { false }
    ) throws(MatchingStopped) {
        precondition(number.count == problem.items.count)
        try chooseInTurn(0..<problem.agentCount, numbers: number, StopCheck(isStopped))
    }

    /// Without numbers, any choice is as good.
    mutating func chooseInTurn(
        _ agents: some Sequence<Int>, numbers: [Int32]?, _ stop: StopCheck
    ) throws(MatchingStopped) {
        var stop = stop
        try stop.count()
        let agents = Array(agents)
        let options = OpenOptions(of: self)
        let optionNumbers = options.choices.map { choice in
            choice < 0 ? Int32.max : numbers.map { $0[Int(choice)] } ?? 0
        }
        var positions = [Int32](repeating: -1, count: problem.agentCount)
        for (position, agent) in options.agents.enumerated() { positions[Int(agent)] = Int32(position) }
        var search = ExchangeSearch(ExchangeGraph(options), staysFull: face.staysFull, stop: stop)
        for agent in agents where positions[agent] >= 0 {
            try stop.count()
            try search.settle(Int(positions[agent]), numbers: optionNumbers)
        }
        adopt(search.graph)
        for agent in agents where positions[agent] >= 0 {
            let position = Int(positions[agent])
            let number = optionNumbers[Int(search.graph.held[position])]
            for option in options.options(of: position) where optionNumbers[option] != number {
                if options.choices[option] < 0 {
                    face.mayBeUnplaced[agent] = false
                } else {
                    face.isOpen[Int(options.choices[option])] = false
                }
            }
        }
    }
}

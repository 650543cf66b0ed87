/// More than GLPK alone can decide within minutes: 600 registrations, each wanting five of 60 series, of which 500 fit.
package let hardProblem: String = {
    var seed: UInt64 = 7
    func random(_ bound: Int) -> Int {
        // Knuth's MMIX generator; its high bits are the good ones.
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(seed >> 33) % bound
    }
    let series = (0..<60).map { number in
        #"{"id": "s\#(number)", "capacity": 8, "seats": 30, "minimum": 4, "#
            + #""meetings": [{"start": "2021-09-\#(number % 20 + 10)T09:00", "end": "2021-09-\#(number % 20 + 10)T11:00"}]}"#
    }
    let registrations = (0..<600).map { number in
        let wishes = Set((0..<5).map { _ in random(60) }).sorted().map { "\"s\($0)\"" }
        return
            #"{"id": "r\#(number)", "submitted": "2021-06-01T08:00:00.\#(1000 + number)", "size": \#(random(6) + 1), "#
            + #""preferences": [\#(wishes.joined(separator: ", "))]}"#
    }
    return """
        {"programme": {"name": "Hard", "rules": {"policy": "bestFit"}, "series": [\(series.joined(separator: ",\n"))]},
        "registrations": [\(registrations.joined(separator: ",\n"))]}
        """
}()

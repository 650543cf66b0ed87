internal import ArgumentParser
internal import Rekke

/// Which track of a programme is meant, where only one can be.
struct TrackOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "In a programme with tracks: the one that is meant.", valueName: "track")
    )
    var track: String?

    /// Which of the programme's tracks it is.
    func position(in problem: Problem) throws -> Int {
        let tracks = problem.programme.trackNames
        guard let track else {
            if tracks.count <= 1 { return 0 }
            throw ArgumentParser.ValidationError(
                "the programme has the tracks \(list(tracks)); name one of them with --track")
        }
        guard let position = tracks.firstIndex(of: track) else {
            let nearest = didYouMean(nearestName(to: track, among: tracks))
            throw ArgumentParser.ValidationError(
                tracks.isEmpty ? "--track: the programme has no tracks" : "no track \(quoted(known: track))\(nearest)")
        }
        return position
    }

    /// What the track has to decide.
    func problem(_ problem: Problem) async throws -> Problem {
        let tracks = problem.programme.tracks
        let position = try position(in: problem)
        var decided: [TrackAllocation] = []
        for earlier in tracks[..<position] {
            let problem = problem.problem(ofTrack: earlier, after: decided)
            let allocation = try await Search.allocation(of: problem, AllocationOptions(explanations: .none))
            decided.append(TrackAllocation(track: earlier, problem: problem, allocation: allocation))
        }
        return problem.problem(ofTrack: tracks[position], after: decided)
    }
}

package import ProofChecking
internal import Rekke

/// The files of one proof, as they are found.
package struct ProofFiles {
    /// Every one, by its path in the folder.
    package let names: [String]
    let contents: ProofChecker.Contents

    package init(_ names: [String], contents: @escaping ProofChecker.Contents) {
        self.names = names
        self.contents = contents
    }

    package init(_ files: [String: [UInt8]]) {
        self.init(Array(files.keys)) { files[$0] }
    }

    /// Those in a folder of this one.
    package func inside(_ prefix: String) -> ProofFiles {
        let names = names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        return ProofFiles(names) { [contents] in contents(prefix + $0) }
    }

    package var isEmpty: Bool { names.isEmpty }

    /// The same without those in folders of these names.
    package func outside(_ prefixes: [String]) -> ProofFiles {
        ProofFiles(names.filter { name in !prefixes.contains { name.hasPrefix($0) } }, contents: contents)
    }

    /// What they are about, and what they prove.
    ///
    /// - Throws: The first fault.
    package func check() throws(ProofFault) -> (document: ProofDocument, proof: CheckedProof) {
        let document = try read(ProofChecker.proofFile, ProofDocument.read)
        let ones = try read(ProofChecker.solutionFile, SolutionDocument.read)
        let checker = ProofChecker(goals: document.goals, ones: ones, files: names, contents: contents)
        return (document, try checker.check())
    }

    private func read<Value>(
        _ file: String, _ read: ([UInt8], String) throws(InputError) -> Value
    ) throws(ProofFault) -> Value {
        guard let bytes = contents(file) else { throw ProofFault(file, "it is missing, or cannot be read") }
        do throws(InputError) {
            return try read(bytes, file)
        } catch {
            guard case .faulty(let faults) = error, let fault = faults.first else {
                throw ProofFault(file, "it is missing, or cannot be read")
            }
            throw ProofFault(
                file, line: fault.line, place: fault.path.components.isEmpty ? nil : "\(fault.path)", fault.text)
        }
    }
}

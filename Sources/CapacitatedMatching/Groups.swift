/// Numbers sorted into groups, in their order, all in one array.
struct Groups {
    /// Where each group begins, and at last how many members there are.
    let offsets: [Int32]
    let members: [Int32]

    /// Leaves out the numbers that belong to no group.
    init(count: Int, of numbers: Range<Int>, by group: (Int) -> Int?) {
        var offsets = [Int32](repeating: 0, count: count + 1)
        for number in numbers {
            if let group = group(number) { offsets[group + 1] += 1 }
        }
        for group in 0..<count { offsets[group + 1] += offsets[group] }
        var free = offsets
        var members = [Int32](repeating: 0, count: Int(offsets[count]))
        for number in numbers {
            guard let group = group(number) else { continue }
            members[Int(free[group])] = Int32(number)
            free[group] += 1
        }
        self.offsets = offsets
        self.members = members
    }

    subscript(group: Int) -> ArraySlice<Int32> {
        members[Int(offsets[group])..<Int(offsets[group + 1])]
    }
}

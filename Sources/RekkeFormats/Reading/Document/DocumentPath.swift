internal import Rekke

/// Names the places of nodes, in one walk through the document.
struct DocumentPathWalk {
    private let document: Document
    /// The lists and objects that the walk is inside of, the outermost first.
    private var open: [Container] = []

    private struct Container {
        let isObject: Bool
        let end: Int
        /// The element, or the key, that the walk has come to.
        var child: Int
        var index = 0
    }

    init(_ document: Document) {
        self.document = document
    }

    /// The path to a node; a key has the path of its value. Nodes are asked for in rising order.
    mutating func path(to node: Int) -> InputPath {
        while let container = open.last, node >= container.end { open.removeLast() }
        if open.isEmpty {
            guard node > 0 else { return InputPath() }
            open.append(container(at: 0))
        }
        while let inner = advance(to: node) { open.append(container(at: inner)) }
        return InputPath(
            open.map { container in
                container.isObject
                    ? .field(DocumentValue(document: document, node: container.child).text) : .index(container.index)
            })
    }

    private func container(at node: Int) -> Container {
        Container(isObject: document.nodes[node].kind == .object, end: end(of: node), child: node + 1)
    }

    private func end(of node: Int) -> Int { Int(document.nodes[node].end) }

    /// Goes on to the child that holds the node; the child, or nil where the node is that child itself.
    private mutating func advance(to node: Int) -> Int? {
        guard var container = open.last else { return nil }
        defer { open[open.count - 1] = container }
        while true {
            let value = container.isObject ? end(of: container.child) : container.child
            if node < end(of: value) { return node > value ? value : nil }
            container.child = end(of: value)
            container.index += 1
        }
    }
}

/// Finds nodes by their paths.
struct DocumentPathLookup {
    private let document: Document
    /// The elements of lists that were looked into.
    private var elements: [Int: [Int]] = [:]

    init(_ document: Document) {
        self.document = document
    }

    /// The node at that path, or the innermost one that exists on the way to it.
    mutating func node(at path: InputPath) -> Int {
        var node = 0
        for component in path.components {
            guard let child = child(of: node, component) else { return node }
            node = child
        }
        return node
    }

    private mutating func child(of node: Int, _ component: InputPath.Component) -> Int? {
        let value = DocumentValue(document: document, node: node)
        switch component {
        case .field(let name):
            return value.kind == .object ? value.field(name)?.node : nil
        case .index(let index):
            guard value.kind == .list else { return nil }
            let nodes = elements[node] ?? value.children.map(\.node)
            elements[node] = nodes
            return nodes.indices.contains(index) ? nodes[index] : nil
        }
    }
}

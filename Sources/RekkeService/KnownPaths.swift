internal import Synchronization

/// What can be asked at which path, so that a method that is not taken is told from a path that is not there.
package final class KnownPaths: Sendable {
    private let routes = Mutex<[Route]>([])

    private struct Route {
        /// nil for what may be anything.
        let parts: [String?]
        let method: String
    }

    package init() {}

    /// Once all of them are added.
    ///
    /// - Parameter routes: Their paths as routers write them, with `{name}` for what may be anything.
    func take(_ routes: [(path: String, method: String)]) {
        let taken = routes.map { path, method in
            Route(
                parts: path.split(separator: "/").map { part in
                    part.contains { "{:*".contains($0) } ? nil : String(part)
                },
                method: method)
        }
        self.routes.withLock { $0 = taken }
    }

    /// Sorted; empty for a path that is not there.
    func methods(at path: String) -> [String] {
        let parts = path.split(separator: "/").map(String.init)
        let found = routes.withLock { routes in
            routes.filter { route in
                route.parts.count == parts.count && zip(route.parts, parts).allSatisfy { $0 == nil || $0 == $1 }
            }
        }
        let methods = Set(found.map(\.method))
        // What can be got can be asked about.
        return methods.union(methods.contains("GET") ? ["HEAD"] : []).sorted()
    }
}

internal import Foundation

/// What programs can be told of the service, as OpenAPI 3.1.
struct OpenAPI {
    private let version: String
    private let limits: ServiceLimits

    private typealias Object = [String: Any]

    init(version: String, _ limits: ServiceLimits) {
        self.version = version
        self.limits = limits
    }

    func document() -> [UInt8] {
        let object: Object = [
            "openapi": "3.1.0",
            "info": ["title": "Rekke", "version": version, "license": ["name": "GPL-3.0-or-later"]],
            "paths": paths,
            "security": [["key": [String]()], ["cookie": [String]()]],
            "components": ["schemas": schemas, "securitySchemes": securitySchemes, "parameters": ["id": id]],
        ]
        // Texts, numbers, lists and objects can always be written.
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return (try? JSONSerialization.data(withJSONObject: object, options: options)).map { [UInt8]($0) } ?? []
    }

    private var paths: Object {
        var paths: Object = [
            "/v1/jobs/{id}": [
                "parameters": [OpenAPI.reference("parameters/id")],
                "get": operation("How far a job is", ["200": OpenAPI.answer("Job")], [404]),
                "delete": operation("Cancels a job and erases it", ["204": ["description": "Erased"]], [404]),
            ],
            "/v1/jobs/{id}/result": [
                "parameters": [OpenAPI.reference("parameters/id")],
                "get": operation(
                    "The answer", ["200": answers, "304": ["description": "As before"]],
                    [400, 404, 409, 410, 422, 500, 503]),
            ],
            "/v1/jobs/{id}/events": [
                "parameters": [OpenAPI.reference("parameters/id")],
                "get": operation(
                    "The job's status as it changes, as server-sent events",
                    ["200": OpenAPI.content("Events", ["text/event-stream": ["type": "string"]])], [404]),
            ],
            "/v1/jobs/{id}/stop": [
                "parameters": [OpenAPI.reference("parameters/id")],
                "post": operation("Asks for the best that was found so far", ["202": OpenAPI.answer("Job")], [404]),
            ],
            "/health/live": ["get": plain("Whether the service runs")],
            "/health/ready": ["get": operation("Whether it takes jobs", ["200": text], [503])],
            "/metrics": ["get": operation("Counts and sums, in Prometheus' text format", ["200": text], [])],
            "/openapi.json": [
                "get": [
                    "summary": "This document", "security": [Object](),
                    "responses": ["200": OpenAPI.content("OpenAPI", ["application/json": ["type": "object"]])],
                ]
            ],
        ]
        for kind in JobKind.allCases { paths["/v1/\(kind.rawValue)"] = ["post": submission(of: kind)] }
        return paths
    }

    private func submission(of kind: JobKind) -> Object {
        let form = kind.form
        var parameters = form.queryNames.map { name -> Object in
            let isFlag = form.flags.contains(name)
            return [
                "name": name, "in": "query", "required": name == form.word,
                "schema": ["type": isFlag ? "boolean" : "string"],
            ]
        }
        parameters.append(
            ["name": "Prefer", "in": "header", "schema": ["type": "string"], "example": "wait=20"])
        let parts = Set((form.files + form.named).map(\.rawValue)).sorted()
        let file: Object = ["type": "string", "contentMediaType": "application/octet-stream"]
        var properties = Object(uniqueKeysWithValues: parts.map { ($0, file) })
        if parts.contains("scenario") { properties["scenario"] = ["type": "array", "items": file] }
        var content: Object = ["multipart/form-data": ["schema": ["type": "object", "properties": properties]]]
        let required = form.files.filter { !form.isOptional.contains($0) } + form.required
        if required.count == 1, required.first == .problem {
            content["application/json"] = ["schema": ["type": "object"]]
            content["application/yaml"] = ["schema": ["type": "object"]]
        }
        var accepted = OpenAPI.answer("Job")
        accepted["headers"] = ["Location": ["schema": ["type": "string"]]]
        var operation = operation(
            "What `rekke \(form.name)` answers, to the byte", ["200": answers, "202": accepted],
            [400, 408, 410, 413, 415, 422, 500, 503])
        operation["parameters"] = parameters
        operation["requestBody"] = ["required": true, "content": content] as Object
        return operation
    }

    private func operation(_ summary: String, _ responses: Object, _ refusals: [Int]) -> Object {
        var responses = responses
        for status in refusals + [401, 403, 421] { responses["\(status)"] = OpenAPI.refusal }
        return ["summary": summary, "responses": responses]
    }

    private func plain(_ summary: String) -> Object {
        [
            "summary": summary, "security": [Object](),
            "responses": ["200": text, "403": OpenAPI.refusal, "421": OpenAPI.refusal],
        ]
    }

    private var text: Object { OpenAPI.content("Text", ["text/plain": ["type": "string"]]) }

    private var answers: Object {
        var answer = OpenAPI.content(
            "What the command writes",
            [
                "application/json": ["type": "object"], "text/csv": ["type": "string"],
                "text/plain": ["type": "string"], "application/zip": ["type": "string"],
            ])
        answer["headers"] = [
            "Rekke-Exit-Status": ["description": "As the command's", "schema": ["type": "string"]],
            "ETag": ["schema": ["type": "string"]],
        ]
        return answer
    }

    private static func content(_ description: String, _ types: [String: Object]) -> Object {
        ["description": description, "content": types.mapValues { ["schema": $0] }]
    }

    private static func answer(_ schema: String) -> Object {
        content("See the schema", ["application/json": reference("schemas/\(schema)")])
    }

    private static func reference(_ name: String) -> Object { ["$ref": "#/components/\(name)"] }

    private static var refusal: Object {
        content("Why there is no answer", ["application/problem+json": reference("schemas/Problem")])
    }

    private var id: Object {
        ["name": "id", "in": "path", "required": true, "schema": ["type": "string", "pattern": "^[0-9a-f]{64}$"]]
    }

    private var securitySchemes: Object {
        [
            "key": ["type": "http", "scheme": "bearer"],
            "cookie": ["type": "apiKey", "in": "cookie", "name": "rekke-PORT"],
        ]
    }

    private var schemas: Object {
        let string: Object = ["type": "string"]
        let integer: Object = ["type": "integer"]
        let heldPlace: Object = [
            "type": "object", "required": ["registration", "series"],
            "properties": ["registration": string, "series": string, "roomFor": integer],
        ]
        let fault: Object = [
            "type": "object", "required": ["text"],
            "properties": [
                "file": string, "line": integer, "column": integer, "pointer": string, "text": string,
                "heldPlace": heldPlace,
            ],
        ]
        return [
            "Job": [
                "type": "object", "required": ["id", "kind", "state"],
                "properties": [
                    "id": string, "kind": ["enum": JobKind.allCases.map(\.rawValue)],
                    "state": ["enum": ["waiting", "running", "done", "failed"]], "progress": string,
                ],
            ],
            "Problem": [
                "type": "object", "required": ["type", "title", "status", "code", "detail"],
                "properties": [
                    "type": string, "title": string, "status": integer, "code": string, "detail": string,
                    "errors": ["type": "array", "items": fault],
                ],
            ],
        ]
    }
}

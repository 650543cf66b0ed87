public import Rekke
public import RekkeFormats

/// A page about a result for whoever is responsible for the programme: what was decided, for whom, and how.
///
/// It is one file, without scripts and without anything from elsewhere; it holds names, for the adviser's own use. The same
/// input gives the same bytes.
public struct Report: Sendable {
    /// What was allocated; for a reallocation the changed problem.
    public var problem: Problem
    /// What was decided; for a reallocation its allocation.
    public var allocation: Allocation
    /// The day on which it is written; without one it bears none.
    public var date: LocalDate?
    /// The default is English.
    public var language: Language = .english
    /// Of a reallocation, who waits only because others keep their places; nil for an allocation.
    public var keptOut: Set<String>?
    /// The day from which on a reallocation holds; nil: for all meetings.
    public var from: LocalDate?
    var nothingLeft = NothingLeft()
    /// What is only asked for of a reallocation, of which the allocation is as it stands until that is answered.
    var pending: PendingMoves?
    /// What changes would do, beside the problem as it is; nil where nobody asked.
    public var scenarios: ScenarioOutcomes?
    /// What the problem and the result were read from, as SHA-256 in hexadecimal digits; nil where that is not known.
    public var digests: Digests?
    /// The decision's record, which has been found to agree; nil where there is none.
    public var record: DecisionRecord?
    /// Of the program that writes the report.
    public var version: String

    /// SHA-256 of files, as 64 hexadecimal digits in small letters.
    public struct Digests: Hashable, Sendable {
        /// Of the problem's file.
        public var problem: String
        /// Of the result's file.
        public var result: String

        /// Each is 64 hexadecimal digits in small letters.
        public init(problem: String, result: String) {
            self.problem = problem
            self.result = result
        }
    }

    /// A report in English without a date; what else there is to say is set afterwards.
    public init(of allocation: Allocation, in problem: Problem, version: String) {
        self.allocation = allocation
        self.problem = problem
        self.version = version
    }

    /// The page: UTF-8, HTML that is well-formed XML too.
    public func page() -> [UInt8] {
        let contents = ReportContents(self)
        let sections = contents.sections
        return Markup.document { page in
            page.element("html", ["lang": language.rawValue]) { html in
                contents.writeHead(to: &html)
                html.element("body") { body in
                    body.element(
                        "a", ["class": "skip", "href": "#content"], contents.words.toTheContent)
                    contents.writeHeader(to: &body)
                    contents.writeNavigation(of: sections, to: &body)
                    body.element("main", ["id": "content", "tabindex": "-1"]) { main in
                        contents.writeSummary(to: &main)
                        for section in sections { section.write(to: &main) }
                    }
                    contents.writeFooter(to: &body)
                }
            }
        }
    }
}

extension Report {
    /// The summary, and those of its sections that there are, in that order, as a part of another page.
    ///
    /// - Parameter ids: Of the sections.
    package func write(_ ids: [String], to page: inout Markup) {
        ReportContents(self).writeSummary(to: &page)
        writeSections(ids, to: &page)
    }

    /// The same without the summary.
    package func writeSections(_ ids: [String], to page: inout Markup) {
        let sections = ReportContents(self).sections
        for id in ids { sections.first { $0.id == id }?.write(to: &page) }
    }
}

extension ReportSection {
    fileprivate func write(to page: inout Markup) {
        page.element("section", ["id": id, "aria-labelledby": "\(id)-heading"]) { section in
            section.element("h2", ["id": "\(id)-heading"], heading)
            content(&section)
        }
    }
}

extension ReportContents {
    fileprivate func writeHead(to html: inout Markup) {
        html.element("head") { head in
            head.empty("meta", [("charset", "utf-8")])
            head.element("title", "\(allocation.programme) – \(words.reportTitle)")
            head.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
            head.empty("meta", [("name", "color-scheme"), ("content", "light dark")])
            head.empty("meta", [("name", "generator"), ("content", "Rekke \(report.version)")])
            head.style(ReportStyle.sheet)
        }
    }

    fileprivate func writeHeader(to body: inout Markup) {
        body.element("header") { header in
            header.element("p", ["class": "kicker"], words.reportTitle.capitalisedFirst)
            header.element("h1", allocation.programme)
            if let date = report.date {
                let dates = LetterDates(language, programme.timeZone, sent: programme.timeZone.start(of: date))
                header.element("p", dates.date(date))
            }
        }
    }

    fileprivate func writeNavigation(of sections: [ReportSection], to body: inout Markup) {
        let label = words.tableOfContents
        body.element("nav", ["aria-label": label]) { nav in
            nav.element("ul") { list in
                for section in sections {
                    list.element("li") { $0.element("a", ["href": "#\(section.id)"], section.heading) }
                }
            }
        }
    }

    fileprivate func writeFooter(to body: inout Markup) {
        body.element("footer") { footer in
            footer.element("p", words.reportFooter(version: report.version))
        }
    }
}

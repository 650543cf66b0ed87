/// Headings that the report and the workbook share, and what stands below them in both.
package protocol HeadingWords {
    var facilitatorsHeading: String { get }
    var meetingsHeading: String { get }
    var organisationHeading: String { get }
    var organisationsHeading: String { get }
    var placesHeading: String { get }
    var seriesHeading: String { get }
    var wishHeading: String { get }
    var yes: String { get }
    var no: String { get }
}

internal import Rekke

/// A text without regard to capitals and white space: headings and answers are compared as organisations' names are.
typealias FoldedText = OrganisationKey

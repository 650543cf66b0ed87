internal import Rekke

/// A text without regard to capitals, white space and characters that cannot be seen: headings and answers are compared as organisations' names are.
typealias FoldedText = OrganisationKey

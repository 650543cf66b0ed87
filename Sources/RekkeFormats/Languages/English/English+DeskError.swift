extension English {
    package var deskCannot: String { "This did not work" }
    package var deskGoOn: String { "Go on from here" }
    package var deskIsOpenElsewhere: String {
        "The address that opens these pages lets in one browser, once. Go on in that browser, or stop the program "
            + "and start it again, which gives a new address."
    }
    package var deskChangedMeanwhile: String {
        "Something has changed since you opened that page, and nothing was done. Look at the page as it is now, and choose again."
    }
    package var deskIsNoExport: String {
        "This file cannot be read as an export of a form. Choose the .xlsx or .csv file that the form gives."
    }
    package var deskHasNoRows: String { "The file has no registrations: nothing stands under its headings." }
    package var deskIsNotHere: String {
        "There is nothing at this address. The programme may have been erased, or the address is not whole."
    }
    package var deskIsTooSlow: String { "The file did not arrive in time. Try again, on a faster connection." }
    package var deskIsTooLarge: String {
        "The file is too large. A form's export is rarely more than a few megabytes: see whether it is the right one."
    }
    package var deskTakesLong: String {
        "The file took too long to read, and reading it was given up. See whether it is the right one, and take out rows and columns that are not needed."
    }
    package var deskIsBusy: String { "Too much is going on just now. Wait a moment, and try again." }
    package var deskIsNotKept: String {
        "What you did could not be saved, and does not hold. Tell whoever runs the service, as the disk may be full."
    }
}

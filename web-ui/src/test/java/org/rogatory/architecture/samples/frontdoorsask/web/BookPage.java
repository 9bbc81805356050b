package org.rogatory.architecture.samples.frontdoorsask.web;

import org.rogatory.architecture.samples.frontdoorsask.office.OpenBook;
import org.rogatory.identity.Officer;

/** A page that calls doors which ask nothing. */
record BookPage(OpenBook book, Officer officer) {

    String shown() {
        return book.page("1") + book.write("2", officer);
    }
}

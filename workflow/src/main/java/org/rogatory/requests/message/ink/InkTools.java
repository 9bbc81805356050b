package org.rogatory.requests.message.ink;

import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentPages;
import org.rogatory.documents.Documents;
import org.rogatory.documents.InkSignings;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/** What printing, scanning and comparing need, whatever is signed by hand. */
@Component
record InkTools(
        Cases cases,
        Deliberation deliberation,
        Documents documents,
        DocumentPages pages,
        InkSignings inks,
        Notices notices) {}

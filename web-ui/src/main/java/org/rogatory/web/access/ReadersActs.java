package org.rogatory.web.access;

import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Which act about named readers a word in an address stands for, on pages and in calls. */
@Component
class ReadersActs {

    private final ReservedReaders readers;

    ReadersActs(ReservedReaders readers) {
        this.readers = readers;
    }

    /** Something of a file that is for named people only. */
    record About(String caseRef, String reservedId) {}

    /** Does it; the reference of what it is about. */
    String settle(String deed, About about, ReadersForm form, Officer officer) {
        switch (deed) {
            case "name" -> readers.name(about.caseRef(), about.reservedId(), form.reader(), officer);
            case "dismiss" -> readers.dismiss(about.caseRef(), about.reservedId(), form.leaving(), officer);
            case "open" -> readers.lift(about.caseRef(), about.reservedId(), officer);
            default -> throw Refusal.notFound();
        }
        return about.reservedId();
    }
}

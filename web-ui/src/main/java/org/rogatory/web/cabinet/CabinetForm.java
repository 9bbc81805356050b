package org.rogatory.web.cabinet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;

/**
 * What is typed on the pages of the cabinet; what was not is empty.
 *
 * @param admission the code under which a copy waits
 * @param colleague user name of who is admitted or dismissed
 * @param entry reference of a public key that somebody entered
 */
record CabinetForm(
        String passphrase,
        String present,
        String chosen,
        String again,
        String admission,
        String colleague,
        String organisation,
        String publicKey,
        String entry) {

    CabinetForm {
        passphrase = typed(passphrase);
        present = typed(present);
        chosen = typed(chosen);
        again = typed(again);
        admission = typed(admission);
        colleague = typed(colleague);
        organisation = typed(organisation);
        publicKey = typed(publicKey);
        entry = typed(entry);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A new passphrase is typed twice. */
    FormErrors check(Words words) {
        var errors = new FormErrors();
        if (!chosen.equals(again)) {
            errors.add("again", words.text("cabinet.differs"));
        }
        return errors;
    }

    @Override
    public String toString() {
        return "CabinetForm";
    }
}

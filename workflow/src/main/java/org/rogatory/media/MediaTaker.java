package org.rogatory.media;

import java.io.IOException;
import org.rogatory.identity.Officer;

/** Takes over what packages of one kind hold. */
public interface MediaTaker {

    /** Of which kind. */
    MediaKind kind();

    /**
     * Judges a package for an officer and changes nothing. Outside of a transaction.
     *
     * @throws MediaRefused if the officer could not take it over, or it does not hold what it says
     */
    void judge(Carried carried, Officer officer) throws IOException;

    /**
     * Makes ready what the second officer has agreed to; it was judged just before. Outside of a transaction, so what
     * is written here must be harmless where the register then refuses.
     */
    Entering prepare(Carried carried, Officer officer) throws IOException;

    /** What is left to do in the transaction of the register. */
    interface Entering {

        /** Does it; tells how many things are new. */
        int enter();
    }
}

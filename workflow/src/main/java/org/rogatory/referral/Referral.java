package org.rogatory.referral;

import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;

/** Which files are of victim referral, and the machines that run within one. */
public final class Referral {

    /** The status machine of a file. */
    public static final String MACHINE = "referral";

    /** The form of a file, and the message by which organisations meet. */
    public static final String FORM = "victim_referral";

    /** Whether the person is presumed, then identified, as a victim. */
    public static final String IDENTIFICATION = "referral_identification";

    /** Help, which waits for nothing. */
    public static final String ASSISTANCE = "referral_assistance";

    /** The period of recovery and reflection. */
    public static final String REFLECTION = "referral_reflection";

    /** What the person wants to have to do with criminal justice. */
    public static final String JUSTICE = "referral_justice_link";

    /** Return, if the person wishes it. */
    public static final String RETURN = "referral_return";

    /** The tracks that run within a file, none a condition of another. */
    public static final List<String> TRACKS = List.of(IDENTIFICATION, ASSISTANCE, REFLECTION, JUSTICE, RETURN);

    private Referral() {}

    /** Whether a file is one of them. */
    public static boolean ours(CaseFile file) {
        return MACHINE.equals(file.machine());
    }

    /** The file, if it is one of them; of another nothing is told here, not even that it is there. */
    public static CaseFile demand(CaseFile file) {
        if (!ours(file)) {
            throw Refusal.notFound();
        }
        return file;
    }
}

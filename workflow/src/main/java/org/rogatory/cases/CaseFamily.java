package org.rogatory.cases;

/** The kind of procedure to which a status machine belongs, as events, registers and addresses name it. */
public final class CaseFamily {

    /** Mutual legal assistance. */
    public static final String MLA = "mla";

    /** Extradition, with the custody that goes with it. */
    public static final String EXTRADITION = "extradition";

    /** Transfer of sentenced persons. */
    public static final String TRANSFER = "transfer";

    /** Victims of trafficking and those who may be: protected by default. */
    public static final String REFERRAL = "referral";

    private CaseFamily() {}

    /** The family of a machine: {@code extradition} of {@code extradition_outgoing}. */
    public static String of(String machine) {
        if (machine.startsWith("extradition") || "custody".equals(machine)) {
            return EXTRADITION;
        }
        if (machine.startsWith(REFERRAL)) {
            return REFERRAL;
        }
        return machine.startsWith("sentenced_transfer") ? TRANSFER : MLA;
    }

    /** Whether nobody but those who work on a file may learn that it is there: it names who may be a victim. */
    public static boolean guarded(CaseFile file) {
        return REFERRAL.equals(of(String.valueOf(file.machine())));
    }
}

package org.rogatory.transfer;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.RequestForms;

/** Which files and messages are of the transfer of sentenced persons. */
public final class Transfers {

    /** The status machine of the State that asks. */
    public static final String OUTGOING = "sentenced_transfer_outgoing";

    /** The status machine of the State that is asked. */
    public static final String INCOMING = "sentenced_transfer_incoming";

    /** The status machine of the consent, beside either of them. */
    public static final String CONSENT = "sentenced_transfer_consent";

    /** The form of the request, and the message that carries it. */
    public static final String FORM = RequestForms.TRANSFER;

    /** What the reference data call this cooperation where they say on what it may be refused. */
    public static final String COOPERATION = "transfer";

    private static final Set<String> MACHINES = Set.of(OUTGOING, INCOMING);

    /** The person has been handed over: nobody asks him any more. */
    public static final Set<String> HANDED_OVER = Set.of("handed_over", "serving", "sentence_ended");

    private static final String UNDECIDED = "under_review";

    private static final String RECOGNISED = "sentence_recognised";

    private static final String APPOINTED = "handover_scheduled";

    private static final Set<String> UNDER_WAY = Set.of("transmitted", "delivered");

    private static final Set<String> WAITING = Set.of("information_requested", "postponed");

    /** What the State that is asked does only before it agrees. */
    private static final Set<String> BEFORE_AGREEMENT =
            Set.of("record_information_request", "record_postponement", "record_return");

    private static final Set<String> OVER =
            Set.of("refused", "returned_without_execution", "withdrawn", "deceased", "closed");

    private Transfers() {}

    /** Whether a file is one of them. */
    public static boolean ours(CaseFile file) {
        return MACHINES.contains(file.machine());
    }

    /** Whether a message of this kind opens such a file. */
    public static boolean opens(String kind) {
        return FORM.equals(kind);
    }

    /** Whether the person has been handed over. */
    public static boolean handedOver(CaseFile file) {
        return HANDED_OVER.contains(file.status());
    }

    /** Whether the State that is asked has yet to say whether it agrees: nothing that it is told decides that. */
    public static boolean undecided(CaseFile file) {
        return UNDECIDED.equals(file.status());
    }

    /** Whether the request has left, and the State that is asked has given no sign of it yet. */
    public static boolean underWay(CaseFile file) {
        return UNDER_WAY.contains(file.status());
    }

    /** Whether the State that is asked has put a question first, or put the request off. */
    public static boolean waiting(CaseFile file) {
        return WAITING.contains(file.status());
    }

    /** Whether the last that was written down is that a court has recognised the sentence. */
    public static boolean recognised(CaseFile file) {
        return RECOGNISED.equals(file.status());
    }

    /** Whether a verb makes sense after the recognition only as long as the State that is asked has not agreed. */
    public static boolean beforeAgreement(CaseFile file, String verb) {
        return recognised(file) && BEFORE_AGREEMENT.contains(verb);
    }

    /** Whether a day was named for the handover already. */
    public static boolean appointed(CaseFile file) {
        return APPOINTED.equals(file.status());
    }

    /** Whether nothing is worked on any more. */
    public static boolean over(CaseFile file) {
        return OVER.contains(file.status());
    }
}

package org.rogatory.requests;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What runs in the engine for a request of ours; what the engine does not wait for is a fact that it reads later. */
public final class RequestProcess {

    private static final String WITHDRAWN = "FileWithdrawn";
    private static final String PARTNER = "PartnerActed";
    private static final String DEATH = "record_death";

    /** Verbs for which no step waits: a draft taken up again or restored, and receipts of the partner. */
    private static final Set<String> SILENT = Set.of(
            "resume_draft", "restore", "record_delivery", "record_acknowledgement", "record_partner_registration");

    private final ModelProcess process;

    public RequestProcess(ModelProcess process) {
        this.process = process;
    }

    /** A step was taken, by whoever did. */
    public void moved(String caseRef, String verb, @Nullable String messageRef) {
        if (RequestVerbs.SUBMITTING.contains(verb)) {
            submitted(caseRef, verb);
        } else if (RequestVerbs.WITHDRAWING.contains(verb)) {
            withdrawn(caseRef, messageRef);
        } else if (DEATH.equals(verb)) {
            ended(caseRef, verb, null);
        } else if (!silent(verb)) {
            acted(caseRef, verb, messageRef);
        }
    }

    /** Whether no step of the process waits for a verb. */
    public static boolean silent(String verb) {
        return SILENT.contains(verb);
    }

    /** The request was submitted: a new process, or the correction task of the running one ends. */
    private void submitted(String caseRef, String outcome) {
        if (process.running(caseRef)) {
            acted(caseRef, outcome, null);
        } else {
            process.start(caseRef, Map.of("caseRef", caseRef, "outcome", outcome));
        }
    }

    /**
     * A step was done by a person or told by the partner. A message may bring several facts in one transaction, and the
     * engine moves on only when the job that received it has ended: so where no task waits it is told last, when all
     * facts are there.
     */
    public void acted(String caseRef, String outcome, @Nullable String messageRef) {
        if (!process.complete(caseRef, ModelProcess.outcome(outcome, messageRef))) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    process.tell(caseRef, PARTNER, Map.of());
                }
            });
        }
    }

    /**
     * Whether the process is at work, so that no officer's step is open. Where it awaits the partner it looks at the facts
     * once more: what came in the very moment in which it looked before has not woken it.
     */
    public boolean atWork(String caseRef) {
        if (!process.atWork(caseRef)) {
            return false;
        }
        process.tell(caseRef, PARTNER, Map.of());
        return process.atWork(caseRef);
    }

    /** The request was cancelled before it left, or withdrawn after; without a notice to send it had not left. */
    private void withdrawn(String caseRef, @Nullable String messageRef) {
        ended(caseRef, messageRef == null ? "cancel" : "withdraw", messageRef);
    }

    /** Nothing is awaited of anybody any more but the closing. */
    private void ended(String caseRef, String outcome, @Nullable String messageRef) {
        process.tell(caseRef, WITHDRAWN, ModelProcess.outcome(outcome, messageRef));
    }
}

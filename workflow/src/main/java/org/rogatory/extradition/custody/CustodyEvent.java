package org.rogatory.extradition.custody;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;

/** A limit on custody comes near or passes, or custody has ended; published in the transaction that notes it. */
public sealed interface CustodyEvent extends AuditEvent {

    /** The file. */
    String caseRef();

    @Override
    default String subject() {
        return caseRef();
    }

    /** Who has done it: nobody, where it was a clock. */
    @Override
    default String actor() {
        return "system";
    }

    /**
     * A warning before the limit that governs has come.
     *
     * @param days before the last day
     */
    record Near(String caseRef, int days) implements CustodyEvent {

        @Override
        public String action() {
            return "extradition.custody_near";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("days", String.valueOf(days));
        }
    }

    /**
     * The person is held after the moment at which he must be free.
     *
     * @param ruleKey the limit of law that has passed; null for the term of the court
     */
    record Passed(String caseRef, @Nullable String ruleKey) implements CustodyEvent {

        @Override
        public String action() {
            return "extradition.custody_passed";
        }

        @Override
        public Map<String, String> details() {
            return ruleKey == null ? Map.of() : Map.of("rule", ruleKey);
        }
    }

    /** The person is held no longer, by this end. */
    record Ended(String caseRef, String actor, Ending how) implements CustodyEvent {

        @Override
        public String action() {
            return "extradition.custody_ended";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("how", how.name());
        }
    }
}

package org.rogatory.mla.annex;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Somebody opened a sealed annex, or was allowed to. */
record AnnexEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    static AnnexEvent opened(String caseRef, String messageId, OpeningReason reason, String actor) {
        return new AnnexEvent(
                "exchange.open_sealed", caseRef, actor, Map.of("message", messageId, "reason", reason.key()));
    }

    static AnnexEvent read(String caseRef, String messageId, PaperWanted paper, String actor) {
        return new AnnexEvent(
                "exchange.read_sealed",
                caseRef,
                actor,
                Map.of("message", messageId, "reason", paper.reason().key(), "number", String.valueOf(paper.number())));
    }

    static AnnexEvent appointed(String caseRef, String messageId, String officer, String actor) {
        return new AnnexEvent(
                "exchange.appoint_sealed", caseRef, actor, Map.of("message", messageId, "officer", officer));
    }
}

package org.rogatory.web.shared;

import java.util.Map;
import java.util.Set;
import org.rogatory.cases.Refusal;
import org.springframework.http.HttpStatus;

/** With which status the interface answers a refusal. */
final class ProblemStatus {

    private static final Map<HttpStatus, Set<String>> CODES = Map.of(
            HttpStatus.NOT_FOUND,
            Set.of(
                    "not-found",
                    "unknown-verb",
                    "document-isolated",
                    "message-isolated",
                    "document-erased",
                    "document-unknown",
                    "upload-unknown"),
            HttpStatus.FORBIDDEN,
            Set.of("role"),
            HttpStatus.PRECONDITION_FAILED,
            Set.of(Refusal.CHANGED),
            HttpStatus.PRECONDITION_REQUIRED,
            Set.of("version-missing"),
            HttpStatus.CONFLICT,
            Set.of(
                    "wrong-status",
                    "document-changed",
                    "access-settled",
                    "letter-being-prepared",
                    "letter-being-sealed",
                    "step-being-prepared",
                    "import-not-open",
                    "integrity-chain-broken",
                    "not-a-draft",
                    "document-quarantined",
                    "enclosures-finished",
                    "enclosures-outdated",
                    "upload-offset",
                    "upload-incomplete",
                    "upload-finishing",
                    "uploads-open",
                    "approval-signed",
                    "approval-lapsed",
                    "letter-under-way",
                    "ink-lapsed",
                    "ink-not-printed",
                    "ink-scan-waits",
                    "ink-no-scan"),
            HttpStatus.CONTENT_TOO_LARGE,
            Set.of(
                    "document-too-large",
                    "sheet-too-large",
                    "subject-too-large",
                    "verify-too-large",
                    "upload-part-too-large"),
            HttpStatus.SERVICE_UNAVAILABLE,
            Set.of("verify-busy", "document-away"),
            HttpStatus.INSUFFICIENT_STORAGE,
            Set.of("disk-full"),
            HttpStatus.BAD_REQUEST,
            Set.of(
                    "content-not-an-object",
                    "version-unreadable",
                    "unknown-stage",
                    "content-invalid",
                    "date-unreadable",
                    "idempotency-key-blank",
                    "idempotency-key-unreadable",
                    "too-long",
                    "fields-not-taken",
                    "limit-unreadable",
                    "unknown-cursor",
                    "package-missing",
                    "sheet-missing",
                    "file-missing",
                    "file-empty",
                    "upload-header",
                    "upload-broken-off"));

    private ProblemStatus() {}

    /** What another person has to do is closed to who asked, whatever the code. */
    static HttpStatus of(Refusal refusal) {
        return refusal.needsAnother() ? HttpStatus.FORBIDDEN : of(refusal.code());
    }

    /** Most codes tell what the rules do not admit. */
    static HttpStatus of(String code) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

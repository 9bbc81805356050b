package org.rogatory.journey;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** Signs what others wrote to the other State, as nobody signs what he wrote himself. */
final class SecondSigner {

    /** Acts that may write to the other State. */
    private static final Set<String> WRITING = Set.of(
            "request-information",
            "extend-information-term",
            "take-note",
            "send-information",
            "attach-certified-translation",
            "ask-information",
            "answer-information",
            "mark-incomplete",
            "withdraw",
            "withdraw-items",
            "close-with-rest-open",
            "propose-consultation",
            "answer-consultation",
            "record-incident",
            "answer-incident",
            "ask-other-use",
            "answer-other-use",
            "announce-disclosure",
            "send-feedback",
            "set-waiting",
            "postpone-item",
            "withdraw-item",
            "agree",
            "recognise-sentence",
            "schedule-handover",
            "record-serving",
            "report-end",
            "send-consent-notice",
            "send-execution-report");

    private SecondSigner() {}

    /** Does nothing after an act that writes no letter. */
    static void signs(Function<String, NationalSystem> signatories, String caseRef, String verb) {
        if (WRITING.contains(verb.replace('_', '-'))) {
            var signatory = signatories.apply(caseRef.substring(0, 2).toLowerCase(Locale.ROOT));
            Awaitility.await(verb + " signed")
                    .atMost(NationalSystem.PATIENCE)
                    .until(
                            () -> signatory.post("/cases/" + caseRef + "/sign-letter", Map.of()),
                            signed -> !"changed-meanwhile".equals(signed.code()));
        }
    }
}

package org.rogatory.web.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.TabActs;
import org.springframework.stereotype.Component;

/** What an officer can do now about the consent or the sentence of a file; nothing here is done by itself. */
@Component
class TransferActs {

    private static final String CONSENT = "sentenced_transfer_consent";

    private static final Set<String> OF_CONSENT = Set.of("send_consent_notice", "record_consent_notice");

    private static final Set<String> OF_SENTENCE = Set.of(
            "draft_sentence_sheet",
            "draft_recognition",
            "recognise_sentence",
            "record_recognition",
            "send_execution_report",
            "record_execution_report",
            "report_end",
            "record_end");

    private final TabActs acts;

    TransferActs(TabActs acts) {
        this.acts = acts;
    }

    List<ActionView> ofConsent(CaseFile file, Officer officer, Locale reader) {
        return acts.of(
                file,
                action -> CONSENT.equals(action.machine()) || OF_CONSENT.contains(action.verb()),
                officer,
                reader);
    }

    List<ActionView> ofSentence(CaseFile file, Officer officer, Locale reader) {
        return acts.of(file, action -> OF_SENTENCE.contains(action.verb()), officer, reader);
    }
}

package org.rogatory.web.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
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

    private final Procedures procedures;
    private final CaseWords caseWords;
    private final Words words;

    TransferActs(Procedures procedures, CaseWords caseWords, Words words) {
        this.procedures = procedures;
        this.caseWords = caseWords;
        this.words = words;
    }

    List<ActionView> ofConsent(CaseFile file, Officer officer, Locale reader) {
        return acts(
                file,
                officer,
                reader,
                action -> CONSENT.equals(action.machine()) || OF_CONSENT.contains(action.verb()));
    }

    List<ActionView> ofSentence(CaseFile file, Officer officer, Locale reader) {
        return acts(file, officer, reader, action -> OF_SENTENCE.contains(action.verb()));
    }

    private List<ActionView> acts(CaseFile file, Officer officer, Locale reader, Predicate<AllowedAction> which) {
        return procedures.actions(file, officer).stream()
                .filter(which)
                .map(action -> act(file, action, reader))
                .toList();
    }

    /** What is barred says why, and leads nowhere. */
    private ActionView act(CaseFile file, AllowedAction action, Locale reader) {
        var label = caseWords.verb(action.verb(), reader);
        if (action.barred() != null) {
            return new ActionView(label + ": " + words.text("refusal." + action.barred()), "", "barred");
        }
        var address = "/cases/" + file.caseRef() + "/acts/" + action.verb().replace('_', '-');
        return action.grave()
                ? new ActionView(label + " …", address, "quiet")
                : new ActionView(label, address, "secondary");
    }
}

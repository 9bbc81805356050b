package org.rogatory.transfer.sentence;

import static org.rogatory.cases.ActField.AUTHORITY;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.NewPaper;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.consent.ConsentFiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The papers on the sentence that an officer has drafted: its calculation, and the decision that recognises it. */
@Component
class SentencePapers implements BesideFlow {

    private static final String SHEET = "draft_sentence_sheet";
    private static final String RECOGNITION = "draft_recognition";

    private static final String CALCULATION = "sentence_calculation";
    private static final String DECISION = "recognition_decision";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            SHEET,
            List.of(optional(INTERNAL_TEXT)),
            RECOGNITION,
            List.of(
                    needed(KIND, "enforcement_methods"),
                    needed(ISSUER),
                    optional(REFERENCE),
                    optional(HAPPENED_ON),
                    optional(UNTIL),
                    optional(AUTHORITY, "courts"),
                    optional(INTERNAL_TEXT)));

    /** The State that carries the sentence out, and so does not hold the person, recognises it before the handover. */
    private static final Set<String> TO_RECOGNISE = Set.of("under_review", "agreed", "registered_by_partner");

    private final Sentences sentences;
    private final ConsentFiles consents;
    private final Recognitions recognitions;
    private final List<RecordedRecognitions> recorded;
    private final DraftedPapers papers;
    private final Cases cases;
    private final Directory directory;
    private final Notices notices;

    SentencePapers(
            Sentences sentences,
            ConsentFiles consents,
            Recognitions recognitions,
            List<RecordedRecognitions> recorded,
            DraftedPapers papers,
            Cases cases,
            Directory directory,
            Notices notices) {
        this.cases = cases;
        this.directory = directory;
        this.notices = notices;
        this.sentences = sentences;
        this.consents = consents;
        this.recognitions = recognitions;
        this.recorded = List.copyOf(recorded);
        this.papers = papers;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return Transfers.ours(file)
                && !Transfers.over(file)
                && (SHEET.equals(verb) || toRecognise(file) && !consents.held(file.caseRef()));
    }

    /**
     * Where the day of the handover was named first it is still to be recognised, unless its decision lies here; what
     * the court has decided is drafted nowhere, though the file may come back to where it stood before.
     */
    private boolean toRecognise(CaseFile file) {
        return (TO_RECOGNISE.contains(file.status()) || Transfers.appointed(file) && !recognitions.drafted(file))
                && recorded.stream().noneMatch(side -> side.recorded(file));
    }

    @Override
    public boolean ownPaper(String verb) {
        return true;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        if (SHEET.equals(act.verb())) {
            var sheet = sentences.sheet(file).orElseThrow(() -> Refusal.of("sentence-unreadable"));
            draft(file, paper(CALCULATION, calculation(sheet), Role.CENTRAL_OFFICER), officer);
        } else {
            recognitions.demandNotHeavier(file, act);
            var signer = officer.has(Role.COURT) ? Role.COURT : Role.HEAD;
            draft(file, paper(DECISION, recognitions.said(file, act), signer), officer);
            give(file, act.parties().authority());
        }
    }

    /** What nobody has signed says from now on what is drafted now; what somebody has signed stays beside it. */
    private void draft(CaseFile file, NewPaper paper, Officer officer) {
        papers.dropAbout(file, paper.about()::equals, officer);
        papers.draft(file, paper, officer);
    }

    /** A person says which court decides; it is given the file, and told so. Of itself no court is. */
    private void give(CaseFile file, @Nullable String court) {
        if (court == null) {
            return;
        }
        if (!directory.court(court)) {
            throw Refusal.of("not-a-court", AUTHORITY.key());
        }
        cases.grant(file.caseRef(), court, Set.of(Role.COURT));
        notices.notify(Set.of(Officer.principalOf(court, Role.COURT)), "recognition_asked", file.caseRef());
    }

    /** One of a kind waits at a time. */
    private static NewPaper paper(String kind, ObjectNode said, Role signer) {
        return new NewPaper(kind, kind, said, null, List.of(signer));
    }

    private static ObjectNode calculation(SentenceSheet sheet) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("from", sheet.from().toString())
                .put("sentence", sheet.sentence().toString())
                .put("served_days", sheet.servedDays())
                .put("end", sheet.end().toString())
                .put("remaining_months", sheet.remainingMonths())
                .put("as_of", sheet.asOf().toString());
    }
}

package org.rogatory.web.transfer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.telling.Decided;
import org.rogatory.web.shared.BothClocks;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SummaryContacts;
import org.rogatory.web.shared.SummaryPart;
import org.rogatory.web.shared.SummaryRows;
import org.rogatory.web.shared.SummarySheet;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/**
 * One sheet for those who take a sentenced person over the border: who it is, where and when, who has decided it, with
 * which papers, whom to call.
 */
@Component
class TransferBorderSheet implements SummarySheet {

    private final Procedures procedures;
    private final SentencedFacts persons;
    private final ConsentFiles consents;
    private final DecidedPages decisions;
    private final SheetDocuments documents;
    private final DraftedPapers papers;
    private final BothClocks clocks;
    private final SummaryContacts contacts;
    private final SummaryRows summary;
    private final CaseWords caseWords;
    private final Words words;

    TransferBorderSheet(
            Procedures procedures,
            SentencedFacts persons,
            ConsentFiles consents,
            DecidedPages decisions,
            SheetDocuments documents,
            DraftedPapers papers,
            BothClocks clocks,
            SummaryContacts contacts,
            SummaryRows summary,
            CaseWords caseWords,
            Words words) {
        this.procedures = procedures;
        this.persons = persons;
        this.consents = consents;
        this.decisions = decisions;
        this.documents = documents;
        this.papers = papers;
        this.clocks = clocks;
        this.contacts = contacts;
        this.summary = summary;
        this.caseWords = caseWords;
        this.words = words;
    }

    @Override
    public String key() {
        return BORDER;
    }

    @Override
    public boolean stands(CaseFile file) {
        return DraftPlaces.transfer(file);
    }

    @Override
    public List<SummaryPart> parts(CaseFile file, Officer officer, Locale reader) {
        var person = persons.of(file, procedures.content(file, officer), officer);
        var decided = decisions.of(file, officer);
        var later = words.text("summary.paper.later");
        return List.of(
                summary.part(
                        "handed-over", summary.identity(person, null, reader).all()),
                summary.part("handover", where(file, decided, officer)),
                summary.part("decision", decision(file, decided, reader)),
                summary.part("carried", documents.carried(file, officer, reader)),
                summary.part("to-sign", summary.toSign(papers.of(file), later, reader)),
                summary.part("contact", contacts.of(file, reader).all()));
    }

    /** As appointed; who takes the person is for those who read names. */
    private List<Row> where(CaseFile file, Decided decided, Officer officer) {
        var appointed = decided.handover();
        if (appointed == null) {
            return summary.rows()
                    .add("place", words.text("summary.not-appointed"))
                    .all();
        }
        var at = appointed.at().toInstant();
        var zone = appointed.at().getZone();
        return summary.rows()
                .add("place", appointed.place())
                .add("at", words.momentThere(at, zone))
                .add("clocks", clocks.of(file, at))
                .add("escort", Roles.readsNames(officer) ? appointed.escort() : null)
                .all();
    }

    /** Without the consent and without both of these nobody is handed over: each says where it stands. */
    private List<Row> decision(CaseFile file, Decided decided, Locale reader) {
        var stands = summary.rows()
                .add("consent", consent(file, reader))
                .add("agreed", agreed(file, decided, reader))
                .all();
        return Stream.concat(stands.stream(), decisions.recognition(decided).stream())
                .toList();
    }

    private @Nullable String consent(CaseFile file, Locale reader) {
        return consents.of(file)
                .map(kept -> caseWords.label("statuses." + Transfers.CONSENT, kept.status(), reader))
                .orElse(null);
    }

    /** The State that is asked agrees by its authority; as long as it has not, that is told. */
    private String agreed(CaseFile file, Decided decided, Locale reader) {
        var on = decided.agreedOn();
        return on == null ? words.text("summary.not-agreed") : words.date(on) + ", " + agreeing(file, reader);
    }

    private String agreeing(CaseFile file, Locale reader) {
        var asked = file.outgoing() ? file.counterpartAuthority() : file.authority();
        return asked == null ? caseWords.state(file.requested(), reader) : caseWords.authority(asked, reader);
    }
}

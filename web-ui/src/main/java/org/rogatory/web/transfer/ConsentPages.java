package org.rogatory.web.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.Choices;
import org.rogatory.transfer.consent.ConsentView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The consent of a sentenced person in the reader's words: names only for who may read them. */
@Component
class ConsentPages {

    private static final String MACHINE = "statuses.sentenced_transfer_consent";

    /** With these nobody may be handed over. */
    private static final Set<String> AGAINST = Set.of("consent_refused", "consent_withdrawn");

    private static final Set<String> STANDING = Set.of("given", "verified");

    private final Deliberation deliberation;
    private final CaseWords caseWords;
    private final Words words;

    ConsentPages(Deliberation deliberation, CaseWords caseWords, Words words) {
        this.deliberation = deliberation;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** A paper in which the consent stands. */
    record PaperLink(String name, String href) {}

    /** What calls for a person: without consent nobody is handed over. */
    List<FindingView> alarms(ConsentView consent) {
        if (AGAINST.contains(consent.status())) {
            return List.of(alarm("stop", "against"));
        }
        return STANDING.contains(consent.status()) ? List.of() : List.of(alarm("warning", "open"));
    }

    private FindingView alarm(String level, String key) {
        return new FindingView(
                level,
                words.text("transfer.consent.alarm." + key),
                words.text("transfer.consent.alarm." + key + "-text"),
                null,
                null);
    }

    /** How it stands, in which language and through whom the person was told. */
    List<Row> facts(ConsentView consent, Officer officer, Locale reader) {
        var rows = new ArrayList<Row>();
        rows.add(row("status", caseWords.label(MACHINE, consent.status(), reader)));
        var language = consent.language();
        add(rows, "language", language == null ? null : Languages.name(Locale.forLanguageTag(language), reader));
        if (Roles.readsNames(officer)) {
            add(rows, "interpreter", consent.interpreter());
            add(rows, "representative", consent.representative());
            add(rows, "place", consent.place());
            add(rows, "verified-place", consent.verifiedPlace());
        }
        return rows;
    }

    /** What has to be explained before the person says anything. */
    List<String> toTell() {
        return Choices.of("consent_explained").orElseGet(List::of).stream()
                .map(code -> words.text("cases.choice." + code))
                .toList();
    }

    /** On which days what was said, in their order; a day that is not known is told as that. */
    List<Row> days(ConsentView consent, Officer officer) {
        var rows = new ArrayList<Row>();
        rows.add(row("informed-on", day(consent.informedOn())));
        rows.add(row("given-on", day(consent.givenOn())));
        rows.add(row("verified-on", day(consent.verifiedOn())));
        if (Roles.readsNames(officer)) {
            add(rows, "verified-by", consent.verifiedBy());
        }
        if (consent.withdrawnOn() != null) {
            rows.add(row("withdrawn-on", day(consent.withdrawnOn())));
        }
        return rows;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.text("transfer.consent.not-yet") : words.dateWithDay(day);
    }

    /** The papers in which it stands, of those that the officer sees. */
    List<PaperLink> papers(CaseFile file, ConsentView consent, Officer officer) {
        return deliberation.documents(file, officer).stream()
                .filter(document -> consent.files().contains(document.documentRef()))
                .map(document -> new PaperLink(
                        document.name(), "/cases/" + file.caseRef() + "/documents/" + document.documentRef()))
                .toList();
    }

    private Row row(String key, String value) {
        return new Row(words.text("transfer.consent." + key), value);
    }

    private void add(List<Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(row(key, value));
        }
    }
}

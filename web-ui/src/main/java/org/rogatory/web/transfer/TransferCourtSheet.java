package org.rogatory.web.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.consent.ConsentView;
import org.rogatory.transfer.sentence.Eligibility;
import org.rogatory.transfer.sentence.SentenceView;
import org.rogatory.transfer.sentence.Sentences;
import org.rogatory.transfer.telling.Decided;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentenceWords;
import org.rogatory.web.shared.SummaryPart;
import org.rogatory.web.shared.SummaryRows;
import org.rogatory.web.shared.SummarySheet;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One sheet for the court that recognises a sentence: who, which sentence, what is left of it, with what consent. */
@Component
class TransferCourtSheet implements SummarySheet {

    private final Procedures procedures;
    private final SentencedFacts persons;
    private final SheetRequest request;
    private final Sentences sentences;
    private final SentencePages sentencePages;
    private final SentenceWords coded;
    private final ConsentFiles consents;
    private final ConsentPages consentPages;
    private final DecidedPages decisions;
    private final SheetDocuments documents;
    private final SummaryRows summary;
    private final Words words;

    TransferCourtSheet(
            Procedures procedures,
            SentencedFacts persons,
            SheetRequest request,
            Sentences sentences,
            SentencePages sentencePages,
            SentenceWords coded,
            ConsentFiles consents,
            ConsentPages consentPages,
            DecidedPages decisions,
            SheetDocuments documents,
            SummaryRows summary,
            Words words) {
        this.procedures = procedures;
        this.persons = persons;
        this.request = request;
        this.sentences = sentences;
        this.sentencePages = sentencePages;
        this.coded = coded;
        this.consents = consents;
        this.consentPages = consentPages;
        this.decisions = decisions;
        this.documents = documents;
        this.summary = summary;
        this.words = words;
    }

    @Override
    public String key() {
        return COURT;
    }

    @Override
    public boolean stands(CaseFile file) {
        return DraftPlaces.transfer(file);
    }

    @Override
    public List<SummaryPart> parts(CaseFile file, Officer officer, Locale reader) {
        var content = procedures.content(file, officer);
        var person = persons.of(file, content, officer);
        var sentence = sentences.of(file, officer);
        var decided = decisions.of(file, officer);
        return List.of(
                summary.part("asked", asked(file, content, decided)),
                summary.part("person", summary.person(person, reader).all()),
                summary.part("request", request.rows(file, content, reader)),
                summary.part("sentence", sentence.map(this::counted).orElseGet(() -> uncounted(content))),
                summary.part("consent", consent(file, content, officer, reader)),
                summary.part("conditions", conditions(file, sentence, officer)),
                summary.part("decision", decisions.recognition(decided)),
                summary.part("documents", documents.lying(file, officer, reader)));
    }

    private List<Row> asked(CaseFile file, JsonNode content, Decided decided) {
        var asked = RecognitionAsked.of(
                file.status(), Seat.of(file, content), decided.recognition() != null, consents.against(file.caseRef()));
        return summary.rows().add("asked", words.text("summary.asked." + asked)).all();
    }

    /** As it is counted; what the request tells otherwise stands beside it, for neither is right by itself. */
    private List<Row> counted(SentenceView view) {
        return sentencePages.sheet(view).stream()
                .map(line -> new Row(line.label(), told(line)))
                .toList();
    }

    private String told(SentencePages.SheetLine line) {
        return line.differs()
                ? line.counted() + "; " + words.text("transfer.column.told") + ": " + line.told()
                : line.counted();
    }

    private List<Row> uncounted(JsonNode content) {
        var term = content.at("/transfer/time/sentence");
        return summary.rows()
                .add("sentence", coded.coded("transfer-time-sentence", term).orElseGet(() -> term.asString("")))
                .add("rest", words.text("transfer.sentence.none"))
                .all();
    }

    /** How it stands, where and when it was given, and how the request says that it was; words for who reads names. */
    private List<Row> consent(CaseFile file, JsonNode content, Officer officer, Locale reader) {
        var rows = new ArrayList<Row>();
        consents.of(file, officer).ifPresent(kept -> rows.addAll(kept(kept, officer, reader)));
        if (Roles.readsNames(officer)) {
            rows.addAll(summary.rows()
                    .add("form", form(content.at("/transfer/consent/form")))
                    .all());
        }
        return rows;
    }

    private List<Row> kept(ConsentView consent, Officer officer, Locale reader) {
        return Stream.concat(
                        consentPages.facts(consent, officer, reader).stream(),
                        consentPages.days(consent, officer).stream())
                .toList();
    }

    private @Nullable String form(JsonNode told) {
        return told.isMissingNode()
                ? null
                : coded.coded("transfer-consent-form", told).orElseGet(() -> told.asString(""));
    }

    /** Those that are met, those that are not, those nobody knows of: each state in one row. */
    private List<Row> conditions(CaseFile file, Optional<SentenceView> sentence, Officer officer) {
        var judged = sentence.map(SentenceView::eligibility).orElseGet(() -> sentences.eligibility(file, officer));
        return judged.stream()
                .collect(Collectors.groupingBy(
                        Eligibility::state,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                condition -> words.text("transfer.condition." + condition.key()),
                                Collectors.joining("; "))))
                .entrySet()
                .stream()
                .map(state -> new Row(words.text("summary.condition." + state.getKey()), state.getValue()))
                .toList();
    }
}

package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HeldPeriod;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SummaryPart;
import org.rogatory.web.shared.SummaryRows;
import org.rogatory.web.shared.SummarySheet;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One sheet for the court: who, for what, on which basis, since when he is held and until when, what is asked. */
@Component
class ExtraditionCourtSheet implements SummarySheet {

    /** As many of a kind as the sheet has room for. */
    private static final int MOST = 6;

    private final Procedures procedures;
    private final WantedFacts persons;
    private final CustodyFiles custody;
    private final CustodyPages custodyPages;
    private final CustodyWords custodyWords;
    private final CourtFindings findings;
    private final CourtWords courts;
    private final SummaryRows summary;
    private final CaseWords caseWords;
    private final Words words;

    ExtraditionCourtSheet(
            Procedures procedures,
            WantedFacts persons,
            CustodyFiles custody,
            CustodyPages custodyPages,
            CustodyWords custodyWords,
            CourtFindings findings,
            CourtWords courts,
            SummaryRows summary,
            CaseWords caseWords,
            Words words) {
        this.procedures = procedures;
        this.persons = persons;
        this.custody = custody;
        this.custodyPages = custodyPages;
        this.custodyWords = custodyWords;
        this.findings = findings;
        this.courts = courts;
        this.summary = summary;
        this.caseWords = caseWords;
        this.words = words;
    }

    @Override
    public String key() {
        return COURT;
    }

    @Override
    public boolean stands(CaseFile file) {
        return DraftPlaces.extradition(file);
    }

    @Override
    public List<SummaryPart> parts(CaseFile file, Officer officer, Locale reader) {
        var content = procedures.content(file, officer);
        var held = custody.of(file).orElse(null);
        return List.of(
                summary.part("asked", asked(file, held, reader)),
                summary.part(
                        "person",
                        summary.person(persons.of(file, officer), reader).all()),
                summary.part("request", request(file, content, reader)),
                summary.part("offences", offences(content, reader)),
                summary.part("custody", held == null ? List.of() : periods(held, reader)),
                summary.part("limits", held == null ? List.of() : limits(held, reader)),
                summary.part("findings", findings.rows(file, officer)));
    }

    private List<Row> asked(CaseFile file, @Nullable CustodyView held, Locale reader) {
        var rows = summary.rows();
        var status = held == null ? null : held.status();
        CourtAsked.of(file.status(), status, !file.outgoing())
                .forEach(key -> rows.add("asked", words.text("summary.asked." + key)));
        var known = courts.rows(file, reader).stream()
                .map(step -> step.label() + " (" + step.value() + ")")
                .toList();
        var state = caseWords.state(file.requested(), reader);
        return rows.add("steps", state + ": " + (known.isEmpty() ? words.text("competing.ask") : joined(known)))
                .all();
    }

    private static String joined(List<String> parts) {
        return String.join("; ", parts);
    }

    private List<Row> request(CaseFile file, JsonNode content, Locale reader) {
        return summary.rows()
                .add("state", caseWords.state(file.requesting(), reader))
                .add("kind", caseWords.title(file, reader))
                .add("numbers", caseWords.numbers(file))
                .add("status", caseWords.status(file, reader).label())
                .add("purpose", purpose(content))
                .add("order", order(content))
                .add(
                        "basis",
                        content.path("legal_basis")
                                .valueStream()
                                .map(id -> caseWords.label("instruments", id.asString(""), reader))
                                .toList())
                .add("articles", content.path("articles").asString(""))
                .all();
    }

    private @Nullable String purpose(JsonNode content) {
        var purpose = content.at("/extradition/purpose").asString("");
        return purpose.isEmpty() ? null : words.text("extradition.purpose." + purpose);
    }

    /** The warrant or the judgment that the request names: whose, its number, its day. */
    private String order(JsonNode content) {
        return Stream.of("/extradition/arrest_warrant", "/extradition/judgment", "/provisional/warrant")
                .map(content::at)
                .map(order -> order.isString() ? order.asString() : order(order, List.of("by", "number", "date")))
                .filter(told -> !told.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String order(JsonNode order, List<String> keys) {
        return keys.stream()
                .map(key -> order.path(key).asString(""))
                .filter(value -> !value.isEmpty())
                .map(summary::day)
                .collect(Collectors.joining(", "));
    }

    private List<Row> offences(JsonNode content, Locale reader) {
        var rows = content.path("offences")
                .valueStream()
                .map(offence -> new Row(
                        caseWords.label("offences", offence.path("key").asString(""), reader), penalty(offence)))
                .toList();
        return SummaryPart.cut(rows, MOST, summary::besides);
    }

    private String penalty(JsonNode offence) {
        var years = offence.path("max_penalty_years");
        return Stream.of(
                        offence.path("national_article").asString(""),
                        years.isNumber() ? words.text("competing.years", years.decimalValue()) : "")
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** By what he was held, from when and until when, on the clocks of the place. */
    private List<Row> periods(CustodyView held, Locale reader) {
        var rows = new ArrayList<Row>();
        rows.add(
                new Row(words.text("custody.fact.status"), caseWords.label("statuses.custody", held.status(), reader)));
        held.periods().forEach(period -> rows.add(period(period)));
        return SummaryPart.cut(rows, MOST, summary::besides);
    }

    private Row period(HeldPeriod held) {
        var period = held.period();
        var until = period.until();
        var told = Stream.of(
                custodyWords.moment(period.from().toInstant(), period.zone()),
                until == null ? words.text("custody.lasts") : custodyWords.moment(until.toInstant(), period.zone()),
                held.words().issuer(),
                held.words().order());
        return new Row(
                words.text("custody.measure." + held.measure().key()),
                told.filter(Objects::nonNull).collect(Collectors.joining("; ")));
    }

    /** Both counts of each limit that runs, the earliest end first. */
    private List<Row> limits(CustodyView held, Locale reader) {
        var rows = custodyPages.limits(held, reader).stream()
                .map(limit -> new Row(
                        limit.title(),
                        Stream.of(
                                        limit.until(),
                                        limit.other() == null ? null : words.text("custody.other", limit.other()),
                                        limit.basis(),
                                        joined(limit.marks()))
                                .filter(told -> told != null && !told.isEmpty())
                                .collect(Collectors.joining("; "))))
                .toList();
        return SummaryPart.cut(rows, MOST, summary::besides);
    }
}

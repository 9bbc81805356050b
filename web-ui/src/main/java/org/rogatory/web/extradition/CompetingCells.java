package org.rogatory.web.extradition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.competing.RequestFacts;
import org.rogatory.extradition.competing.RivalRequest;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What each of several requests for one person says on each criterion, in the reader's words and no others. */
@Component
class CompetingCells {

    private final CustodyWords custodyWords;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;

    CompetingCells(CustodyWords custodyWords, CaseWords caseWords, Directory directory, Words words) {
        this.custodyWords = custodyWords;
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
    }

    /** By the key of the criterion, in their order: for each request what it says, and that it says nothing. */
    Map<String, List<List<String>>> of(List<RivalRequest> requests, Officer officer, Locale reader) {
        var lines = new LinkedHashMap<String, List<List<String>>>();
        var persons = Roles.readsNames(officer);
        put(lines, "basis", requests, request -> basis(request.facts(), reader));
        put(lines, "requested", requests, request -> List.of(requested(request.file())));
        put(lines, "places", requests, request -> places(request.facts()));
        put(lines, "offences", requests, request -> offences(request.facts(), reader));
        put(lines, "gravity", requests, request -> one(years(request.facts().gravity())));
        put(lines, "nationality", requests, request -> persons ? nationalities(request.facts(), reader) : closed());
        put(
                lines,
                "residence",
                requests,
                request -> persons ? one(request.facts().residence()) : closed());
        put(lines, "onward", requests, request -> onward(request, reader));
        put(lines, "custody", requests, this::custody);
        put(lines, "assurances", requests, request -> request.facts().assurances());
        return lines;
    }

    private void put(
            Map<String, List<List<String>>> lines,
            String key,
            List<RivalRequest> requests,
            Function<RivalRequest, List<String>> said) {
        lines.put(
                key,
                requests.stream()
                        .map(said)
                        .map(told -> told.isEmpty() ? List.of(words.text("competing.not-said")) : told)
                        .toList());
    }

    private static List<String> one(@Nullable String said) {
        return said == null ? List.of() : List.of(said);
    }

    private List<String> closed() {
        return List.of(words.text("competing.closed"));
    }

    private List<String> basis(RequestFacts facts, Locale reader) {
        var instruments = facts.instruments().stream().map(id -> caseWords.label("instruments", id, reader));
        return Stream.concat(instruments, one(facts.articles()).stream()).toList();
    }

    /** The day of their letter; where none is known, that on which the request came. */
    private String requested(CaseFile file) {
        var letter = file.numbers().theirs();
        var day = letter == null ? null : letter.day();
        return day != null
                ? words.date(day)
                : words.text(
                        "competing.received",
                        words.date(LocalDate.ofInstant(
                                file.openedAt(), directory.times().zone(file.authority()))));
    }

    private List<String> places(RequestFacts facts) {
        return facts.places().stream()
                .map(act -> act.date() == null ? act.place() : day(act.date()) + ": " + act.place())
                .toList();
    }

    private String day(String written) {
        var day = RequestForms.day(written);
        return day == null ? written : words.date(day);
    }

    private List<String> offences(RequestFacts facts, Locale reader) {
        return facts.charges().stream()
                .map(charge -> Stream.of(
                                charge.offence() == null ? null : caseWords.label("offences", charge.offence(), reader),
                                charge.article(),
                                years(charge.years()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .filter(told -> !told.isEmpty())
                .toList();
    }

    private @Nullable String years(@Nullable BigDecimal years) {
        return years == null ? null : words.text("competing.years", years);
    }

    private List<String> nationalities(RequestFacts facts, Locale reader) {
        return facts.nationalities().stream()
                .map(state -> caseWords.state(state, reader))
                .toList();
    }

    private List<String> onward(RivalRequest request, Locale reader) {
        return request.onward().stream()
                .map(each -> words.text(
                        "competing.onward",
                        caseWords.state(each.state(), reader),
                        each.instruments().isEmpty()
                                ? words.text("competing.ask")
                                : each.instruments().stream()
                                        .map(id -> caseWords.label("instruments", id, reader))
                                        .collect(Collectors.joining("; "))))
                .toList();
    }

    private List<String> custody(RivalRequest request) {
        var end = request.limit();
        if (end == null) {
            return List.of(words.text("competing.no-limit"));
        }
        var until = custodyWords.moment(end.at(), end.zone());
        return end.at().equals(end.other())
                ? List.of(until)
                : List.of(until, words.text("custody.other", custodyWords.moment(end.other(), end.zone())));
    }

    /** By the clocks of the office that keeps the file. */
    String moment(CaseFile file, Instant at) {
        return words.moment(at, directory.times().zone(file.authority()));
    }
}

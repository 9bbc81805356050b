package org.rogatory.transfer.sentence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.ReadOnce;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The sentence of a file of transfer: counted from what its request says, beside what it tells as counted. */
@Service
public class Sentences {

    private final ObjectProvider<Procedures> procedures;
    private final Eligibilities eligibilities;

    /** The rules of one act ask for it again and again. */
    private final ReadOnce<CaseFile, JsonNode> told;

    Sentences(ObjectProvider<Procedures> procedures, Eligibilities eligibilities) {
        this.procedures = procedures;
        this.eligibilities = eligibilities;
        this.told = new ReadOnce<>(file -> content(file, Officer.system(file.state())));
    }

    /** As it stands on the day of the file; empty where the request does not say it so that it can be counted. */
    public Optional<SentenceView> of(CaseFile file, Officer officer) {
        var content = content(file, officer);
        return SentenceWords.read(content).map(words -> view(file, content, words.counted(eligibilities.today(file))));
    }

    /** The conditions of the transfer, also where the sentence cannot be counted. */
    public List<Eligibility> eligibility(CaseFile file, Officer officer) {
        return eligibilities.of(file, content(file, officer));
    }

    /** The sentence alone, for the papers of the file. */
    Optional<SentenceSheet> sheet(CaseFile file) {
        return SentenceWords.read(told.of(file)).map(words -> words.counted(eligibilities.today(file)));
    }

    /** Its end: as counted, or as the other State tells it with what was credited, whichever comes first. */
    Optional<LocalDate> end(CaseFile file) {
        var content = told.of(file);
        var counted = SentenceWords.read(content)
                .map(words -> words.counted(eligibilities.today(file)).end());
        var told = Optional.ofNullable(
                RequestForms.day(content.at("/transfer/time/end_date").asString("")));
        return Stream.concat(counted.stream(), told.stream()).min(Comparator.naturalOrder());
    }

    /** The day of the judgment as the request tells it: what follows from the judgment was not before it. */
    public Optional<LocalDate> judged(CaseFile file) {
        return Optional.ofNullable(
                RequestForms.day(told.of(file).at("/transfer/judgment/date").asString("")));
    }

    private JsonNode content(CaseFile file, Officer officer) {
        return procedures.getObject().content(file, officer);
    }

    private SentenceView view(CaseFile file, JsonNode content, SentenceSheet sheet) {
        var time = content.at("/transfer/time");
        var served = number(time.path("served_days"));
        var end = RequestForms.day(time.path("end_date").asString(""));
        var months = number(time.path("remaining_months"));
        return new SentenceView(
                file.caseRef(),
                sheet,
                served,
                end,
                months,
                differences(sheet, served, end, months),
                eligibilities.of(file, content));
    }

    private static @Nullable Integer number(JsonNode told) {
        return told.isNumber() ? told.asInt() : null;
    }

    private static List<String> differences(
            SentenceSheet sheet, @Nullable Integer served, @Nullable LocalDate end, @Nullable Integer months) {
        return Stream.of(
                        served != null && served != sheet.servedDays() ? "served_days" : "",
                        end != null && !end.equals(sheet.end()) ? "end" : "",
                        months != null && months != sheet.remainingMonths() ? "remaining_months" : "")
                .filter(code -> !code.isEmpty())
                .toList();
    }
}

package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What both printed summaries of a file of extradition say alike: who it is about, and how their rows are named. */
@Component
class SummaryRows {

    private final WantedPersons persons;
    private final CaseWords caseWords;
    private final Words words;

    SummaryRows(WantedPersons persons, CaseWords caseWords, Words words) {
        this.persons = persons;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Rows that say something, by their keys. */
    final class Rows {

        private final List<Row> rows = new ArrayList<>();

        Rows add(String key, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                rows.add(new Row(words.text("summary.fact." + key), value));
            }
            return this;
        }

        Rows add(String key, List<String> values) {
            return add(key, String.join("; ", values));
        }

        List<Row> all() {
            return List.copyOf(rows);
        }
    }

    Rows rows() {
        return new Rows();
    }

    SummaryPart part(String key, List<Row> rows) {
        return new SummaryPart(words.text("summary.part." + key), rows);
    }

    /** What is known of the person, with the trace of reading it; null to whoever reads codes in place of names. */
    @Nullable
    PersonFacts facts(CaseFile file, Officer officer) {
        return Roles.readsNames(officer) ? PersonFacts.of(persons.read(file.caseRef(), officer)) : null;
    }

    /** Who it is; where that is closed to the reader it says so. */
    Rows person(@Nullable PersonFacts facts, Locale reader) {
        if (facts == null) {
            return rows().add("name", words.text("competing.closed"));
        }
        var sex = facts.sex();
        return rows().add("name", facts.names())
                .add("born", born(facts))
                .add("sex", sex == null ? null : sex(sex))
                .add(
                        "citizenship",
                        facts.citizenships().stream()
                                .map(state -> caseWords.state(state, reader))
                                .toList());
    }

    private String born(PersonFacts facts) {
        var born = facts.born();
        return Stream.of(born == null ? null : day(born), facts.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String sex(String code) {
        var told = words.text("extradition.sex." + code);
        return told.startsWith("extradition.sex.") ? code : told;
    }

    /** A day as the reader writes it; what is no day stays as it is written. */
    String day(String written) {
        var day = RequestForms.day(written);
        return day == null ? written : words.date(day);
    }

    /** The row that says how many there are besides. */
    Row besides(int number) {
        return new Row(words.text("summary.besides"), String.valueOf(number));
    }
}

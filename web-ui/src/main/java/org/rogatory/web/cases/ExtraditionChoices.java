package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.extradition.custody.CorrectedCustody;
import org.rogatory.extradition.custody.CustodyEntry;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.HeldPeriod;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.AssuranceNames;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What an act of extradition is about: an assurance of the library that fits the request, or one of the file; an entry
 * of custody that can be put right.
 */
@Component
class ExtraditionChoices {

    static final String ENTRIES = "custody_entries";

    private final AssuranceFiles files;
    private final CorrectedCustody corrections;
    private final CustodyFiles custody;
    private final Procedures procedures;
    private final AssuranceNames names;
    private final Words words;

    ExtraditionChoices(
            AssuranceFiles files,
            CorrectedCustody corrections,
            CustodyFiles custody,
            Procedures procedures,
            AssuranceNames names,
            Words words) {
        this.files = files;
        this.corrections = corrections;
        this.custody = custody;
        this.procedures = procedures;
        this.names = names;
        this.words = words;
    }

    List<Option> of(String list, CaseFile file, Officer officer, Locale reader) {
        return files.choices(list, file)
                .map(codes -> codes.stream()
                        .map(code -> new Option(code.code(), names.of(code, reader)))
                        .toList())
                .orElseGet(() -> library(file, officer, reader));
    }

    /** Entries of custody, each by its stretch and the moment that was written down. */
    List<Option> entries(CaseFile file) {
        var held = custody.of(file).map(view -> view.periods()).orElseGet(List::of);
        return corrections.entries(file).stream()
                .flatMap(entry -> held.stream()
                        .filter(period -> period.number() == entry.stretch())
                        .map(period -> new Option(entry.key(), told(entry, period))))
                .toList();
    }

    private String told(CustodyEntry entry, HeldPeriod held) {
        var period = held.period();
        var until = period.until();
        var at = entry.begins() || until == null ? period.from() : until;
        return words.text(
                "custody.entry." + (entry.begins() ? "begin" : "end"),
                held.number(),
                words.text("custody.measure." + held.measure().key()),
                words.momentInSentence(at.toInstant(), period.zone()));
    }

    private List<Option> library(CaseFile file, Officer officer, Locale reader) {
        var cited = procedures
                .content(file, officer)
                .path("legal_basis")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        return files.offered(cited).stream()
                .map(each -> new Option(each.key(), each.label().in(reader)))
                .toList();
    }
}

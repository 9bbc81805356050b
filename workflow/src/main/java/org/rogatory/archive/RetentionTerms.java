package org.rogatory.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/** Terms by kind of file out of the reference data: offered, never applied. */
public final class RetentionTerms {

    private static final String FILE = "retention-terms.yaml";
    private static final String UNKNOWN = "unknown";
    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low", UNKNOWN);

    private final List<RetentionTerm> terms;

    private RetentionTerms(List<RetentionTerm> terms) {
        this.terms = terms;
    }

    static RetentionTerms read(ReferenceFiles files) {
        var kinds = files.read("statuses.yaml")
                .entries("machines", ReferenceRecord::name)
                .keySet();
        var sources = files.read("sources.yaml").records("sources", "id").stream()
                .map(ReferenceRecord::name)
                .collect(Collectors.toSet());
        return new RetentionTerms(files.read(FILE).records("terms", "key").stream()
                .map(record -> term(record, record.code("kind", kinds), sources))
                .toList());
    }

    /** What is said of files like this one: for its State, else for all. */
    public Optional<RetentionTerm> of(CaseFile file) {
        return find(file.machine(), file.state()).or(() -> find(file.machine(), null));
    }

    Optional<RetentionTerm> find(String kind, @Nullable String state) {
        return terms.stream().filter(term -> term.isFor(kind, state)).findFirst();
    }

    private static RetentionTerm term(ReferenceRecord record, String kind, Collection<String> known) {
        var state = record.textOrNull("state");
        var confidence = record.code("confidence", CONFIDENCE);
        if (UNKNOWN.equals(confidence)) {
            if (record.has("article") || record.has("years") || record.flag("permanent")) {
                throw record.broken("confidence", "what is unknown has no term");
            }
            return new RetentionTerm(kind, state, null, confidence, List.of());
        }
        var sources = record.texts("source");
        if (sources.isEmpty()) {
            throw record.broken("source", "missing");
        }
        sources.stream().filter(source -> !known.contains(source)).findFirst().ifPresent(source -> {
            throw record.broken("source", "unknown source " + source);
        });
        return new RetentionTerm(kind, state, retention(record), confidence, sources);
    }

    private static Retention retention(ReferenceRecord record) {
        if (record.flag("permanent") && record.has("years")) {
            throw record.broken("years", "what is kept for ever has none");
        }
        var retention = new Retention(record.text("article"), record.flag("permanent") ? null : record.number("years"));
        try {
            retention.check();
        } catch (Refusal wrong) {
            throw record.broken(String.valueOf(wrong.parameters().get("field")), "no such term can be kept");
        }
        return retention;
    }
}

package org.rogatory.extradition.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was found on the request of a file, kept under its key. Reads in the name of the processes: who asks has passed
 * the access rule.
 */
@Component
class KeptConditions {

    private final FileConditionsRepository rows;
    private final ReadOnce<String, Optional<FileConditions>> known;
    private final FileCipher cipher;
    private final JsonMapper json;

    KeptConditions(FileConditionsRepository rows, FileCipher cipher, JsonMapper json) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.find(caseRef, AccessScope.system()));
        this.cipher = cipher;
        this.json = json;
    }

    /** The acts one by one; empty as long as nobody has written them. */
    Optional<List<CriminalAct>> acts(String caseRef) {
        return known.of(caseRef)
                .map(FileConditions::hiddenActs)
                .map(hidden -> read(caseRef, hidden, CriminalAct[].class));
    }

    /** What people have found on single matters. */
    List<RecordedJudgement> judged(String caseRef) {
        return known.of(caseRef)
                .map(FileConditions::hiddenJudged)
                .map(hidden -> read(caseRef, hidden, RecordedJudgement[].class))
                .orElseGet(List::of);
    }

    /** The grounds whose codes may leave. */
    List<ReleasedReason> released(String caseRef) {
        return known.of(caseRef)
                .map(FileConditions::hiddenReleased)
                .map(hidden -> read(caseRef, hidden, ReleasedReason[].class))
                .orElseGet(List::of);
    }

    /** Writes what is given anew; null leaves what is there. */
    void write(String caseRef, @Nullable List<CriminalAct> acts, @Nullable List<RecordedJudgement> judged) {
        change(caseRef, row -> {
            if (acts != null) {
                row.acts(hide(caseRef, acts));
            }
            if (judged != null) {
                row.judged(hide(caseRef, judged));
            }
            return row;
        });
    }

    /** One more ground whose code may leave. */
    void release(String caseRef, ReleasedReason reason) {
        var all = Stream.concat(released(caseRef).stream(), Stream.of(reason)).toList();
        change(caseRef, row -> {
            row.released(hide(caseRef, all));
            return row;
        });
    }

    private void change(String caseRef, UnaryOperator<FileConditions> how) {
        var row = known.of(caseRef).orElseGet(() -> new FileConditions(caseRef));
        var kept = rows.save(how.apply(row));
        known.remember(Map.of(caseRef, Optional.of(kept)));
    }

    private String hide(String caseRef, List<?> told) {
        return cipher.encrypt(caseRef, json.writeValueAsString(told));
    }

    private <T> List<T> read(String caseRef, String hidden, Class<T[]> shape) {
        return List.of(json.readValue(cipher.decrypt(caseRef, hidden), shape));
    }
}

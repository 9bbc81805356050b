package org.rogatory.transfer.sentence;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.requests.papers.DraftedPapers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The recognition of the sentence by the State that carries it out: continued or converted, never heavier. A decision
 * that was drafted before is the paper of it.
 */
@Component
public class Recognitions {

    private static final String KIND = "recognition_decision";
    private static final String CONTINUED = "continued";

    private final Sentences sentences;
    private final DraftedPapers papers;

    Recognitions(Sentences sentences, DraftedPapers papers) {
        this.sentences = sentences;
        this.papers = papers;
    }

    /** Refuses an end that lies after that of the sentence, where both are known. */
    public void demandNotHeavier(CaseFile file, Act act) {
        if (heavier(file, act.times().until())) {
            throw Refusal.of("sentence-heavier", ActField.UNTIL.key());
        }
    }

    /**
     * Whether an end lies after that of the sentence, also where what was credited has brought that forward; false
     * where one of them is not known.
     */
    public boolean heavier(CaseFile file, @Nullable LocalDate end) {
        return end != null && sentences.end(file).filter(end::isAfter).isPresent();
    }

    /** Whether the decision lies in the file already, drafted before the court decided. */
    public boolean drafted(CaseFile file) {
        return papers.of(file).stream()
                .filter(paper -> KIND.equals(paper.kind()))
                .anyMatch(paper -> !paper.dropped());
    }

    /** What the court has said, as it is kept and as its paper says it. */
    public ObjectNode said(CaseFile file, Act act) {
        var said = JsonMapper.shared().createObjectNode();
        put(said, "method", act.kind());
        put(said, "court", act.parties().issuer());
        put(said, "number", act.papers().reference());
        put(said, "on", act.times().happenedOn());
        sentences
                .sheet(file)
                .ifPresent(sheet -> said.put("sentence", sheet.sentence().toString()));
        end(file, act).ifPresent(day -> said.put("end", day.toString()));
        return said;
    }

    /**
     * The end as the court has named it, else that of the sentence where it goes on as it is: what the court has made
     * of one that it converted only its decision says.
     */
    private Optional<LocalDate> end(CaseFile file, Act act) {
        var named = Optional.ofNullable(act.times().until());
        return CONTINUED.equals(act.kind()) ? named.or(() -> sentences.end(file)) : named;
    }

    private static void put(ObjectNode said, String key, @Nullable Object value) {
        if (value != null) {
            said.put(key, value.toString());
        }
    }
}

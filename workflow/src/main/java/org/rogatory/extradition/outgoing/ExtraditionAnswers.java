package org.rogatory.extradition.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** What the other State has told of its decision on our request for extradition. */
@Service
public class ExtraditionAnswers {

    private final OutgoingStates states;
    private final FileTexts texts;

    ExtraditionAnswers(OutgoingStates states, FileTexts texts) {
        this.states = states;
        this.texts = texts;
    }

    /**
     * What was answered against the request: that it is refused, put off or returned.
     *
     * @param verb by which it was taken down
     * @param ground as the other State pleads it; null where it told none
     * @param reasons codes of what it lacks
     */
    public record Against(
            String verb,
            @Nullable String ground,
            @Nullable String text,
            @Nullable LocalDate until,
            @Nullable String untilEvent,
            List<String> reasons) {

        static Against read(JsonNode kept) {
            return new Against(
                    kept.path("verb").asString(""),
                    kept.path("ground").asString(null),
                    kept.path("text").asString(null),
                    RequestForms.day(kept.path("until").asString("")),
                    kept.path("until_event").asString(null),
                    kept.path("reasons")
                            .valueStream()
                            .map(code -> code.asString(""))
                            .toList());
        }
    }

    /**
     * The decision as far as it was told.
     *
     * @param grant null as long as the person is not given up
     * @param against null where nothing stands against it
     */
    public record Answer(
            @Nullable GrantTold grant, @Nullable Against against) {}

    /** What was told; empty as long as that is nothing. */
    @Transactional(readOnly = true)
    public Optional<Answer> of(CaseFile file, Officer officer) {
        return states.find(file.caseRef(), AccessScope.of(officer))
                .map(this::told)
                .filter(answer -> answer.grant() != null || answer.against() != null);
    }

    private Answer told(OutgoingState state) {
        var grant = state.hiddenConditions();
        var against = state.hiddenRefusal();
        return new Answer(
                grant == null ? null : GrantTold.read(texts.show(state.caseRef(), grant)),
                against == null ? null : Against.read(texts.show(state.caseRef(), against)));
    }
}

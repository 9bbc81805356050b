package org.rogatory.mla.incoming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The items of which an answer tells, once it is approved by their numbers of then: the other State goes by these. */
@Component
class AnsweredItems {

    private final IncomingTexts texts;
    private final AssistanceItems items;

    AnsweredItems(IncomingTexts texts, AssistanceItems items) {
        this.texts = texts;
        this.items = items;
    }

    /** Refuses an answer that was approved before a written request counted the items otherwise. */
    void demandCounted(CaseFile file, IncomingRequest request) {
        var approved = texts.show(file.caseRef(), request.approvedAnswer());
        var told = approved.path(IncomingAnswers.SAID).path("items");
        if (told.isEmpty()) {
            return;
        }
        if (!counted(told, items.of(file.caseRef(), AccessScope.system()))) {
            throw Refusal.of("answer-changed");
        }
    }

    private static boolean counted(JsonNode told, List<ItemView> own) {
        return told.valueStream().allMatch(item -> own.stream().anyMatch(one -> same(one, item)));
    }

    /**
     * What became of the items that an answer tells of.
     *
     * @param recounted whether they are counted otherwise by now
     * @param outcomes for each by its reference as it is told; where they are counted otherwise, as it stands now
     */
    record Outcomes(boolean recounted, Map<String, String> outcomes) {

        Outcomes {
            outcomes = Map.copyOf(outcomes);
        }
    }

    /** What became of the items of a file, by what its answer tells of them. */
    Outcomes outcomes(CaseFile file, JsonNode answer) {
        var told = answer.path("items");
        var own = items.of(file.caseRef(), AccessScope.system());
        var recounted = !counted(told, own);
        var outcomes = new HashMap<String, String>();
        for (var item : own) {
            if (recounted) {
                outcomes.put(item.itemRef(), item.status());
            } else {
                told.valueStream()
                        .filter(one -> same(item, one))
                        .forEach(one ->
                                outcomes.put(item.itemRef(), one.path("outcome").asString("")));
            }
        }
        return new Outcomes(recounted, outcomes);
    }

    private static boolean same(ItemView item, JsonNode told) {
        return told.path("number").asInt(0) == item.number()
                && item.type().equals(told.path("type").asString(""));
    }
}

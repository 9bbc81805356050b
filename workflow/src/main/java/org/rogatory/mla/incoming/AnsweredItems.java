package org.rogatory.mla.incoming;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The items of which an approved answer tells, by their numbers of then: the other State goes by these alone. */
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
        var own = items.of(file.caseRef(), AccessScope.system());
        if (!told.valueStream().allMatch(item -> own.stream().anyMatch(one -> same(one, item)))) {
            throw Refusal.of("answer-changed");
        }
    }

    private static boolean same(ItemView item, JsonNode told) {
        return told.path("number").asInt(0) == item.number()
                && item.type().equals(told.path("type").asString(""));
    }
}

package org.rogatory.mla.item;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The items that go on with the whole; one that was put off for itself waits until it is resumed for itself. */
@Component
public class ItemResumption {

    private final AssistanceItemRepository items;
    private final Lifecycle lifecycle;
    private final FileCipher cipher;
    private final Clock clock;

    ItemResumption(AssistanceItemRepository items, Lifecycles lifecycles, FileCipher cipher, Clock clock) {
        this.items = items;
        this.lifecycle = lifecycles.of("item");
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Resumes what was put off on the ground and until the day and event of the whole.
     *
     * @param decided what was decided of the whole, by the keys of messages
     */
    @Transactional
    public void resume(String caseRef, JsonNode decided) {
        for (var item : items.of(caseRef, AccessScope.system())) {
            lifecycle
                    .transition(item.status(), "resume_item")
                    .filter(transition -> untold(item) || putOffWith(decided, item))
                    .ifPresent(transition -> {
                        item.move(transition.to(), clock.instant());
                        item.refuse(null);
                    });
        }
    }

    /** Of which nothing was said by itself, as where the whole was put off in a letter on paper. */
    private static boolean untold(AssistanceItem item) {
        return item.ground() == null && item.until() == null && item.hiddenEvent() == null;
    }

    private boolean putOffWith(JsonNode decided, AssistanceItem item) {
        var ground = decided.path("ground").asString(null);
        var until = RequestForms.day(decided.path("until").asString(""));
        var event = decided.path("until_event").asString(null);
        return Objects.equals(item.ground(), ground)
                && Objects.equals(item.until(), until)
                && Objects.equals(event(item), event);
    }

    private @Nullable String event(AssistanceItem item) {
        var hidden = item.hiddenEvent();
        return hidden == null ? null : cipher.decrypt(item.caseRef(), hidden);
    }
}

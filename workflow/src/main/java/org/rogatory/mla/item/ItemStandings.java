package org.rogatory.mla.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the items of a file stood before an answer: one that was written down by mistake is taken out of them again.
 * Words stay under the key of their file.
 */
@Component
public class ItemStandings {

    private static final String NUMBER = "number";
    private static final String STATUS = "status";
    private static final String WAITING = "waiting";
    private static final String WAITING_RELEASED = "waiting_released";
    private static final String ACT_ON = "act_on";
    private static final String PLACE = "place";
    private static final String RESULT = "result";
    private static final String CONDITIONS = "conditions";
    private static final String LANGUAGE = "language";
    private static final String GROUND = "ground";
    private static final String REASONS = "reasons";
    private static final String UNTIL = "until";
    private static final String EVENT = "event";
    private static final String USE = "use";
    private static final String USE_NOTE = "use_note";

    private final AssistanceItemRepository items;
    private final FileCipher cipher;
    private final Clock clock;

    ItemStandings(AssistanceItemRepository items, FileCipher cipher, Clock clock) {
        this.items = items;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** How these stand now. */
    static ArrayNode of(List<AssistanceItem> items) {
        var standing = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> describe(standing.addObject(), item));
        return standing;
    }

    private static void describe(ObjectNode told, AssistanceItem item) {
        told.put(NUMBER, item.number());
        told.put(STATUS, item.status());
        told.put(WAITING_RELEASED, item.waitingReleased());
        put(told, WAITING, item.waitingReason());
        put(told, ACT_ON, item.actOn());
        put(told, PLACE, item.hiddenPlace());
        var words = item.hiddenWords();
        put(told, RESULT, words.result());
        put(told, CONDITIONS, words.conditions());
        put(told, LANGUAGE, words.language());
        put(told, GROUND, item.ground());
        put(told, UNTIL, item.until());
        put(told, EVENT, item.hiddenEvent());
        put(told, USE, item.useMark());
        put(told, USE_NOTE, item.hiddenUseNote());
        item.reasons().forEach(told.putArray(REASONS)::add);
    }

    private static void put(ObjectNode told, String key, @Nullable Object value) {
        if (value != null) {
            told.put(key, value.toString());
        }
    }

    /** Puts back what has changed since; what stands as it did keeps the limits of use that were marked meanwhile. */
    @Transactional
    public void putBack(String caseRef, JsonNode standing) {
        var own = items.of(caseRef, AccessScope.system());
        for (var before : standing) {
            own.stream()
                    .filter(item -> item.number() == before.path(NUMBER).asInt(0) && changed(item, before))
                    .forEach(item -> putBack(item, before));
        }
    }

    private boolean changed(AssistanceItem item, JsonNode before) {
        return !item.status().equals(text(before, STATUS))
                || !Objects.equals(item.ground(), text(before, GROUND))
                || !Objects.equals(item.until(), day(before, UNTIL))
                || !new ItemWords(clear(item, before, RESULT), clear(item, before, CONDITIONS), null)
                        .kept(item, cipher);
    }

    private void putBack(AssistanceItem item, JsonNode before) {
        item.move(before.path(STATUS).asString(""), clock.instant());
        item.waitFor(text(before, WAITING), before.path(WAITING_RELEASED).asBoolean(false));
        item.record(
                day(before, ACT_ON),
                text(before, PLACE),
                new ItemWords(text(before, RESULT), text(before, CONDITIONS), text(before, LANGUAGE)));
        item.refuse(text(before, GROUND));
        item.returnFor(before.path(REASONS)
                .valueStream()
                .map(code -> code.asString(""))
                .toList());
        item.putOff(day(before, UNTIL), text(before, EVENT));
        item.markUse(text(before, USE), text(before, USE_NOTE));
    }

    private @Nullable String clear(AssistanceItem item, JsonNode before, String key) {
        var hidden = text(before, key);
        return hidden == null ? null : cipher.decrypt(item.caseRef(), hidden);
    }

    private static @Nullable String text(JsonNode told, String key) {
        return told.path(key).asString(null);
    }

    private static @Nullable LocalDate day(JsonNode told, String key) {
        var day = text(told, key);
        return day == null ? null : LocalDate.parse(day);
    }
}

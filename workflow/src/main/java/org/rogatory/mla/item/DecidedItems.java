package org.rogatory.mla.item;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The open items that a decision on the whole file moves, and how they stood before it: the decision is undone for those
 * that stand still as it left them. Whatever has happened to an item since stands.
 */
@Component
public class DecidedItems {

    private static final String ITEM = "item";
    private static final String STATUS = "status";
    private static final String WAITING = "waiting";
    private static final String WAITING_RELEASED = "waiting_released";
    private static final String GROUND = "ground";
    private static final String UNTIL = "until";
    private static final String EVENT = "event";
    /** When the decision moved it, in milliseconds. */
    private static final String MOVED = "moved";

    private final PlacesOfAct ofAct;
    private final AssistanceItemProcess process;
    private final FileCipher cipher;
    private final Clock clock;

    DecidedItems(PlacesOfAct ofAct, AssistanceItemProcess process, FileCipher cipher, Clock clock) {
        this.ofAct = ofAct;
        this.process = process;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** How the items stand before a decision, in clear: it is kept enciphered as a whole. */
    @Transactional(readOnly = true)
    public ArrayNode before(String caseRef) {
        var standing = JsonNodeFactory.instance.arrayNode();
        ofAct.items(caseRef).forEach(item -> describe(standing.addObject(), item));
        return standing;
    }

    private void describe(ObjectNode told, AssistanceItem item) {
        told.put(ITEM, item.itemRef()).put(STATUS, item.status());
        told.put(WAITING, item.waitingReason()).put(WAITING_RELEASED, item.waitingReleased());
        told.put(GROUND, item.ground());
        var until = item.until();
        told.put(UNTIL, until == null ? null : until.toString());
        var event = item.hiddenEvent();
        told.put(EVENT, event == null ? null : cipher.decrypt(item.caseRef(), event));
    }

    /** Those of them that the decision has moved, with the moment. */
    @Transactional(readOnly = true)
    public ArrayNode moved(String caseRef, ArrayNode before) {
        var moved = JsonNodeFactory.instance.arrayNode();
        for (var each : before) {
            ofAct.items(caseRef).stream()
                    .filter(item -> is(item, each) && !item.status().equals(text(each, STATUS)))
                    .forEach(item -> moved.add(((ObjectNode) each).put(MOVED, moment(item))));
        }
        return moved;
    }

    /**
     * They stand as before the decision.
     *
     * @param withdrawn references of items that the other State does not want any more: these are withdrawn instead
     */
    @Transactional
    public void undo(String caseRef, JsonNode moved, Set<String> withdrawn) {
        for (var before : moved) {
            ofAct.items(caseRef).stream()
                    .filter(item -> is(item, before)
                            && moment(item) == before.path(MOVED).asLong(0))
                    .forEach(item -> undo(item, before, withdrawn.contains(item.itemRef())));
        }
    }

    private void undo(AssistanceItem item, JsonNode before, boolean withdrawn) {
        item.move(withdrawn ? "withdrawn" : before.path(STATUS).asString(""), clock.instant());
        item.returnFor(List.of());
        item.waitFor(text(before, WAITING), before.path(WAITING_RELEASED).asBoolean(false));
        item.refuse(text(before, GROUND));
        item.putOff(RequestForms.day(before.path(UNTIL).asString("")), hide(item.caseRef(), text(before, EVENT)));
        if (withdrawn) {
            process.end(item.itemRef());
        }
    }

    private @Nullable String hide(String caseRef, @Nullable String words) {
        return words == null ? null : cipher.encrypt(caseRef, words);
    }

    private static boolean is(AssistanceItem item, JsonNode before) {
        return item.itemRef().equals(text(before, ITEM));
    }

    private static long moment(AssistanceItem item) {
        return item.changedAt().toEpochMilli();
    }

    private static @Nullable String text(JsonNode told, String key) {
        return told.path(key).asString(null);
    }
}

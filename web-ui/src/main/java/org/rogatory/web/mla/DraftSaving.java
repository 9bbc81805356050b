package org.rogatory.web.mla;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.web.shared.RefusalTrail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one page of the interview. Pages do not disturb each other, nor do answers on one page: only what both this
 * person and somebody else have changed since it was opened is asked about.
 */
@Component
class DraftSaving {

    private final Drafts drafts;
    private final RefusalTrail trail;

    DraftSaving(Drafts drafts, RefusalTrail trail) {
        this.drafts = drafts;
        this.trail = trail;
    }

    /** How saving ended. */
    enum End {
        SAVED,
        UNREADABLE,
        CHANGED,
        REFUSED
    }

    /**
     * The end of saving.
     *
     * @param draft the draft as it was found
     * @param mine the content with what was typed
     * @param added whether a button added something to the content
     * @param asked the keys that both have changed, of which one is to be chosen
     */
    record Outcome(
            End end,
            Draft draft,
            ObjectNode mine,
            boolean added,
            @Nullable Refusal refusal,
            List<String> asked) {

        Outcome(End end, Draft draft, ObjectNode mine) {
            this(end, draft, mine, false, null, List.of());
        }

        /** The keys of a topic that stay as they stand in the draft, whatever is chosen of the others. */
        List<String> taken(DraftTopic topic) {
            return topic.keys().stream()
                    .filter(key -> !asked.contains(key)
                            && ContentKeys.at(mine, key).equals(ContentKeys.at(draft.content(), key)))
                    .toList();
        }
    }

    /** A page as it was sent; one sent in passing stays on the screen, so that nothing of another is taken into it. */
    private record Sent(TopicForm form, Typed typed, PageCommand command, boolean passing) {}

    Outcome save(Draft draft, TopicForm form, Typed typed, PageCommand command) {
        return save(draft, new Sent(form, typed, command, false));
    }

    /** Saves a page that stays as it is on the screen. */
    Outcome pass(Draft draft, TopicForm form, Typed typed) {
        return save(draft, new Sent(form, typed, PageCommand.of("stay"), true));
    }

    /** What the page tells of a refusal it tells itself, so that what was typed stays; its trace is left here. */
    private Outcome save(Draft draft, Sent sent) {
        sent.command().prepare(sent.typed());
        var outcome = tried(draft, sent);
        var refusal = outcome.refusal();
        if (refusal != null) {
            trail.told(refusal);
        }
        return outcome;
    }

    private Outcome tried(Draft draft, Sent sent) {
        var outcome = attempt(draft, sent);
        var refusal = outcome.refusal();
        if (refusal != null && Refusal.CHANGED.equals(refusal.code())) {
            var found = drafts.find(draft.caseRef(), draft.officer());
            return attempt(drafts.open(found, draft.officer()), sent);
        }
        return outcome;
    }

    private Outcome attempt(Draft draft, Sent sent) {
        var form = sent.form();
        var typed = sent.typed();
        var mine = draft.content().deepCopy();
        form.write(mine, typed);
        AskedParts.keepUnasked(draft, form, mine);
        if (draft.oversteps(mine) || holds(draft, typed)) {
            return new Outcome(End.REFUSED, draft, mine, false, Refusal.secondPerson(Refusal.UNREAD), List.of());
        }
        if (!typed.faults().isEmpty()) {
            return new Outcome(End.UNREADABLE, draft, mine);
        }
        form.topic().keys().stream()
                .filter(key -> "theirs".equals(typed.text("keep-" + key)))
                .forEach(key -> ContentKeys.restore(mine, draft.content(), key));
        var asked = stale(draft, form.topic(), typed) ? crossed(draft, mine, sent) : List.<String>of();
        if (!asked.isEmpty()) {
            return new Outcome(End.CHANGED, draft, mine, false, null, asked);
        }
        return write(draft, mine, sent);
    }

    /** Whether a page that was opened before still holds what is asked in a row that is for others by name now. */
    private static boolean holds(Draft draft, Typed typed) {
        return IntStream.range(0, typed.rows("item"))
                .mapToObj(place -> "item-" + place)
                .anyMatch(row -> draft.closes(row) && typed.text(row + "-was").contains("\"facts\""));
    }

    /** What this person left as it was given becomes what it is now; told are the keys that both have changed. */
    private static List<String> crossed(Draft draft, ObjectNode mine, Sent sent) {
        var topic = sent.form().topic();
        var differing = differences(draft.content(), mine, topic);
        if (sent.passing()) {
            return differing;
        }
        var given = GivenParts.read(sent.typed().text("seen"));
        differing.stream()
                .filter(key -> given.same(key, shown(mine, key)))
                .forEach(key -> ContentKeys.restore(mine, draft.content(), key));
        return differences(draft.content(), mine, topic).stream()
                .filter(key -> !given.same(key, shown(draft.content(), key)))
                .toList();
    }

    private Outcome write(Draft draft, ObjectNode mine, Sent sent) {
        var command = sent.command();
        var added = command.adds() && sent.form().add(command.kind(), mine, sent.typed());
        try {
            drafts.write(draft, mine);
            return new Outcome(End.SAVED, draft, mine, added, null, List.of());
        } catch (Refusal refusal) {
            if (refusal.closed()) {
                throw refusal;
            }
            return new Outcome(End.REFUSED, draft, mine, false, refusal, List.of());
        }
    }

    /** The keys in which two contents differ. */
    static List<String> differences(JsonNode one, JsonNode other, DraftTopic topic) {
        return topic.keys().stream()
                .filter(key -> !ContentKeys.at(one, key).equals(ContentKeys.at(other, key)))
                .toList();
    }

    private static boolean stale(Draft draft, DraftTopic topic, Typed typed) {
        return !typed.text("version").equals(String.valueOf(draft.file().version()))
                && !typed.text("seen").equals(seen(draft.content(), topic));
    }

    /** What a page gives of the content, as it carries it. */
    static String seen(JsonNode content, DraftTopic topic) {
        var parts = new HashMap<String, String>();
        topic.keys().forEach(key -> parts.put(key, shown(content, key)));
        return GivenParts.of(parts);
    }

    private static String shown(JsonNode content, String key) {
        var value = ContentKeys.at(content, key);
        return value.isMissingNode() ? "" : value.toString();
    }
}

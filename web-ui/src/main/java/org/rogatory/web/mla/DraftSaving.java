package org.rogatory.web.mla;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one page of the interview. Pages do not disturb each other: only if somebody else has changed the same topic
 * since the page was opened is anything asked.
 */
@Component
class DraftSaving {

    private static final String CHANGED = "changed-meanwhile";

    private final Drafts drafts;

    DraftSaving(Drafts drafts) {
        this.drafts = drafts;
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
     */
    record Outcome(
            End end,
            Draft draft,
            ObjectNode mine,
            boolean added,
            @Nullable Refusal refusal) {

        Outcome(End end, Draft draft, ObjectNode mine) {
            this(end, draft, mine, false, null);
        }
    }

    Outcome save(Draft draft, TopicForm form, Typed typed, PageCommand command) {
        command.prepare(typed);
        var outcome = attempt(draft, form, typed, command);
        var refusal = outcome.refusal();
        if (refusal != null && CHANGED.equals(refusal.code())) {
            var found = drafts.find(draft.caseRef(), draft.officer());
            return attempt(drafts.open(found, draft.officer()), form, typed, command);
        }
        return outcome;
    }

    private Outcome attempt(Draft draft, TopicForm form, Typed typed, PageCommand command) {
        var mine = draft.content().deepCopy();
        form.write(mine, typed);
        if (!typed.faults().isEmpty()) {
            return new Outcome(End.UNREADABLE, draft, mine);
        }
        form.topic().keys().stream()
                .filter(key -> "theirs".equals(typed.text("keep-" + key)))
                .forEach(key -> restore(mine, draft.content(), key));
        if (stale(draft, form.topic(), typed)
                && !differences(draft.content(), mine, form.topic()).isEmpty()) {
            return new Outcome(End.CHANGED, draft, mine);
        }
        var added = command.adds() && form.add(command.kind(), mine, typed);
        try {
            drafts.write(draft, mine);
            return new Outcome(End.SAVED, draft, mine, added, null);
        } catch (Refusal refusal) {
            if (refusal.code().equals("not-found") || refusal.code().equals("role")) {
                throw refusal;
            }
            return new Outcome(End.REFUSED, draft, mine, false, refusal);
        }
    }

    private static void restore(ObjectNode mine, JsonNode present, String key) {
        if (present.has(key)) {
            mine.set(key, present.path(key));
        } else {
            mine.remove(key);
        }
    }

    /** The keys in which two contents differ. */
    static List<String> differences(JsonNode one, JsonNode other, DraftTopic topic) {
        return topic.keys().stream()
                .filter(key -> !one.path(key).equals(other.path(key)))
                .toList();
    }

    private static boolean stale(Draft draft, DraftTopic topic, Typed typed) {
        return !typed.text("version").equals(String.valueOf(draft.file().version()))
                && !typed.text("seen").equals(seen(draft.content(), topic));
    }

    /** A fingerprint (SHA-256) of what a page shows of the content. */
    static String seen(JsonNode content, DraftTopic topic) {
        var shown = JsonNodeFactory.instance.objectNode();
        topic.keys().forEach(key -> shown.set(key, content.path(key).isMissingNode() ? null : content.path(key)));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(shown.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

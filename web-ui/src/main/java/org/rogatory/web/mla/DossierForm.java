package org.rogatory.web.mla;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an office keeps of a wanted person, beside what the request says of him. */
final class DossierForm {

    /** Names of fields begin so: they are asked beside no request, and called otherwise than there. */
    private static final String PREFIX = "dossier-";

    private static final String STATES = SurrenderChoices.EVERY_STATE;

    static final List<DraftPart> PARTS = List.of(
            rows(
                    "names",
                    "name",
                    choice(SurrenderChoices.NAME_KINDS, "kind"),
                    line("text"),
                    line("patronymic"),
                    line("latin")),
            own(Shape.DATE, null, "born"),
            own(Shape.LINE, null, "place"),
            own(Shape.CHOICE, SurrenderChoices.SEXES, "sex"),
            own(Shape.LINES, null, "citizenships"),
            rows("nationality_checks", "check", choice(STATES, "state"), line("result"), date("on")),
            rows("documents", "paper", line("kind"), line("number"), choice(STATES, "state"), date("on")),
            rows("photos", "photo", choice(SurrenderChoices.FILED, "documentRef")),
            rows("prints", "prints", choice(SurrenderChoices.FILED, "documentRef")),
            own(Shape.CHOICE, SurrenderChoices.NOTICES, "interpol", "kind"),
            own(Shape.LINE, null, "interpol", "number"),
            own(Shape.DATE, null, "interpol", "on"),
            own(Shape.AREA, null, "location"),
            own(Shape.LINE, null, "counsel", "name"),
            own(Shape.DATE, null, "counsel", "appointed_on"),
            own(Shape.CHOICE, "text-languages", "interpreter", "language"),
            own(Shape.DATE, null, "consul", "notified_on"),
            own(Shape.CHOICE, STATES, "consul", "state"),
            own(Shape.YES, null, "consul", "declined"),
            own(Shape.AREA, null, "health"),
            own(Shape.NUMBER, null, "minors", "count"),
            own(Shape.LINE, null, "minors", "cared_by"),
            own(Shape.YES, null, "protected"));

    private DossierForm() {}

    private static DraftField own(Shape shape, @Nullable String list, String... path) {
        return new DraftField(PREFIX + String.join("-", path), List.of(path), shape, list);
    }

    private static DraftRows rows(String key, String kind, DraftField... fields) {
        return DraftRows.of(key, kind, false, List.of(fields));
    }

    private static DraftField line(String key) {
        return DraftField.of(Shape.LINE, key);
    }

    private static DraftField date(String key) {
        return DraftField.of(Shape.DATE, key);
    }

    private static DraftField choice(String list, String key) {
        return DraftField.choice(list, key);
    }

    static Typed read(JsonNode person) {
        var typed = new Typed();
        PARTS.forEach(part -> part.read(person, typed));
        return typed;
    }

    /** The dossier with what was typed; what the page does not ask stays as it is. */
    static ObjectNode written(ObjectNode person, Typed typed) {
        var written = person.deepCopy();
        PARTS.forEach(part -> part.write(written, typed));
        return written;
    }

    /** What a page gives of the dossier, as it carries it. */
    static String seen(JsonNode person) {
        var parts = new HashMap<String, String>();
        PARTS.forEach(part -> parts.put(part.key(), shown(person, part.key())));
        return GivenParts.of(parts);
    }

    /**
     * What this person left as it was given becomes what it is now.
     *
     * @return the keys that both have changed
     */
    static List<String> crossed(ObjectNode mine, JsonNode present, String seen) {
        var given = GivenParts.read(seen);
        var differing = PARTS.stream()
                .map(DraftPart::key)
                .distinct()
                .filter(key -> !mine.path(key).equals(present.path(key)))
                .toList();
        differing.stream()
                .filter(key -> given.same(key, shown(mine, key)))
                .forEach(key -> ContentKeys.restore(mine, present, key));
        return differing.stream()
                .filter(key -> !mine.path(key).equals(present.path(key)))
                .filter(key -> !given.same(key, shown(present, key)))
                .toList();
    }

    private static String shown(JsonNode person, String key) {
        var value = person.path(key);
        return value.isMissingNode() ? "" : value.toString();
    }
}

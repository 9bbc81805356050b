package org.rogatory.requests.content;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Printable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who certified a translation, on what ground and on which day: whoever finishes it, or the one whom he names. */
@Component
class Certifications {

    private static final int NAME = 300;
    private static final int GROUND = 200;

    private final Directory directory;
    private final Clock clock;
    private final JsonMapper json;

    Certifications(Directory directory, Clock clock, JsonMapper json) {
        this.directory = directory;
        this.clock = clock;
        this.json = json;
    }

    /** Another one certifies by an order or under a number of a register, which is told with his name. */
    static void demand(Act act) {
        printable(act.parties().contact(), NAME, "contact");
        printable(act.papers().reference(), GROUND, "reference");
        if (certified(act) && act.parties().contact() != null && act.papers().reference() == null) {
            throw Refusal.of("field-missing", "reference");
        }
    }

    private static void printable(@Nullable String text, int longest, String field) {
        if (text != null && text.length() > longest) {
            throw Refusal.of("too-long", field);
        }
        if (text != null && !Printable.all(text)) {
            throw Refusal.of("text-unprintable", field);
        }
    }

    static boolean certified(Act act) {
        return Boolean.TRUE.equals(act.papers().certified());
    }

    /** The certifier as the paper of the translation names him. */
    ObjectNode certifier(CaseFile file, Act act, Officer officer) {
        var another = act.parties().contact();
        var certifier = json.createObjectNode();
        if (another == null) {
            certifier.put("name", officer.displayName()).put("authority", officer.authority());
        } else {
            certifier.put("name", another);
        }
        if (act.papers().reference() != null) {
            certifier.put("ground", act.papers().reference());
        }
        var day = Objects.requireNonNullElseGet(
                act.times().happenedOn(),
                () -> file.day(clock.instant(), directory.times().zone(file.authority())));
        return certifier.put("date", day.toString());
    }

    /** The same for a note or a letter that says it among other facts. */
    ObjectNode facts(Act act) {
        var facts = json.createObjectNode();
        if (act.parties().contact() != null) {
            facts.put("certifier", act.parties().contact());
        }
        return facts;
    }
}

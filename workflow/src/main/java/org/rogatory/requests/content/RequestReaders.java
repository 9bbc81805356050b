package org.rogatory.requests.content;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Who reads which sections of a request of ours, and what that keeps from those who do not read all of it: nobody
 * answers for words that he cannot read, and nobody writes over them.
 */
@Component
public class RequestReaders {

    /** By these somebody answers for the whole of its text. */
    private static final Set<String> WHOLE = Set.of(
            "submit",
            "submit_by_court",
            "endorse",
            "approve",
            "override",
            TranslationStep.VERB,
            TranslationStep.CERTIFIED_LATER,
            "sign",
            "transmit");

    private final ReservedParts reserved;
    private final OutgoingSections sections;

    RequestReaders(ReservedParts reserved, OutgoingSections sections) {
        this.reserved = reserved;
        this.sections = sections;
    }

    /** The keys of the sections that are for others by name. */
    Set<String> closed(CaseFile file, Officer officer) {
        return reserved.closedTo(file, ReservedPart.SECTION, officer);
    }

    /** Whether an officer reads all of it. */
    public boolean whole(CaseFile file, Officer officer) {
        return closed(file, officer).isEmpty();
    }

    public void demandWhole(CaseFile file, Officer officer) {
        if (!whole(file, officer)) {
            throw Refusal.secondPerson(Refusal.UNREAD);
        }
    }

    /** Whether a verb is kept from an officer because he does not read what he would answer for. */
    public boolean bars(String verb, CaseFile file, Officer officer) {
        return WHOLE.contains(verb) && !whole(file, officer);
    }

    public void demand(String verb, CaseFile file, Officer officer) {
        if (bars(verb, file, officer)) {
            throw Refusal.secondPerson(Refusal.UNREAD);
        }
    }

    /** Its present content as an officer reads it. */
    public JsonNode readable(CaseFile file, JsonNode content, Officer officer) {
        var closed = closed(file, officer);
        return closed.isEmpty() ? content : sections.without(content, closed);
    }

    /**
     * How an officer reads its versions, and the present content beside them.
     *
     * @param present the whole of it, asked for where something is closed
     */
    public UnaryOperator<JsonNode> versions(CaseFile file, Supplier<JsonNode> present, Officer officer) {
        var closed = closed(file, officer);
        if (closed.isEmpty()) {
            return UnaryOperator.identity();
        }
        var whole = present.get();
        return version -> sections.earlier(version, whole, closed);
    }

    /**
     * What an officer has written, with the sections that he does not read as they stand; refused if he says something
     * there, or if what is reserved would become another item's.
     */
    public JsonNode written(CaseFile file, JsonNode given, Supplier<JsonNode> present, Officer officer) {
        var all = reserved.all(file, ReservedPart.SECTION);
        if (all.isEmpty()) {
            return given;
        }
        var closed = closed(file, officer);
        if (sections.says(given, closed)) {
            throw Refusal.secondPerson(Refusal.UNREAD);
        }
        var whole = present.get();
        if (sections.moves(given, whole, all)) {
            throw Refusal.of("item-reserved");
        }
        return sections.with(given, whole, closed);
    }

    /**
     * What was taken over from an earlier request is there for the same people.
     *
     * @param places where the sections of the earlier request stand in this one, by their keys
     */
    public void follow(CaseFile earlier, CaseFile file, Function<Set<String>, Map<String, String>> places) {
        if (!reserved.of(earlier).isEmpty()) {
            var keys = reserved.all(earlier, ReservedPart.SECTION);
            reserved.follow(earlier, file, places.apply(keys));
        }
    }
}

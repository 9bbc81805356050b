package org.rogatory.mla.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.law.CopyRule;
import org.rogatory.mla.item.ItemNeeds.Needed;
import org.rogatory.requests.person.ProtectedPersons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** As much of a request as a copy may hold: nothing but what its rule names. */
public final class CopyContent {

    private static final String ASSISTANCE = "assistance";
    private static final String FACTS = "facts";
    private static final String SEALED = "sealed";
    private static final String CODE = "code";

    /** In what was written for an authority the facts of the case are told again, as far as it has to know them. */
    private static final String WRITTEN = "executor_facts";

    private static final List<String> REPLACED = List.of(FACTS, "new_facts");
    private static final List<String> FRAME = List.of(
            "form", "requesting", "requesting_authority", "requested", "requested_authority", "route", "language");
    private static final List<String> PEOPLE = List.of("persons", "representatives");

    private final CopyRule rule;
    private final Needed needed;
    private final WithheldWords withheld = new WithheldWords();

    private CopyContent(CopyRule rule, Needed needed) {
        this.rule = rule;
        this.needed = needed;
    }

    /**
     * The content of a copy.
     *
     * @param content what the letter was made of
     * @param chosen the numbers of the items chosen for the copy, from 1; without effect where it holds all
     */
    public static ObjectNode of(JsonNode content, CopyRule rule, Set<Integer> chosen) {
        return of(content, rule, chosen, Needed.NOTHING);
    }

    /**
     * The same for an authority that has to know something apart.
     *
     * @param needed what was written for it in place of the facts, and whom it has to know beside those of its items
     */
    static ObjectNode of(JsonNode content, CopyRule rule, Set<Integer> chosen, Needed needed) {
        return new CopyContent(rule, needed).reduced(content, chosen);
    }

    /**
     * What pages and calls tell of the request to whoever was given some items of it: what his copy holds, and between whom
     * and by what form it was made.
     */
    public static ObjectNode shown(JsonNode content, CopyRule rule, Set<Integer> given, Needed needed) {
        var shown = of(content, rule, given, needed);
        FRAME.forEach(key -> {
            if (content.hasNonNull(key)) {
                shown.set(key, content.path(key));
            }
        });
        return shown;
    }

    /** What no copy under this rule says of those whom the request speaks of. */
    static WithheldWords withheld(JsonNode content, CopyRule rule, Set<Integer> chosen) {
        var copy = new CopyContent(rule, Needed.NOTHING);
        copy.reduced(content, chosen);
        return copy.withheld;
    }

    private ObjectNode reduced(JsonNode content, Set<Integer> chosen) {
        var request = (ObjectNode) ProtectedPersons.released(content);
        var asked = request.path(ASSISTANCE).deepCopy();
        var items = rule.chosenItems() ? chosen : all(asked);
        keepBackNames(content);
        var people = Stream.concat(ItemPersons.named(request).stream(), ProtectedPersons.withheld(content).stream())
                .toList();
        var concerned = ItemPersons.concerned(asked, items, people, rule.spokenOf());
        var left = ItemPersons.leaveOut(
                request,
                person -> (concerned.test(person) || needed.persons().contains(NamedPersons.mark(person)))
                        && (rule.codesProtected() || !hidden(person)));
        left.forEach(withheld::person);
        if (rule.spokenOf()) {
            var told = ItemPersons.named(request);
            left.forEach(person -> withheld.family(person, told));
        }
        PEOPLE.forEach(list -> request.path(list).forEach(this::tell));
        items(request.putArray(ASSISTANCE), asked, items);
        request.retain(rule.fields());
        write(request);
        return (ObjectNode) withheld.without(request);
    }

    /** Who wrote it is not who asks: it stands under a name of its own. */
    private void write(ObjectNode request) {
        if (needed.facts() != null) {
            request.remove(REPLACED);
            request.put(WRITTEN, needed.facts());
        }
    }

    private static Set<Integer> all(JsonNode asked) {
        return IntStream.rangeClosed(1, asked.size()).boxed().collect(Collectors.toSet());
    }

    /** The names of protected persons are known on the side that asks; no text says them, though their codes may stay. */
    private void keepBackNames(JsonNode content) {
        ProtectedPersons.withheld(content).forEach(rule.codesProtected() ? withheld::name : withheld::person);
    }

    /** Whether a person is told by code alone; then his name was kept back before. */
    private static boolean hidden(JsonNode person) {
        return person.path(SEALED).asBoolean(false) || person.hasNonNull(CODE) && !person.hasNonNull("name");
    }

    private void tell(JsonNode person) {
        if (!(person instanceof ObjectNode known)) {
            return;
        }
        var roles = Arrays.asList(known.path("role").asString("").split("-"));
        if (rule.concerned().isEmpty() || roles.stream().anyMatch(rule.concerned()::contains)) {
            known.retain(rule.person());
        } else {
            if (rule.third().contains("name")) {
                withheld.data(known);
            } else {
                withheld.name(known);
            }
            known.retain(rule.third());
        }
    }

    private void items(ArrayNode told, JsonNode asked, Set<Integer> items) {
        for (int place = 0; place < asked.size(); place++) {
            if (items.contains(place + 1) && asked.path(place) instanceof ObjectNode item) {
                if (!rule.facts().isEmpty() && item.path(FACTS) instanceof ObjectNode facts) {
                    facts.retain(rule.facts());
                }
                told.add(item.put("number", place + 1));
            }
        }
    }
}

package org.rogatory.mla.item;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an authority that was given single items has to know of the case, as the authority that gave them wrote it, and
 * whom. It goes with the item, and to whoever executes it below.
 */
@Component
public class ItemNeeds {

    private static final String FACTS = "facts";

    /** Where in what is kept the words stand. */
    static final String AT_FACTS = "/" + FACTS;

    private static final String PERSONS = "persons";

    private final PlacesOfAct act;
    private final FileCipher cipher;
    private final JsonMapper json;

    ItemNeeds(PlacesOfAct act, FileCipher cipher, JsonMapper json) {
        this.act = act;
        this.cipher = cipher;
        this.json = json;
    }

    /**
     * What is to be known.
     *
     * @param facts in words that stand in place of the facts of the case; null where nothing was written
     * @param persons by marks of their entries in the request: an entry that was changed since is not meant any more
     */
    public record Needed(@Nullable String facts, Set<String> persons) {

        /** Nothing was written: what the rule of the copy tells. */
        public static final Needed NOTHING = new Needed(null, Set.of());

        public Needed {
            persons = Set.copyOf(persons);
        }

        boolean nothing() {
            return facts == null && persons.isEmpty();
        }
    }

    /**
     * A kept text, as it can be taken out of its file.
     *
     * @param placeRef the row it stands in
     */
    record Kept(String placeRef, @Nullable String facts) {}

    /** Keeps it for the authority that was given the item; where it has all items there is nothing to keep it for. */
    @Transactional
    public void keep(CaseFile file, String itemRef, String authority, Needed needed) {
        if (needed.nothing()) {
            return;
        }
        var said = json.createObjectNode();
        if (needed.facts() != null) {
            said.put(FACTS, needed.facts());
        }
        needed.persons().forEach(said.putArray(PERSONS)::add);
        var hidden = cipher.encrypt(file.caseRef(), json.writeValueAsString(said));
        act.places(file.caseRef()).stream()
                .filter(place -> place.holds()
                        && place.itemRef().equals(itemRef)
                        && place.authority().equals(authority))
                .forEach(place -> place.hiding(hidden));
    }

    /** What an authority has to know for the items that are there for it, of all of them together. */
    @Transactional(readOnly = true)
    public Needed of(String caseRef, String authority) {
        var own = items(caseRef, authority);
        var said = holders(caseRef)
                .filter(place -> own.contains(place.itemRef()))
                .map(place -> TakenWords.told(read(caseRef, place)))
                .toList();
        var texts = new LinkedHashSet<String>();
        var persons = new HashSet<String>();
        for (var one : said) {
            facts(one).ifPresent(texts::add);
            one.path(PERSONS).forEach(mark -> persons.add(mark.asString("")));
        }
        return new Needed(texts.isEmpty() ? null : String.join("\n\n", texts), persons);
    }

    /** The texts that an authority reads, each by itself; who keeps the file reads all of them. */
    @Transactional(readOnly = true)
    List<Kept> kept(String caseRef, String authority) {
        var own = items(caseRef, authority);
        return holders(caseRef)
                .filter(place -> own.contains(place.itemRef()))
                .map(place ->
                        new Kept(place.placeRef(), facts(read(caseRef, place)).orElse(null)))
                .toList();
    }

    private Set<String> items(String caseRef, String authority) {
        return act.places(caseRef).stream()
                .filter(place -> place.authority().equals(authority))
                .map(ItemPlace::itemRef)
                .collect(Collectors.toSet());
    }

    private Stream<ItemPlace> holders(String caseRef) {
        return act.places(caseRef).stream().filter(place -> place.holds() && place.hiddenWords() != null);
    }

    private JsonNode read(String caseRef, ItemPlace place) {
        return json.readTree(cipher.decrypt(caseRef, Objects.requireNonNull(place.hiddenWords())));
    }

    private static Optional<String> facts(JsonNode said) {
        return Optional.ofNullable(said.path(FACTS).asString(null));
    }
}

package org.rogatory.web.shared;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** How the sections of a request are called that can be for named people only. */
@Component
public class SectionWords {

    /** How the key of what is asked for an item begins, before its number. */
    private static final String ITEM = "assistance-";

    /** How the names of fields begin that only requests for a person have: for extradition, arrest or transfer. */
    private static final Pattern OF_EXTRADITION = Pattern.compile("(extradition|provisional|transfer)-.+");

    private final Words words;

    SectionWords(Words words) {
        this.words = words;
    }

    /** The section of a key; of an item its number alone. */
    public String section(String key) {
        return key.startsWith(ITEM)
                ? words.text("access.readers.item", key.substring(ITEM.length()))
                : words.text("access.readers.section." + key);
    }

    /** What a field is called that only requests for a person have; empty for any other. */
    public Optional<String> ofExtradition(String field) {
        var key = "mladraft.field." + field;
        return Optional.of(field)
                .filter(OF_EXTRADITION.asMatchPredicate())
                .map(name -> words.text(key))
                .filter(told -> !told.equals(key));
    }
}

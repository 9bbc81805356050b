package org.rogatory.web.shared;

import org.springframework.stereotype.Component;

/** How the sections of a request are called that can be for named people only. */
@Component
public class SectionWords {

    /** How the key of what is asked for an item begins, before its number. */
    private static final String ITEM = "assistance-";

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
}

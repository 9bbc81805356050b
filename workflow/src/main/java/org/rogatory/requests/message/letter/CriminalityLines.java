package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The acts of a request for extradition one by one: what the law of each State calls them, and the penalties. */
final class CriminalityLines {

    static final String KEY = "criminality";
    static final String PATH = "extradition." + KEY;

    /** What of an entry stands in a letter. */
    static final Set<String> SHOWN = Set.of("offence", "act", "laws", "punishable");

    private static final String BOTH = "both";

    private final LetterText text;

    CriminalityLines(LetterText text) {
        this.text = text;
    }

    /** The numbered lines of all acts. */
    String of(JsonNode acts, Locale language) {
        var lines = new ArrayList<String>();
        acts.valueStream()
                .filter(act -> !LetterText.blank(act))
                .forEach(act -> lines.add((lines.size() + 1) + ". " + line(act, language)));
        return String.join("\n", lines);
    }

    private String line(JsonNode act, Locale language) {
        var parts = new ArrayList<String>();
        var what = Stream.of(offence(act, language), act.path("act").asString(""))
                .filter(words -> !words.isBlank())
                .toList();
        parts.add(String.join(" – ", what));
        act.path("laws").forEach(law -> parts.add(law(law, language)));
        if (BOTH.equals(act.path("punishable").asString(""))) {
            parts.add(text.phrase("criminality.both", language));
        }
        return String.join("; ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private String offence(JsonNode act, Locale language) {
        var key = act.path("offence").asString("");
        return key.isBlank() ? "" : text.label("offences", key, language);
    }

    private String law(JsonNode law, Locale language) {
        var penalty = law.hasNonNull("max_penalty_years")
                ? ", " + text.phrase("highest-penalty", language) + ": "
                        + law.path("max_penalty_years").asString("")
                : "";
        var article = law.path("article").asString("");
        return article.isBlank() && penalty.isBlank()
                ? ""
                : text.state(law.path("state").asString(""), language) + ": " + article + penalty;
    }
}

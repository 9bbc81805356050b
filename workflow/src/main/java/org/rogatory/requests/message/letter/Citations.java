package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.law.Ground;
import org.rogatory.law.Grounds;
import org.rogatory.law.Instrument;
import org.rogatory.law.Provisions;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/** How a letter cites the instruments a request rests on: by their full names, with their days and articles, never by a code. */
final class Citations {

    private static final Pattern NUMBERED = Pattern.compile("(?:arts?\\.? )?(\\d.*)");
    private static final Pattern REMARK = Pattern.compile(" \\([a-z ]+\\)$");

    private final LetterText text;
    private final Map<String, Instrument> instruments;
    private final Grounds grounds;
    private final Provisions provisions;

    Citations(LetterText text, ReferenceData law) {
        this.text = text;
        this.instruments = Map.copyOf(law.instruments());
        this.grounds = law.grounds();
        this.provisions = law.provisions();
    }

    static List<String> cited(JsonNode content) {
        return RequestForms.instruments(content);
    }

    /** One line for each instrument with the articles given for it, then what is given for none of them. */
    List<String> of(JsonNode content, Locale language) {
        var cited = cited(content);
        var articles = new LinkedHashMap<String, String>();
        var others = new ArrayList<String>();
        for (var part : content.path("articles").asString("").split(";")) {
            var given = part.strip();
            cited.stream()
                    .filter(id -> given.startsWith(id + " "))
                    .findFirst()
                    .ifPresentOrElse(
                            id -> articles.merge(
                                    id, given.substring(id.length()).strip(), (a, b) -> a + ", " + b),
                            () -> others.add(given));
        }
        var lines = new ArrayList<String>();
        for (var id : cited) {
            var number = cited.size() > 1 ? (lines.size() + 1) + ". " : "";
            lines.add(number + named(id, articles.getOrDefault(id, ""), language));
        }
        var rest = String.join("; ", others);
        if (!rest.isBlank()) {
            lines.add(text.phrase("articles", language) + ": " + rest);
        }
        return lines;
    }

    /** The article on which a ground of refusal or postponement rests, in an instrument that the request cites. */
    Optional<String> norm(String ground, List<String> cited, Locale language) {
        return Stream.concat(grounds.findRefusal(ground).stream(), grounds.findPostponement(ground).stream())
                .map(Ground::refs)
                .flatMap(List::stream)
                .flatMap(ref -> cited.stream()
                        .filter(id -> ref.startsWith(id + " "))
                        .map(id -> named(
                                id,
                                REMARK.matcher(ref.substring(id.length() + 1)).replaceAll(""),
                                language)))
                .findFirst();
    }

    /** Where a cited instrument speaks of a topic; where none is known to, the first one as such. */
    Optional<String> governing(String topic, List<String> cited, Locale language) {
        return cited.stream()
                .flatMap(id -> provisions.place(id, topic).stream())
                .map(place -> named(place.instrument(), place.article(), language))
                .findFirst()
                .or(() -> cited.stream().findFirst().map(id -> named(id, "", language)));
    }

    private String named(String id, String articles, Locale language) {
        var title = text.label("instruments", id, language);
        var instrument = instruments.get(id);
        if (instrument != null && instrument.done() != null) {
            var day = text.longDate(instrument.done(), language);
            title = title.endsWith(")")
                    ? title.substring(0, title.length() - 1) + ", " + day + ")"
                    : title + " (" + day + ")";
        }
        return articles.isEmpty() ? title : title + ", " + articles(articles, language);
    }

    private String articles(String given, Locale language) {
        var numbered = NUMBERED.matcher(given);
        return numbered.matches() ? text.phrase("cited-articles", language).replace("{0}", numbered.group(1)) : given;
    }
}

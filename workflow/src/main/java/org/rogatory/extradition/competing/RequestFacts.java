package org.rogatory.extradition.competing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one of several requests says for itself, as far as it says it: nothing is added, weighed or put in an order.
 *
 * @param instruments on which it rests
 * @param articles of them, in its words
 * @param places where and when the acts were done, in its words
 * @param charges what the person is charged with, or was sentenced for
 * @param gravity the highest of the penalties that it names, in years
 * @param nationalities of the person, as it tells them; empty to whom persons are closed, too
 * @param residence of the person
 * @param assurances that it gives
 */
public record RequestFacts(
        List<String> instruments,
        @Nullable String articles,
        List<PlaceOfAct> places,
        List<Charge> charges,
        @Nullable BigDecimal gravity,
        List<String> nationalities,
        @Nullable String residence,
        List<String> assurances) {

    private static final Set<String> WANTED = Set.of("wanted", "sentenced");

    /** What was read does not change. */
    public RequestFacts {
        instruments = List.copyOf(instruments);
        places = List.copyOf(places);
        charges = List.copyOf(charges);
        nationalities = List.copyOf(nationalities);
        assurances = List.copyOf(assurances);
    }

    /**
     * Where an act was done.
     *
     * @param date as it is written, perhaps in words
     */
    public record PlaceOfAct(@Nullable String date, String place) {}

    /**
     * One offence.
     *
     * @param offence key of the international list
     * @param article of the law of the State that asks
     * @param years the highest penalty there
     */
    public record Charge(
            @Nullable String offence,
            @Nullable String article,
            @Nullable BigDecimal years) {}

    /**
     * Reads a content.
     *
     * @param persons whether the reader reads of persons
     */
    static RequestFacts of(JsonNode content, boolean persons) {
        var charges =
                content.path("offences").valueStream().map(RequestFacts::charge).toList();
        var wanted = persons ? wanted(content) : List.<JsonNode>of();
        return new RequestFacts(
                texts(content.path("legal_basis")),
                text(content.path("articles")),
                content.path("acts").valueStream().flatMap(RequestFacts::place).toList(),
                charges,
                charges.stream()
                        .map(Charge::years)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                wanted.stream()
                        .flatMap(person -> texts(person.path("citizenship")).stream())
                        .distinct()
                        .toList(),
                wanted.stream()
                        .map(person -> text(person.path("address")))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                texts(content.at("/extradition/assurances")));
    }

    private static List<JsonNode> wanted(JsonNode content) {
        return content.path("persons")
                .valueStream()
                .filter(person -> WANTED.contains(person.path("role").asString("")))
                .toList();
    }

    private static Stream<PlaceOfAct> place(JsonNode act) {
        var place = text(act.path("place"));
        return place == null ? Stream.empty() : Stream.of(new PlaceOfAct(text(act.path("date")), place));
    }

    private static Charge charge(JsonNode offence) {
        var years = offence.path("max_penalty_years");
        return new Charge(
                text(offence.path("key")),
                text(offence.path("national_article")),
                years.isNumber() ? years.decimalValue() : null);
    }

    /** One text, several, or several with a text in each. */
    private static List<String> texts(JsonNode node) {
        var all = node.isArray() ? node.valueStream() : Stream.of(node);
        return all.map(each -> text(each.isObject() ? each.path("text") : each))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String text(JsonNode node) {
        var text = node.isString() ? node.asString().strip() : "";
        return text.isEmpty() ? null : text;
    }
}

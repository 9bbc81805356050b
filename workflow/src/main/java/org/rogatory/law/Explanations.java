package org.rogatory.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Puts findings into words: what is wrong, where in the form, under which article, and how to mend it. */
public final class Explanations {

    private static final Pattern PLACE = Pattern.compile("assistance\\[(\\d+)](?:\\.(\\w+))?");

    /** How to mend the citation of a treaty whose successor is not known for certain to bind both States. */
    private static final String FALLBACK = "LB6_fallback";

    private final ReferenceData data;
    private final LegalBasisJudge judge;

    public Explanations(ReferenceData data) {
        this.data = data;
        this.judge = new LegalBasisJudge(data);
    }

    public Explanation explain(Finding finding, JsonNode content, Locale locale) {
        var label = data.labels().label("finding_keys", finding.key(), locale);
        if (finding.item().startsWith(TransmissionRoutes.PLACE)) {
            return route(finding, label, locale);
        }
        if (finding.instrument() != null) {
            return basis(finding.key(), finding.instrument(), content, locale);
        }
        var place = PLACE.matcher(finding.item());
        if (place.matches()) {
            var index = Integer.parseInt(place.group(1));
            return assistance(new Spot(finding.key(), index, Optional.ofNullable(place.group(2))), content, locale);
        }
        var about = new Particulars(data, locale).of(finding.key(), content);
        var help = help(finding.key(), locale);
        return item(finding.item(), content)
                .map(item -> new Explanation(
                        label,
                        item.label().in(locale),
                        articles(item.applies(), content, locale),
                        help.orElse(item.help().in(locale)),
                        about))
                .orElse(new Explanation(label, label, "", help.orElse(label), about));
    }

    /** How to mend what the help of its item does not speak of. */
    private Optional<String> help(String key, Locale locale) {
        return data.labels().find("finding_help", key).map(help -> help.in(locale));
    }

    /** The route it is about, and the instrument that says so. */
    private Explanation route(Finding finding, String label, Locale locale) {
        var route = finding.item().substring(TransmissionRoutes.PLACE.length());
        var instrument = finding.instrument();
        return new Explanation(
                label,
                data.labels().label("transmission_routes", route, locale),
                instrument == null ? "" : data.labels().label("instruments", instrument, locale),
                label,
                "");
    }

    private record Spot(String key, int index, Optional<String> fact) {}

    private Explanation basis(String key, String instrument, JsonNode content, Locale locale) {
        var label = data.labels().label("finding_keys", key, locale);
        var item = form(content).stream()
                .flatMap(form -> form.items().stream())
                .filter(candidate -> candidate.check().equals("instrument_carries"))
                .findFirst();
        var title = data.labels().label("instruments", instrument, locale);
        var help = help(judge.fallback(key, instrument, states(content)) ? FALLBACK : key, locale)
                .map(words -> words + channel(key, instrument, locale));
        return new Explanation(
                label,
                item.map(found -> found.label().in(locale)).orElse(title),
                title,
                help.or(() -> item.map(found -> found.help().in(locale))).orElse(label),
                "");
    }

    private static List<String> states(JsonNode content) {
        return List.of(Values.text(content, "requesting"), Values.text(content, "requested"));
    }

    /** By which way the letter goes under the instrument that sets it, as far as it is known. */
    private String channel(String key, String instrument, Locale locale) {
        if (!"LB9".equals(key)) {
            return "";
        }
        return data.treaties()
                .find(instrument)
                .map(Instrument::channel)
                .map(channel -> ": " + data.labels().phrase(channel, locale))
                .orElse(".");
    }

    private Explanation assistance(Spot spot, JsonNode content, Locale locale) {
        var label = data.labels().label("finding_keys", spot.key(), locale);
        var key = Values.text(content.path("assistance").path(spot.index()), "type");
        var type = data.assistanceType(key);
        var fact = type.flatMap(found -> spot.fact().flatMap(found::fact));
        var place = Stream.concat(
                        Stream.of((spot.index() + 1) + ". "
                                + type.map(found -> found.label().in(locale)).orElse(key)),
                        fact.stream().map(found -> found.label().in(locale)))
                .collect(Collectors.joining(": "));
        return new Explanation(
                label,
                place,
                articles(type.map(AssistanceType::refs).orElse(List.of()), content, locale),
                help(spot.key(), locale)
                        .or(() -> fact.map(found -> help(found, locale)))
                        .orElse(label),
                "");
    }

    /** The hint of the fact; where there is none, its label says what is asked. */
    private static String help(AssistanceType.Fact fact, Locale locale) {
        var hint = fact.hint();
        return hint == null ? fact.label().in(locale) : hint.in(locale);
    }

    private Optional<FormItem> item(String key, JsonNode content) {
        return form(content)
                .flatMap(form -> form.item(key)
                        .or(() -> form.items().stream()
                                .filter(item -> item.field().equals(key))
                                .findFirst()));
    }

    private Optional<Form> form(JsonNode content) {
        return data.form(Values.text(content, "form"));
    }

    /** The articles of the instruments that the request cites, by their names. */
    private String articles(List<String> applies, JsonNode content, Locale locale) {
        var cited = Values.texts(content.path("legal_basis"));
        return applies.stream()
                .flatMap(article -> cited.stream()
                        .filter(id -> article.startsWith(id + " "))
                        .map(id -> data.labels().label("instruments", id, locale) + ", "
                                + numbered(article.substring(id.length() + 1))))
                .collect(Collectors.joining("; "));
    }

    /** Data name some articles by their number alone. */
    private static String numbered(String article) {
        return Character.isDigit(article.charAt(0)) ? "art. " + article : article;
    }
}

package org.rogatory.law;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Which annex, which person and which of their facts a finding is about: its place alone names only the list. */
record Particulars(ReferenceData data, Locale locale) {

    private static final String DETAILS = "finding_details";

    /** The things concerned in one line, persons by their codes alone; empty where the place says all. */
    String of(String key, JsonNode content) {
        return switch (key) {
            case "not_certified" -> annexes(content, annex -> PaperChecks.uncertified(annex, kinds()));
            case "attachments_listed" -> annexes(content, annex -> !PaperChecks.listed(annex, kinds()));
            case "person_detail" -> persons(content, PersonChecks::unknownDetails);
            case "persons_identified" -> persons(content, PersonChecks::unnamed);
            case "signed_and_sealed" -> signature(content.path("signature"));
            default -> "";
        };
    }

    private Map<String, Checks.AttachmentKind> kinds() {
        return data.checks().attachmentKinds();
    }

    private String annexes(JsonNode content, Predicate<JsonNode> concerned) {
        var annexes = Values.elements(content.path("attachments"));
        return IntStream.range(0, annexes.size())
                .filter(index -> concerned.test(annexes.get(index)))
                .mapToObj(index -> annex(annexes.get(index), index + 1))
                .collect(joining("; "));
    }

    /** The annex by its kind and name; by its number where it has neither. */
    private String annex(JsonNode annex, int number) {
        var kind = Values.text(annex, "kind");
        var told = Stream.of(
                        kind.isEmpty() ? "" : data.labels().label("attachment_kinds", kind, locale),
                        Values.text(annex, "name"))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(joining(": "));
        return told.isEmpty() ? detail("annex", number) : told;
    }

    private String persons(JsonNode content, Function<JsonNode, List<String>> lacking) {
        var persons = Values.elements(content.path("persons"));
        return IntStream.range(0, persons.size())
                .filter(index -> !lacking.apply(persons.get(index)).isEmpty())
                .mapToObj(index -> code(persons.get(index), index + 1) + ": "
                        + lacking.apply(persons.get(index)).stream()
                                .map(this::detail)
                                .collect(joining(", ")))
                .collect(joining("; "));
    }

    private static String code(JsonNode person, int number) {
        var code = Values.text(person, "code");
        return code.isEmpty() ? "P-" + number : code;
    }

    private String signature(JsonNode signature) {
        var lacking = new ArrayList<String>();
        if (!Values.has(signature, "office")) {
            lacking.add(detail("office"));
        }
        if (!signature.path("seal").asBoolean(false)) {
            lacking.add(detail("seal"));
        }
        var date = Values.date(signature, "date");
        if (date.isEmpty()) {
            lacking.add(detail("date"));
        } else if (lacking.isEmpty()) {
            lacking.add(detail("date_impossible", day(date.get())));
        }
        return String.join(", ", lacking);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    private String detail(String key) {
        return data.labels().label(DETAILS, key, locale);
    }

    private String detail(String key, Object value) {
        return MessageFormat.format(detail(key), String.valueOf(value));
    }
}

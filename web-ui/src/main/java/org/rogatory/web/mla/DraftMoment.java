package org.rogatory.web.mla;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A moment as it stands in a record: a day and an hour on the clocks of a zone that another field names. Of an hour
 * that the clocks show twice the earlier counts, for a term of custody that begins with it may not end too late. It
 * stands before the field of its zone, to which its page compares what was typed.
 */
record DraftMoment(DraftField moment, DraftField zone) implements DraftPart {

    private static final String DAY = "day";
    private static final String CLOCK = "clock";
    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    static DraftMoment of(DraftField zone, String... path) {
        return new DraftMoment(DraftField.of(Shape.MOMENT, path), zone);
    }

    @Override
    public String key() {
        return moment.key();
    }

    @Override
    public void read(JsonNode content, Typed into) {
        shown(moment.in(content)).forEach((part, text) -> into.put(moment.name(part), text));
    }

    /** What is no moment with its offset stands in the field of the day, as it was written. */
    private static Map<String, String> shown(JsonNode value) {
        var text = ContentText.of(value);
        try {
            var at = OffsetDateTime.parse(text);
            return Map.of(DAY, at.toLocalDate().toString(), CLOCK, SHOWN.format(at));
        } catch (DateTimeException noMoment) {
            return Map.of(DAY, text, CLOCK, "");
        }
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        if (!typed.has(moment.name(DAY))) {
            return;
        }
        var texts = Map.of(DAY, typed.text(moment.name(DAY)), CLOCK, typed.text(moment.name(CLOCK)));
        if (texts.equals(shown(moment.in(content))) && zone(content, typed).equals(ContentText.of(zone.in(content)))) {
            return;
        }
        if (texts.values().stream().allMatch(String::isEmpty)) {
            moment.set(content, null);
        } else {
            at(texts, zone(content, typed), typed)
                    .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                    .ifPresent(at -> moment.set(content, JsonNodeFactory.instance.stringNode(at)));
        }
    }

    private String zone(ObjectNode content, Typed typed) {
        return typed.has(zone.name()) ? typed.text(zone.name()) : ContentText.of(zone.in(content));
    }

    private Optional<OffsetDateTime> at(Map<String, String> texts, String zoneName, Typed typed) {
        var day = day(texts.getOrDefault(DAY, ""));
        var hour = hour(texts.getOrDefault(CLOCK, ""));
        var place = place(zoneName);
        if (day.isEmpty()) {
            typed.fault(moment.name(DAY), "date");
        }
        if (place.isEmpty()) {
            typed.fault(zone.name(), "zone");
        }
        var local = day.flatMap(date -> hour.map(time -> date.atTime(time)));
        var shownThere = local.filter(at -> place.isEmpty() || exists(at, place.get()));
        if (hour.isEmpty() || local.isPresent() && shownThere.isEmpty()) {
            typed.fault(moment.name(CLOCK), "clock");
        }
        return shownThere.flatMap(at -> place.map(there -> at.atZone(there).toOffsetDateTime()));
    }

    /** Whether the clocks of a zone ever show this hour: where they are put forward one is left out. */
    private static boolean exists(LocalDateTime at, ZoneId there) {
        return !there.getRules().getValidOffsets(at).isEmpty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(ContentText.iso(text)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> hour(String text) {
        var hour = HOUR.matcher(text);
        return hour.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))))
                : Optional.empty();
    }

    private static Optional<ZoneId> place(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }
}

package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rogatory.documents.letter.Letter;
import org.rogatory.requests.message.letter.LetterPart;

/**
 * The letter as it would be laid out now, and in their places what it still lacks.
 *
 * @param head what is missing about the addressee
 * @param annexes what is missing among the enclosures
 * @param end what is missing for the signature, or has no place of its own
 */
record LetterPreview(Letter letter, List<Gap> head, List<Part> parts, List<Gap> annexes, List<Gap> end) {

    private static final Pattern ITEM = Pattern.compile("assistance\\[(\\d+)](?:\\..+)?");
    private static final String HEAD = "head";
    private static final String ANNEXES = "annexes";
    private static final String END = "end";
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("requested_authority", HEAD),
            Map.entry("requesting_authority", HEAD),
            Map.entry("legal_basis", "basis"),
            Map.entry("conducting_authority", "case"),
            Map.entry("case_number", "case"),
            Map.entry("subject_nature", "case"),
            Map.entry("offence", "offences"),
            Map.entry("law_text", "offences"),
            Map.entry("facts", "facts"),
            Map.entry("new_facts", "new_facts"),
            Map.entry("parent", "case"),
            Map.entry("new_assistance", "assistance"),
            Map.entry("same_basis", "basis"),
            Map.entry("persons", "person"),
            Map.entry("recipient_address", "person"),
            Map.entry("representatives", "representative"),
            Map.entry("assistance", "assistance"),
            Map.entry("purpose", "purpose"),
            Map.entry("nexus", "purpose"),
            Map.entry("urgency", "conduct"),
            Map.entry("confidentiality", "conduct"),
            Map.entry("procedure", "conduct"),
            Map.entry("presence", "conduct"),
            Map.entry("damage", "conduct"),
            Map.entry("earlier_contact", "conduct"),
            Map.entry("undertakings", "conduct"),
            Map.entry("attachments", ANNEXES),
            Map.entry("translation", ANNEXES),
            Map.entry("language_translation", ANNEXES));

    /** What marks a letter that asks for a person, and where in it stands what only such a letter says. */
    private static final String WANTED = "wanted";

    private static final String CUSTODY = "custody";
    private static final String WARRANT = "warrant";
    private static final String SPECIALITY = "speciality";
    private static final Map<String, String> OF_EXTRADITION = Map.ofEntries(
            Map.entry("requesting_requested", HEAD),
            Map.entry("letter_language", HEAD),
            Map.entry("basis", "basis"),
            Map.entry("purpose", WANTED),
            Map.entry("description", WANTED),
            Map.entry("person", "person"),
            Map.entry("identity", "person"),
            Map.entry("offence_time_place", "facts"),
            Map.entry("law_text", "criminality"),
            Map.entry("dual_criminality", "criminality"),
            Map.entry("consent_purpose", SPECIALITY),
            Map.entry("third_state", SPECIALITY),
            Map.entry("statement", SPECIALITY),
            Map.entry("nationality_check", "nationality"),
            Map.entry("arrest_warrant", WARRANT),
            Map.entry("judgment", WARRANT),
            Map.entry("in_absentia", WARRANT),
            Map.entry("provisional_ref", CUSTODY),
            Map.entry("warrant_ref", CUSTODY),
            Map.entry("intention", CUSTODY),
            Map.entry("location", CUSTODY),
            Map.entry("penalty", CUSTODY),
            Map.entry("interpol_notice", CUSTODY),
            Map.entry("channel", CUSTODY),
            Map.entry("duty_contact", CUSTODY),
            Map.entry("route", "transit"),
            Map.entry("landing", "transit"),
            Map.entry("documents", ANNEXES),
            Map.entry("language", ANNEXES));

    /** What marks a letter on a transfer, and where in it stands what only such a letter says. */
    private static final String CLAIMS = "claims";

    private static final Map<String, String> OF_TRANSFER = Map.ofEntries(
            Map.entry("direction", "transfer"),
            Map.entry("method", "transfer"),
            Map.entry("dual", "criminality"),
            Map.entry("law_text", "criminality"),
            Map.entry("damage_paid", CLAIMS),
            Map.entry("pending", CLAIMS),
            Map.entry("basis", "basis"),
            Map.entry("letter_language", HEAD),
            Map.entry("language", ANNEXES));

    LetterPreview {
        head = List.copyOf(head);
        parts = List.copyOf(parts);
        annexes = List.copyOf(annexes);
        end = List.copyOf(end);
    }

    /** Something the letter lacks: which item of the form, in the reader's words, and the field where it is given. */
    record Gap(String item, String text, String href) {}

    /** A part of the letter with what it lacks. */
    record Part(Letter.Section section, List<Gap> gaps) {
        Part {
            gaps = List.copyOf(gaps);
        }
    }

    /** A letter that is done: nothing is said to be missing. */
    static LetterPreview of(Letter letter) {
        var parts = letter.sections().stream()
                .map(section -> new Part(section, List.of()))
                .toList();
        return new LetterPreview(letter, List.of(), parts, List.of(), List.of());
    }

    /** A part that says nothing is shown only for what is missing in it. */
    static LetterPreview of(Letter letter, List<LetterPart> parts, List<Gap> gaps) {
        var placed = new LinkedHashMap<String, List<Gap>>();
        var known = parts.stream().map(LetterPart::key).toList();
        for (var gap : gaps) {
            placed.computeIfAbsent(place(gap.item(), known), key -> new ArrayList<>())
                    .add(gap);
        }
        var shown = new ArrayList<Part>();
        for (var part : parts) {
            var missing = placed.getOrDefault(part.key(), List.of());
            if (!part.empty() || !missing.isEmpty()) {
                shown.add(new Part(part.section(), missing));
                placed.remove(part.key());
            }
        }
        return new LetterPreview(
                letter,
                placed.getOrDefault(HEAD, List.of()),
                shown,
                placed.getOrDefault(ANNEXES, List.of()),
                placed.getOrDefault(END, List.of()));
    }

    /** An item that several kinds of letters have may stand in another part of each. */
    private static String part(String item, List<String> known) {
        var usual = PARTS.getOrDefault(item, known.contains(item) ? item : END);
        if (known.contains(CLAIMS)) {
            return OF_TRANSFER.getOrDefault(item, usual);
        }
        return known.contains(WANTED) ? OF_EXTRADITION.getOrDefault(item, usual) : usual;
    }

    private static String place(String item, List<String> known) {
        var assistance = ITEM.matcher(item);
        if (assistance.matches()) {
            var key = "assistance-" + (Integer.parseInt(assistance.group(1)) + 1);
            return known.contains(key) ? key : END;
        }
        var place = part(item, known);
        if (List.of(HEAD, ANNEXES, END).contains(place) || known.contains(place)) {
            return place;
        }
        if ("assistance".equals(place)) {
            return known.stream()
                    .filter(key -> key.startsWith("assistance-"))
                    .findFirst()
                    .orElse(END);
        }
        return END;
    }
}

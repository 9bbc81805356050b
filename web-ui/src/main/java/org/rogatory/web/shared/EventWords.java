package org.rogatory.web.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.audit.AuditEntry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in the trail, in the reader's words: events by name, statuses and steps by their labels. */
@Component
public class EventWords {

    private static final String PREFIX = "audit.event.";
    private static final String OTHER = PREFIX + "other";
    private static final String DOCUMENT = "document";
    private static final String MESSAGE = "message";
    private static final int BRIEF = 8;

    private final CaseWords caseWords;
    private final MessageSource messages;
    private final Words words;

    EventWords(CaseWords caseWords, MessageSource messages, Words words) {
        this.caseWords = caseWords;
        this.messages = messages;
        this.words = words;
    }

    /** The name of an event: a text of its own, else the verb of the procedure that wrote it. */
    public String name(String action, Locale reader) {
        var own = messages.getMessage(PREFIX + action, null, "", reader);
        if (own != null && !own.isEmpty()) {
            return own;
        }
        var label = caseWords.past(action.substring(action.indexOf('.') + 1), reader);
        return label.startsWith("cases.verb.") ? words.text(OTHER) : label;
    }

    /** All kinds of events that have a name of their own, as choices; verbs are many and stay out. */
    public Map<String, String> kinds(Locale reader) {
        var names = new TreeMap<String, String>();
        ResourceBundle.getBundle("messages/audit", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith(PREFIX) && !key.equals(OTHER))
                .map(key -> key.substring(PREFIX.length()))
                .forEach(kind -> names.put(kind, name(kind, reader)));
        return names;
    }

    /**
     * The details of an entry; codes of statuses and steps become words.
     *
     * @param titles of the documents and messages that the reader may know by name; of others he is told the beginning of
     *     the reference
     */
    public String details(AuditEntry entry, Map<String, String> titles, Locale reader) {
        if (entry.details().isEmpty()) {
            return "";
        }
        var told = new ArrayList<String>();
        var move = move(entry.details(), reader);
        if (!move.isEmpty()) {
            told.add(move);
        }
        for (var pair : entry.details().split(";")) {
            var cut = pair.indexOf('=');
            var key = named(entry.action(), cut < 0 ? pair : pair.substring(0, cut));
            var value = cut < 0 ? "" : pair.substring(cut + 1);
            var label = messages.getMessage("audit.detail." + key, null, "", reader);
            if (label != null && !label.isEmpty()) {
                told.add(label + ": " + titles.getOrDefault(value, value(key, value)));
            }
        }
        return String.join("; ", told);
    }

    /** From which status to which; an act that moves none says where it was done. */
    private String move(String details, Locale reader) {
        return Arrays.stream(details.split(";"))
                .filter(pair -> pair.startsWith("from=") || pair.startsWith("to="))
                .sorted()
                .map(pair -> status(pair.substring(pair.indexOf('=') + 1), reader))
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    /** A document or a message is called so, however the event calls its reference. */
    private static String named(String action, String key) {
        return switch (key) {
            case "documentRef" -> DOCUMENT;
            case "reference" -> action.startsWith("exchange.") ? MESSAGE : DOCUMENT;
            default -> key;
        };
    }

    /** Enough of a reference to find it again. */
    public static String brief(String reference) {
        return reference.substring(0, Math.min(BRIEF, reference.length()));
    }

    private String value(String key, String value) {
        return switch (key) {
            case DOCUMENT, MESSAGE -> brief(value);
            case "step" -> words.text("mla.step." + value);
            case "shown" -> value.replace(",", ", ");
            default -> value;
        };
    }

    private String status(String status, Locale reader) {
        return Stream.concat(CaseWords.MACHINES.stream(), Stream.of("item"))
                .map(machine -> caseWords.label("statuses." + machine, status, reader))
                .filter(label -> !label.equals(status))
                .findFirst()
                .orElse(status);
    }
}

package org.rogatory.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.audit.AuditEntry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in the trail, in the reader's words: events by name, statuses and steps by their labels. */
@Component
public class EventWords {

    /** Every kind of event that is not a verb of the reference data; verbs carry the name of their procedure before them. */
    public static final List<String> KINDS = List.of(
            "audit.export",
            "audit.read",
            "audit.verify",
            "cases.list",
            "cases.note",
            "cases.people",
            "cases.register",
            "cases.view",
            "deadlines.pass",
            "documents.attach",
            "documents.read",
            "documents.receive",
            "documents.render",
            "documents.seal",
            "exchange.delivered",
            "exchange.queued",
            "exchange.read",
            "exchange.receive",
            "exchange.rejected",
            "exchange.sent",
            "identity.assign",
            "identity.change_password",
            "identity.create",
            "identity.disable",
            "identity.enable",
            "identity.reset_password",
            "identity.sign_in",
            "identity.sign_in_failed",
            "operations.retry",
            "tasks.assign",
            "tasks.drop_view",
            "tasks.export",
            "tasks.keep_view",
            "tasks.list",
            "tasks.release",
            "tasks.take");

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
        var own = messages.getMessage("audit.event." + action, null, "", reader);
        if (own != null && !own.isEmpty()) {
            return own;
        }
        var label = caseWords.verb(action.substring(action.indexOf('.') + 1), reader);
        return label.startsWith("cases.verb.") ? words.text("audit.event.other") : label;
    }

    /** All kinds of events as choices, by name. */
    public Map<String, String> kinds(Locale reader) {
        var names = new TreeMap<String, String>();
        KINDS.forEach(kind -> names.put(kind, name(kind, reader)));
        return names;
    }

    /** The details of an entry; codes of statuses and steps become words, references stay. */
    public String details(AuditEntry entry, Locale reader) {
        if (entry.details().isEmpty()) {
            return "";
        }
        var told = new ArrayList<String>();
        for (var pair : entry.details().split(";")) {
            var cut = pair.indexOf('=');
            var key = cut < 0 ? pair : pair.substring(0, cut);
            var value = cut < 0 ? "" : pair.substring(cut + 1);
            var label = messages.getMessage("audit.detail." + key, null, "", reader);
            if (label != null && !label.isEmpty()) {
                told.add(label + ": " + value(key, value, reader));
            }
        }
        return String.join("; ", told);
    }

    private String value(String key, String value, Locale reader) {
        return switch (key) {
            case "from", "to" -> status(value, reader);
            case "step" -> words.text("mla.step." + value);
            case "shown" -> value.replace(",", ", ");
            default -> value;
        };
    }

    private String status(String status, Locale reader) {
        for (var list : List.of("statuses.mla_outgoing", "statuses.mla_incoming", "statuses.item")) {
            var label = caseWords.label(list, status, reader);
            if (!label.equals(status)) {
                return label;
            }
        }
        return status;
    }
}

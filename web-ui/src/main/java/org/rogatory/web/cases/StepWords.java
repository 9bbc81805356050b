package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReturnReasons;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FindingNames;
import org.rogatory.web.shared.ItemNames;
import org.rogatory.web.shared.ReceiptView.Said;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What an act on a file says: its reasons in words, and apart from each other what passed between the States and what stays. */
@Component
public class StepWords {

    private static final List<String> CODES = List.of(
            "return_reasons",
            "refusal_grounds",
            "postponement_grounds",
            "forms.mla_request.items",
            "forms.extradition_request.items",
            "forms.provisional_arrest_request.items",
            "forms.speciality_consent_request.items",
            "forms.transfer_sentenced_request.items",
            "transmission_carriers",
            "transmission_routes",
            "verbs");
    private static final String SYSTEM = Officer.system("").username();
    /** Acts of this side that the system does by itself, whatever the occasion: a clock, an act, or a message. */
    private static final Set<String> BY_ITSELF = Set.of(
            "limit_reached",
            "raise_stop",
            "release_due",
            "record_speciality_ground",
            "executor_reminder_overtaken",
            "join_advance",
            "refer",
            "transfer_file",
            "expire_share",
            "hand_over",
            "end_reflection");

    private static final Pattern MESSAGE_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final FieldWords fields;
    private final ParticularFields particulars;
    private final CaseWords caseWords;
    private final FindingNames findingNames;
    private final ItemNames items;
    private final ReturnReasons reasons;
    private final Words words;

    StepWords(
            FieldWords fields,
            ParticularFields particulars,
            CaseWords caseWords,
            FindingNames findingNames,
            ItemNames items,
            ReturnReasons reasons,
            Words words) {
        this.particulars = particulars;
        this.reasons = reasons;
        this.fields = fields;
        this.caseWords = caseWords;
        this.findingNames = findingNames;
        this.items = items;
        this.words = words;
    }

    /** The number of an item in its request, as that is counted now. */
    String number(String itemRef, CaseFile file) {
        return items.of(file).of(itemRef);
    }

    /** The number that an act names; null where it names none, or only by which id its message went. */
    static @Nullable String number(Step step) {
        var reference = step.reference();
        return reference == null || MESSAGE_ID.matcher(reference).matches() ? null : reference;
    }

    /** Whether it is an act of the partner, which the system notes from its messages; its own acts are none. */
    public static boolean partner(Step step) {
        return SYSTEM.equals(step.actor()) && !BY_ITSELF.contains(step.verb());
    }

    /** Whether an officer wrote down with it what the other State did or sent by hand: no message tells of that. */
    public boolean recorded(Step step) {
        var verb = step.verb();
        return !SYSTEM.equals(step.actor())
                && ("receive".equals(verb) || verb.startsWith("record_") && fields.came(verb));
    }

    /** Reasons in words, the number and day. */
    @Nullable
    String text(Step step, CaseFile file, Locale reader) {
        return text(step, step.codes(), file, reader);
    }

    /**
     * The same as the other State knows it: its own reasons, of ours what was told in their place, and nothing of what
     * was done inside.
     *
     * @param passed whether the act passed between the States
     */
    @Nullable
    String told(Step step, boolean passed, CaseFile file, Locale reader) {
        if (fields.came(step.verb())) {
            return text(step, file, reader);
        }
        var open = passed || step.releasedText() != null && !fields.inside(step.verb());
        var codes =
                step.codes().stream().filter(code -> !findingNames.isName(code)).toList();
        return text(step, open ? reasons.told(codes) : List.of(), file, reader);
    }

    private @Nullable String text(Step step, List<String> codes, CaseFile file, Locale reader) {
        var parts = new ArrayList<String>();
        codes.forEach(code -> parts.add(code(code, file, reader)));
        var number = number(step);
        if (number != null) {
            parts.add(words.text("cases.timeline.number", number));
        }
        if (step.happenedOn() != null) {
            // beside a number a bare day would be read as that of the letter
            var label = fields.label(ActField.HAPPENED_ON.key(), step.verb());
            parts.add(words.text("cases.field-named", label, words.date(step.happenedOn())));
        }
        return parts.isEmpty() ? null : String.join("; ", parts);
    }

    /** What was written for the other State or came from it, then what stays inside. */
    List<Said> said(Step step, boolean partner) {
        var said = new ArrayList<Said>();
        if (step.releasedText() != null) {
            var inside = fields.inside(step.verb());
            said.add(released(step, words.text(reader(step.verb(), partner)), step.releasedText(), inside));
        }
        particulars
                .rows(step.told(), LocaleContextHolder.getLocale())
                .forEach(row -> said.add(released(step, row.label(), row.value(), false)));
        if (step.internalText() != null) {
            said.add(new Said(words.text("cases.timeline.inside"), step.internalText(), true));
        }
        return said;
    }

    /** Words that were released, in the language that their writer said. */
    private Said released(Step step, String label, String text, boolean inside) {
        var language = step.language();
        if (language == null) {
            return new Said(label, text, inside);
        }
        var name = TextTongues.name(language, LocaleContextHolder.getLocale());
        return new Said(words.text("cases.timeline.in-language", label, name), text, inside, language);
    }

    /** For whom, or from whom, a released text is. */
    private String reader(String verb, boolean partner) {
        if (fields.inside(verb)) {
            return "cases.timeline.for-executor";
        }
        return partner || fields.came(verb) ? "cases.timeline.from" : "cases.timeline.for";
    }

    /** The name of a code of an act, whichever list it is of. */
    String code(String code, CaseFile file, Locale reader) {
        if (code.startsWith(file.caseRef() + "-")) {
            return words.text("cases.timeline.item-number", number(code, file));
        }
        var asked = RequestForms.item(code);
        if (asked.isPresent()) {
            return words.text("cases.timeline.item-number", asked.getAsInt() + 1);
        }
        if (findingNames.isName(code)) {
            return findingNames.told(code, reader);
        }
        for (var list : List.of("cases.choice.", "exchange.rejection.")) {
            var told = words.text(list + code);
            if (!told.startsWith(list)) {
                return told;
            }
        }
        return CODES.stream()
                .map(list -> caseWords.label(list, code, reader))
                .filter(label -> !label.equals(code))
                .findFirst()
                .orElseGet(() -> caseWords.message(code, file));
    }
}

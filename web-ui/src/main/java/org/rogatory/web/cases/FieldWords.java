package org.rogatory.web.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ActField;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.TakenFile;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How the fields of an act are called and explained to whoever fills them in. */
@Component
class FieldWords {

    /** They write down what the other State has done or said. */
    private static final Set<String> RECEIVED = Set.of(
            "register",
            "record_delivery",
            "record_acknowledgement",
            "record_partner_registration",
            "record_information_request",
            "record_information",
            "record_interim_reply",
            "record_partial_answer",
            "record_answer",
            "record_late_answer",
            "record_refusal",
            "record_postponement",
            "record_return",
            "record_withdrawal",
            "record_late_withdrawal",
            "record_reminder",
            "record_feedback",
            "record_resumption",
            "record_written_confirmation",
            "record_other_use",
            "record_assurance_request",
            "record_assurance_reply",
            "record_assurance_report",
            "record_result_report",
            "record_agreement",
            "record_consent_notice",
            "record_execution_report");

    /** They write down a letter of the other State, too; the text that they release is ours and goes to it. */
    private static final Set<String> LETTERS = Set.of("withdraw_item");

    /** Their language is the one in which a person was told or is spoken to, which nobody knows but who was there. */
    private static final Set<String> SPOKEN = Set.of("inform_person", "record_consent", "refer", "transfer_file");

    /** What they release goes into a letter to an authority of one's own State. */
    private static final Set<String> INSIDE = Set.of("remind_executor");

    /** What they release is told by the letter that is drafted after them. */
    private static final Set<String> DECIDING = Set.of("refuse", "postpone", "return_without_execution", "forward");

    /** How the other State was told that nothing is needed any more, when, and who was. */
    private static final Set<FieldRule> OF_WORD = Set.of(
            FieldRule.needed(ActField.KIND, CaseAdvance.CHANNELS),
            FieldRule.needed(ActField.TIME),
            FieldRule.needed(ActField.CONTACT));

    private final ParticularFields particulars;
    private final CaseWords caseWords;
    private final Words words;

    FieldWords(ParticularFields particulars, CaseWords caseWords, Words words) {
        this.particulars = particulars;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Whether what the verb writes down came from the other State. */
    boolean came(String verb) {
        return RECEIVED.contains(verb);
    }

    /** Whether the papers of the verb came from the other State. */
    boolean scans(String verb) {
        return came(verb) || LETTERS.contains(verb);
    }

    /** Whether the language that the verb names is that of somebody else, and not that of the pages. */
    boolean foreign(String verb) {
        return came(verb) || SPOKEN.contains(verb);
    }

    /** Whether what the verb releases stays in one's own State. */
    boolean inside(String verb) {
        return INSIDE.contains(verb);
    }

    /** What else there is to know before the act is done, on files of this kind first; null where there is nothing. */
    @Nullable
    String hint(CaseFile file, AllowedAction action) {
        var key = "cases.hint." + action.verb();
        return Stream.of(key + "." + file.machine(), key)
                .filter(each -> !words.text(each).equals(each))
                .map(words::text)
                .findFirst()
                .orElse(null);
    }

    /** Why an act is refused, with the authorities it is about where it names any. */
    String refused(Refusal refusal) {
        var told = words.text("refusal." + refusal.code());
        var named = refusal.parameters().get("authorities");
        return named == null
                ? told
                : words.text(
                        "cases.refused-for",
                        told,
                        Stream.of(named.split(","))
                                .map(key -> caseWords.authority(key, LocaleContextHolder.getLocale()))
                                .collect(Collectors.joining("; ")));
    }

    /** What is wrong, with the name of the field in front so that the summary is understood on its own. */
    String problem(AllowedAction action, String field, String message) {
        var label = action.fields().stream()
                .filter(rule -> rule.field().key().equals(field))
                .findFirst()
                .map(rule -> label(rule, action.verb()))
                .orElseGet(() -> label(field, action.verb()));
        return label.startsWith("cases.field.") ? message : words.text("cases.field-named", label, message);
    }

    /** Files that came with a form do not come back with it: where there were any, that they are chosen again. */
    void again(FormErrors errors, AllowedAction action, List<TakenFile> files) {
        if (!files.isEmpty()) {
            var told = words.text("cases.files-again");
            errors.also("file", errors.of("file") == null ? problem(action, "file", told) : told);
        }
    }

    /** The name of a field as its verb calls it; what calls off an oral request asks alike, whatever ends the file. */
    String label(FieldRule rule, String verb) {
        var name = rule.field().key();
        return RequestVerbs.WITHDRAWING.contains(verb) && OF_WORD.contains(rule)
                ? words.text("cases.field." + name + ".called-off")
                : label(name, verb);
    }

    /** The name of a field as its verb calls it, else as all call it. */
    String label(String name, String verb) {
        if (name.startsWith(Particulars.KEY + "[")) {
            return particulars.label(name.replaceAll(".*\\[|]", ""), LocaleContextHolder.getLocale());
        }
        var key = "cases.field." + (AnswerFields.named(name) ? ActField.ANSWERS.key() : name);
        var own = words.text(key + "." + verb);
        if (!own.startsWith(key + ".")) {
            return own;
        }
        var told = words.text(key + ".received");
        return theirs(name, verb) && !told.startsWith(key + ".") ? told : words.text(key);
    }

    private boolean theirs(String name, String verb) {
        return came(verb)
                || LETTERS.contains(verb) && !ActField.RELEASED_TEXT.key().equals(name);
    }

    /** What is to be known about a field; of a file that stays with one organisation no other State is spoken of. */
    @Nullable
    String hint(CaseFile file, String verb, FieldRule rule) {
        if (CaseFamily.guarded(file)) {
            return switch (rule.field()) {
                case INTERNAL_TEXT -> words.text("cases.hint.internal.guarded");
                case RELEASED_TEXT -> words.text("cases.hint.released.guarded");
                default -> hint(verb, rule);
            };
        }
        return hint(verb, rule);
    }

    private @Nullable String hint(String verb, FieldRule rule) {
        return switch (rule.field()) {
            case REASONS, GROUND -> origin(String.valueOf(rule.list()));
            case INTERNAL_TEXT ->
                words.text("write_sealed_annex".equals(verb) ? "cases.hint.sealed-text" : "cases.hint.internal");
            case RELEASED_TEXT -> released(verb);
            case LETTER -> "register".equals(verb) ? words.text("cases.hint.our-number") : null;
            case FILES -> rule.list() == null ? null : words.text("cases.hint.given-documents");
            case BY_HAND -> words.text("cases.hint.by-hand");
            case EXECUTOR_FACTS -> words.text("cases.hint.executor-facts");
            case KEYS -> "request_persons".equals(rule.list()) ? words.text("cases.hint.request-persons") : null;
            case UNTIL_EVENT -> event(verb);
            case AUTHORITY -> "assign_execution".equals(verb) ? words.text("cases.hint.executing") : null;
            default -> null;
        };
    }

    private String released(String verb) {
        if (inside(verb)) {
            return words.text("cases.hint.released-inside");
        }
        if (DECIDING.contains(verb)) {
            return words.text("cases.hint.released-later");
        }
        return words.text(came(verb) ? "cases.hint.told" : "cases.hint.released");
    }

    /** The same field leaves with the notice of a whole file, and stays here of a single item. */
    private @Nullable String event(String verb) {
        return switch (verb) {
            case "postpone" -> words.text("cases.hint.event-leaves");
            case "postpone_item" -> words.text("cases.hint.event-stays");
            default -> null;
        };
    }

    /** Where a list of grounds or reasons comes from, and how far its articles can be trusted. */
    private @Nullable String origin(String list) {
        if (list.endsWith("_grounds")) {
            return words.text("cases.hint.grounds");
        }
        return list.startsWith("return_reasons.") ? words.text("cases.hint.reasons") : null;
    }
}

package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ActField;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.mla.item.ItemActions;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns what a verb needs into the fields of a page. */
@Component
class ActForms {

    /** Asked on pages of their own. */
    private static final Set<ActField> ELSEWHERE = Set.of(ActField.FINGERPRINT, ActField.PLACES);

    /** Their documents go to the other State, with the message or with the answer. */
    private static final Set<String> LEAVING =
            Set.of("send_information", "draft_answer", "record_item_result", "record_item_negative");

    /** What is asked only where there is something to choose from, or more than one. */
    private static final Set<String> IF_ANY =
            Set.of("desk_letters", "unpacked", "received_documents", "request_persons", "items_recorded");

    private static final Set<String> IF_SEVERAL = Set.of(
            "visas",
            "items_open",
            "authorities_reminded",
            AnswerTranslations.LANGUAGES,
            FieldKinds.TO_SIGN,
            FieldKinds.TO_DROP);

    /** What became of originals is said at every end for which anything was begun, also that none are due. */
    private static final String SAID = "originals";

    /** Which court decides is said by a person, also where there is one alone. */
    static final String COURTS = "courts";

    /** To whom something goes is always chosen, never by the order of a list. */
    private static final Set<ActField> CHOSEN = Set.of(ActField.AUTHORITY, ActField.OFFICER);

    /** The field of a verb that says to whom the file is given. */
    private static final Map<String, String> WHO =
            Map.of("assign_review", ActField.OFFICER.key(), "assign_execution", ActField.AUTHORITY.key());

    private final ActChoices choices;
    private final CaseWords caseWords;
    private final Sendings sendings;
    private final FieldWords fieldWords;
    private final FieldNeeds needs;
    private final LinkedFiles linked;
    private final ParticularFields particulars;
    private final AnswerFields answers;
    private final ItemActions items;
    private final Words words;

    ActForms(
            ActChoices choices,
            CaseWords caseWords,
            Sendings sendings,
            FieldWords fieldWords,
            FieldNeeds needs,
            LinkedFiles linked,
            ParticularFields particulars,
            AnswerFields answers,
            ItemActions items,
            Words words) {
        this.answers = answers;
        this.items = items;
        this.linked = linked;
        this.particulars = particulars;
        this.fieldWords = fieldWords;
        this.needs = needs;
        this.sendings = sendings;
        this.choices = choices;
        this.caseWords = caseWords;
        this.words = words;
    }

    String verb(String verb, Locale reader) {
        return caseWords.verb(verb, reader);
    }

    /** By which way a letter goes; null for acts that send nothing. */
    Sendings.@Nullable Told sending(CaseFile file, AllowedAction action, ActJson typed) {
        return sendings.told(file, action, typed);
    }

    /** What the act needs where one item was chosen, as a covert one that is executed outside. */
    AllowedAction chosen(CaseFile file, AllowedAction action, ActJson typed, Officer officer) {
        return items.on(typed.item(), action, file, officer);
    }

    boolean asksResults(AllowedAction action) {
        return action.fields().stream().anyMatch(rule -> rule.field() == ActField.RESULTS);
    }

    boolean asksFiles(CaseFile file, AllowedAction action, ActJson typed) {
        return action.fields().stream()
                .anyMatch(rule -> rule.field() == ActField.FILES
                        && rule.list() == null
                        && sendings.asks(file, action, rule.field(), typed));
    }

    /** The fields of the documents that go with an act; what is only written down here stays here unless said otherwise; null if it takes none. */
    @Nullable
    UploadView upload(CaseFile file, AllowedAction action, ActJson typed, @Nullable ActUpload sent) {
        if (!asksFiles(file, action, typed)) {
            return null;
        }
        var reader = LocaleContextHolder.getLocale();
        var leaves = LEAVING.contains(action.verb());
        var came = fieldWords.scans(action.verb());
        return new UploadView(
                caseWords.options("attachment_kinds", reader),
                CaseDocuments.languages(reader),
                sent == null ? null : sent.fileKind(),
                sent == null ? null : sent.fileLanguage(),
                came,
                sent == null ? !leaves : Boolean.TRUE.equals(sent.fileInternal()),
                words.text("cases.hint.files-" + (came ? "came" : leaves ? "leave" : "stay")));
    }

    /**
     * What is chosen and may be chosen about the documents of an act.
     *
     * @param came whether they came from the other State, and so stay here in any case
     */
    record UploadView(
            List<Option> kinds,
            List<Option> languages,
            @Nullable String kind,
            @Nullable String language,
            boolean came,
            boolean internal,
            String hint) {}

    List<ActFieldView> fields(CaseFile file, AllowedAction action, Officer officer, ActJson typed) {
        var reader = LocaleContextHolder.getLocale();
        var about = new GroundChoices.About(file, officer, action.verb(), typed.item());
        return action.fields().stream()
                .filter(rule -> !ELSEWHERE.contains(rule.field())
                        && sendings.asks(file, action, rule.field(), typed)
                        && asks(rule, about, typed))
                .flatMap(rule -> switch (rule.field()) {
                    case PARTICULARS -> particulars.views(rule, file, typed, reader);
                    case ANSWERS -> answers.views(about, typed, reader);
                    default -> Stream.of(view(about, rule, options(rule, about), typed));
                })
                .map(field ->
                        field.name().equals(WHO.get(action.verb())) ? proposed(field, file, officer, reader) : field)
                .toList();
    }

    private List<Option> options(FieldRule rule, GroundChoices.About about) {
        return rule.field() == ActField.ITEM && "items".equals(rule.list())
                ? choices.items(about.verb(), about.file(), about.officer())
                : choices.of(rule, about);
    }

    /** Who had the earlier request that this one goes on from may be asked again; nobody is chosen beforehand. */
    private ActFieldView proposed(ActFieldView field, CaseFile file, Officer officer, Locale reader) {
        var earlier = linked.earlier(file, officer, reader);
        return earlier == null ? field : field.hinted(earlier);
    }

    /** Of one visa or no letter at the desk nobody is asked, but who had chosen one that is gone: he is told. */
    private boolean asks(FieldRule rule, GroundChoices.About about, ActJson typed) {
        var list = String.valueOf(rule.list());
        var fewest = IF_SEVERAL.contains(list) ? 2 : IF_ANY.contains(list) ? 1 : 0;
        if (rule.required() || fewest == 0) {
            return true;
        }
        var offered = choices.of(rule, about);
        return offered.size() >= fewest
                || "select".equals(FieldKinds.of(rule, offered))
                        && view(about, rule, offered, typed).gone();
    }

    /** Where reasons may point in the request, and where they do; nowhere for most verbs. */
    record Pointing(List<Option> places, Map<String, String> pointed) {}

    Pointing pointing(CaseFile file, AllowedAction action, Officer officer, ActJson typed) {
        var points = action.fields().stream().anyMatch(rule -> rule.field() == ActField.PLACES);
        var reader = LocaleContextHolder.getLocale();
        return new Pointing(points ? choices.of("places", file, officer, reader) : List.of(), typed.pointed());
    }

    private ActFieldView view(GroundChoices.About about, FieldRule rule, List<Option> options, ActJson typed) {
        var verb = about.verb();
        var name = rule.field().key();
        var label = fieldWords.label(rule, verb);
        var field = new ActFieldView(
                name,
                named(rule, options) ? label : needs.marked(label, rule, about),
                fieldWords.hint(about.file(), verb, rule),
                FieldKinds.of(rule, options),
                rule.required(),
                blank(rule, options),
                options,
                Preselected.values(rule, options, fieldWords.foreign(verb), typed),
                ActFieldView.origin(label, options));
        return field.again(typed.version() != null, words.text("cases.choice-gone"));
    }

    /** What kind of answer it is follows from the decision and has always a first; elsewhere nobody chooses for the officer. */
    private static boolean blank(FieldRule rule, List<Option> options) {
        return rule.field() == ActField.CARRIER
                || FieldKinds.onePaper(rule)
                || rule.field() == ActField.TEXT_LANGUAGE && !AnswerTranslations.LANGUAGES.equals(rule.list())
                || CHOSEN.contains(rule.field()) && (options.size() > 1 || COURTS.equals(rule.list()))
                || HelpOptions.PROVIDERS.equals(rule.list())
                || Preselected.mayBeNobody(rule)
                || rule.field() == ActField.ITEM && (!rule.required() || ExtraditionChoices.ENTRIES.equals(rule.list()))
                || rule.field() == ActField.KIND && !"answer_kinds".equals(rule.list());
    }

    /** Whether the name of the field stands alone: something is always chosen, or has to be where it is asked. */
    private static boolean named(FieldRule rule, List<Option> options) {
        return chosen(rule, options) || SAID.equals(rule.list()) || FieldKinds.onePaper(rule);
    }

    /** Whether something is chosen beforehand, so that the field is never left empty. */
    private static boolean chosen(FieldRule rule, List<Option> options) {
        return "select".equals(FieldKinds.of(rule, options)) && !blank(rule, options);
    }
}

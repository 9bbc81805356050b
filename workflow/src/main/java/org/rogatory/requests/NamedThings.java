package org.rogatory.requests;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.RequiredFields;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.law.Form;
import org.rogatory.law.Grounds;
import org.rogatory.law.ReferenceData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether what an act names is there: codes of the reference data, an authority, documents of the file. The
 * pages offer only what is there; a national system may have misspelt it, and a code nobody knows must not be kept.
 */
@Component
public class NamedThings {

    /** List of the authorities of the other State: a verb that has it names one of them, and none of ours. */
    public static final String OTHER_STATE = "authorities_there";

    /** List of the organisations of any State to which a person may be referred; which of them, the verb checks. */
    public static final String ANY_STATE = "share_addressees";

    private static final String UNKNOWN = "unknown-code";
    private static final String REASONS = "return_reasons.";
    private static final String RETURN = REASONS + "return";
    private static final Pattern FORM = Pattern.compile("forms\\.(\\w+)\\.items");
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    /** A day that we move, ask for or order lies ahead; one that the other State has set may have passed when noted. */
    private static final Set<String> AHEAD = Set.of(
            "extend_control",
            "request_information",
            "extend_information_term",
            "order_answer_translation",
            "assign_execution",
            "postpone",
            "postpone_surrender",
            "postpone_item");

    private final ReferenceData reference;
    private final Grounds grounds;
    private final Directory directory;
    private final Documents documents;
    private final ObjectProvider<Procedures> procedures;
    private final Clock clock;

    NamedThings(
            ReferenceData reference,
            Grounds grounds,
            Directory directory,
            Documents documents,
            ObjectProvider<Procedures> procedures,
            Clock clock) {
        this.reference = reference;
        this.grounds = grounds;
        this.directory = directory;
        this.documents = documents;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Refuses the act with the first needed field that is missing, else with the first that names what is not there. */
    public void demand(CaseFile file, Act act, List<FieldRule> rules) {
        RequiredFields.demand(act, rules);
        TextLanguage.demand(act);
        rules.stream().filter(rule -> rule.field().givenIn(act)).forEach(rule -> demand(file, act, rule));
    }

    private void demand(CaseFile file, Act act, FieldRule rule) {
        switch (rule.field()) {
            case REASONS -> known(file, act.grounds().reasons(), rule);
            case KEYS -> known(file, act.items().keys(), rule);
            case ANSWERS -> known(file, act.items().answers().keySet(), rule);
            case GROUND -> known(file, given(act.grounds().ground()), rule);
            case KIND -> known(file, given(act.kind()), rule);
            case CARRIER -> known(file, given(act.papers().carrier()), rule);
            case AUTHORITY -> authority(file, String.valueOf(act.parties().authority()), rule);
            case AUTHORITIES -> act.parties().authorities().forEach(key -> authority(file, key, rule));
            case UNTIL -> until(file, act);
            case AMOUNT -> amount(act);
            case ZONE -> zone(String.valueOf(act.times().zone()));
            case PARTICULARS -> Particulars.demand(act, String.valueOf(rule.list()));
            case FILES -> files(file, act);
            case RESULTS -> ToldResults.demand(act, grounds);
            default -> {}
        }
    }

    private static void amount(Act act) {
        if (Sum.read(act.words().amount()).isEmpty()) {
            throw Refusal.of("amount-unreadable", "amount");
        }
    }

    private static void zone(String id) {
        try {
            ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw Refusal.of("zone-unknown", ActField.ZONE.key());
        }
    }

    private static Collection<String> given(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }

    private void known(CaseFile file, Collection<String> codes, FieldRule rule) {
        var list = list(file, rule);
        if (!codes.stream().allMatch(code -> known(code, list) || ofRequest(file, code, list))) {
            throw Refusal.of(UNKNOWN, rule.field().key());
        }
    }

    /** What was asked for is answered item by item of the form about which the State that is asked puts its questions. */
    private static @Nullable String list(CaseFile file, FieldRule rule) {
        return rule.field() == ActField.ANSWERS ? Particulars.listOf(RequestForms.questioned(file)) : rule.list();
    }

    private boolean known(String code, @Nullable String list) {
        if (list == null) {
            return true;
        }
        return switch (list) {
            case "refusal_grounds" -> grounds.findRefusal(code).isPresent();
            case "postponement_grounds" -> grounds.findPostponement(code).isPresent();
            case "carriers" -> reference.transmissionRoutes().carriers().contains(code);
            case "routes" -> reference.transmissionRoutes().find(code).isPresent();
            case "assurances" -> reference.assurances().find(code).isPresent();
            default -> list.startsWith(REASONS) ? ofGroup(code, list) : ofForm(code, list);
        };
    }

    /**
     * A reason is of the group the verb asks for: what makes work wait does not correct a draft. Beside the reason of a
     * return that is told, one that stays inside may be kept.
     */
    private boolean ofGroup(String code, String list) {
        var reason = reference.returnReasons().get(code);
        return reason != null && (list.equals(REASONS + reason.group()) || list.equals(RETURN) && !reason.releasable());
    }

    /** An item of assistance that the request has, where the items of its form are named. */
    private boolean ofRequest(CaseFile file, String code, @Nullable String list) {
        var item = RequestForms.item(code);
        return list != null && FORM.matcher(list).matches() && item.isPresent() && item.getAsInt() < items(file);
    }

    private int items(CaseFile file) {
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        return content.path("assistance").size();
    }

    /** An item of a form; else a code of a list of ours. */
    private boolean ofForm(String code, String list) {
        var form = FORM.matcher(list);
        if (!form.matches()) {
            return Choices.of(list).isEmpty() || Choices.has(list, code);
        }
        return reference.form(form.group(1)).map(Form::items).orElse(List.of()).stream()
                .anyMatch(item -> item.key().equals(code));
    }

    private void authority(CaseFile file, String key, FieldRule rule) {
        var field = rule.field().key();
        var authority = directory.find(key).orElseThrow(() -> Refusal.of(UNKNOWN, field));
        if (ANY_STATE.equals(rule.list())) {
            return;
        }
        if (OTHER_STATE.equals(rule.list())) {
            if (!authority.state().equals(file.otherState())) {
                throw Refusal.of(UNKNOWN, field);
            }
        } else if (!authority.state().equals(file.state())) {
            throw Refusal.of("authority-of-other-state", field);
        }
    }

    private void until(CaseFile file, Act act) {
        var until = act.times().until();
        if (until == null) {
            return;
        }
        if (AHEAD.contains(act.verb()) && until.isBefore(done(file, act))) {
            throw Refusal.of("day-past", ActField.UNTIL.key());
        }
        if (!possible(until)) {
            throw Refusal.of("day-out-of-range", ActField.UNTIL.key());
        }
    }

    /** Whether a day is one until which something may last that files tell of. */
    static boolean possible(LocalDate until) {
        return until.getYear() >= 1990 && !until.isAfter(LATEST);
    }

    /** The day of the act: what went by hand may have left before it is written down. */
    private LocalDate done(CaseFile file, Act act) {
        var today = file.day(clock.instant(), directory.times().zone(file.authority()));
        var happened = act.times().happenedOn();
        return happened == null || happened.isAfter(today) ? today : happened;
    }

    private void files(CaseFile file, Act act) {
        var own = documents.ofCase(file.caseRef()).stream()
                .map(DocumentView::documentRef)
                .collect(Collectors.toSet());
        if (!own.containsAll(act.papers().files())) {
            throw Refusal.of("document-unknown", ActField.FILES.key());
        }
    }
}

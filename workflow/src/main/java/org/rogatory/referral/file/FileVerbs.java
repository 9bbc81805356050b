package org.rogatory.referral.file;

import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.referral.Referral;
import org.rogatory.requests.NamedThings;
import org.springframework.stereotype.Component;

/** What is done to a file as a whole: age and guardian, begun support, its end, an order to disclose. */
@Component
public class FileVerbs implements ReferralVerbs {

    /** What is seen to first; the part of first contact knows what is asked. */
    public static final String SAFETY = "record_safety";

    static final String AGE = "decide_age";
    static final String GUARDIAN = "name_guardian";
    static final String START_SUPPORT = "start_support";
    static final String PROPOSE_CLOSING = "propose_closing";
    static final String REFUSE_CLOSING = "refuse_closing";
    static final String CLOSE = "close";
    static final String REOPEN = Lifecycle.REOPENING;

    /** A court or an authority wants to know; nothing leaves by the answer. */
    static final String DISCLOSURE = "decide_disclosure";

    private static final Map<String, List<FieldRule>> FIELDS = new TreeMap<>(Map.of(
            AGE,
            List.of(needed(KIND, "referral_ages"), needed(INTERNAL_TEXT)),
            GUARDIAN,
            List.of(needed(KIND, "referral_guardians"), optional(INTERNAL_TEXT)),
            START_SUPPORT,
            List.of(optional(INTERNAL_TEXT)),
            PROPOSE_CLOSING,
            List.of(needed(KIND, "referral_closings"), needed(INTERNAL_TEXT)),
            REFUSE_CLOSING,
            List.of(needed(INTERNAL_TEXT)),
            CLOSE,
            List.of(optional(INTERNAL_TEXT)),
            REOPEN,
            List.of(needed(INTERNAL_TEXT)),
            DISCLOSURE,
            List.of(
                    needed(KIND, "disclosure_orders"),
                    needed(ISSUER),
                    needed(REFERENCE),
                    needed(HAPPENED_ON),
                    needed(INTERNAL_TEXT))));

    /** With it the codes of the choice begin. */
    private static final String CODED = "guardian_";

    /** What is done on a file that is closed, too. */
    private static final Set<String> AFTERWARDS = Set.of(REOPEN, DISCLOSURE);

    private static final Set<String> GRAVE = Set.of(CLOSE, DISCLOSURE);

    /** After a closing for these reasons nobody is asked how he is: he is dead, or is asked by another file. */
    private static final Set<String> ASKS_NOBODY = Set.of("person_died", "opened_twice");

    private final Cases cases;
    private final KnownReferralFiles rows;
    private final ReferralFiles files;
    private final FileEnd end;
    private final FileMerges merges;
    private final NamedThings named;

    FileVerbs(
            Cases cases,
            KnownReferralFiles rows,
            ReferralFiles files,
            FileEnd end,
            FileMerges merges,
            NamedThings named) {
        this.cases = cases;
        this.rows = rows;
        this.files = files;
        this.end = end;
        this.merges = merges;
        this.named = named;
    }

    @Override
    public Set<String> verbs() {
        return FIELDS.keySet();
    }

    @Override
    public List<AllowedAction> all() {
        var lifecycle = cases.lifecycle(Referral.MACHINE);
        return FIELDS.keySet().stream()
                .map(verb -> action(verb, lifecycle.verbs().contains(verb)))
                .toList();
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        var row = rows.of(file.caseRef());
        return FIELDS.keySet().stream()
                .filter(verb -> Roles.held(officer, roles(file, verb)) && timely(file, row, verb))
                .map(verb -> action(verb, cases.admits(file, verb))
                        .unless(end.bar(file, row, verb, officer).orElse(null)))
                .toList();
    }

    private static AllowedAction action(String verb, boolean step) {
        return new AllowedAction(verb, Referral.MACHINE, fields(verb), GRAVE.contains(verb), step);
    }

    private static List<FieldRule> fields(String verb) {
        return Objects.requireNonNull(FIELDS.get(verb));
    }

    private Set<String> roles(CaseFile file, String verb) {
        return end.roles(file, verb);
    }

    private boolean timely(CaseFile file, ReferralFile row, String verb) {
        if (file.closedAt() != null && !AFTERWARDS.contains(verb)) {
            return false;
        }
        return switch (verb) {
            case PROPOSE_CLOSING -> row.proposedBy() == null && cases.admits(file, CLOSE);
            case REFUSE_CLOSING -> row.closingProposed();
            case CLOSE -> row.closingProposed() && cases.admits(file, CLOSE);
            case START_SUPPORT, REOPEN -> cases.admits(file, verb);
            default -> true;
        };
    }

    @Override
    public void act(CaseFile file, Act act, Officer officer) {
        var row = rows.of(file.caseRef());
        var roles = roles(file, act.verb());
        if (roles.isEmpty() || !timely(file, row, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        Roles.demand(officer, roles);
        named.demand(file, act, fields(act.verb()));
        end.bar(file, row, act.verb(), officer).ifPresent(code -> {
            throw Refusal.barred(code);
        });
        apply(file, row, act, officer);
        files.step(file, act, officer);
    }

    private void apply(CaseFile file, ReferralFile row, Act act, Officer officer) {
        switch (act.verb()) {
            case AGE -> aged(file, row, Age.of(code(act)));
            case GUARDIAN -> files.age(file, row.facts().age(), guardian(act));
            case PROPOSE_CLOSING -> row.proposeClosing(officer.username(), !ASKS_NOBODY.contains(code(act)));
            case REFUSE_CLOSING -> row.settle();
            case CLOSE -> row.close();
            case REOPEN -> reopened(file, row, officer);
            default -> {}
        }
        rows.save(row);
    }

    /** Whoever goes on with it says by that that no other file stands for it. */
    private void reopened(CaseFile file, ReferralFile row, Officer officer) {
        row.settle();
        merges.end(file, officer);
        files.reopened(file);
    }

    private void aged(CaseFile file, ReferralFile row, Age age) {
        files.age(file, age, speaking(row, age));
    }

    private static Guardian guardian(Act act) {
        return Guardian.of(code(act).substring(CODED.length()));
    }

    /** Nobody speaks for who is of age. */
    private static Guardian speaking(ReferralFile row, Age age) {
        return age.treatedAsChild() ? row.facts().guardian() : Guardian.NONE;
    }

    private static String code(Act act) {
        return Objects.requireNonNull(act.kind());
    }
}

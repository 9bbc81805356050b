package org.rogatory.referral.file;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/**
 * Two files of one organisation are about the same person: people say so, one proposes and another agrees, and the file
 * in which they do it is given up for the other one. The program finds no such pair and joins none.
 */
@Component
class MergeVerbs implements ReferralVerbs {

    static final String PROPOSE = "propose_merge";
    static final String APPROVE = "approve_merge";
    static final String REFUSE = "refuse_merge";

    /** Why the file that is given up ends, as closings say it. */
    private static final String DUPLICATE = "opened_twice";

    private static final Map<String, List<FieldRule>> FIELDS = new TreeMap<>(Map.of(
            PROPOSE,
            List.of(needed(REFERENCE), needed(INTERNAL_TEXT)),
            APPROVE,
            List.of(optional(INTERNAL_TEXT)),
            REFUSE,
            List.of(needed(INTERNAL_TEXT))));

    private final Cases cases;
    private final KnownReferralFiles rows;
    private final ReferralFiles files;
    private final FileEnd end;
    private final FileMerges merges;

    MergeVerbs(Cases cases, KnownReferralFiles rows, ReferralFiles files, FileEnd end, FileMerges merges) {
        this.cases = cases;
        this.rows = rows;
        this.files = files;
        this.end = end;
        this.merges = merges;
    }

    @Override
    public Set<String> verbs() {
        return FIELDS.keySet();
    }

    @Override
    public List<AllowedAction> all() {
        return FIELDS.keySet().stream().map(MergeVerbs::action).toList();
    }

    private static AllowedAction action(String verb) {
        var fields = Objects.requireNonNull(FIELDS.get(verb));
        return new AllowedAction(verb, Referral.MACHINE, fields, APPROVE.equals(verb), APPROVE.equals(verb));
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        var row = rows.of(file.caseRef());
        return FIELDS.keySet().stream()
                .filter(verb -> Roles.held(officer, end.roles(file, verb)) && timely(file, row, verb))
                .map(verb ->
                        action(verb).unless(end.bar(file, row, verb, officer).orElse(null)))
                .toList();
    }

    private boolean timely(CaseFile file, ReferralFile row, String verb) {
        if (file.closedAt() != null) {
            return false;
        }
        return switch (verb) {
            case PROPOSE -> row.proposedBy() == null && cases.admits(file, APPROVE);
            case APPROVE -> row.mergeInto() != null && cases.admits(file, APPROVE);
            default -> row.mergeInto() != null;
        };
    }

    @Override
    public void act(CaseFile file, Act act, Officer officer) {
        var row = rows.of(file.caseRef());
        var roles = end.roles(file, act.verb());
        if (roles.isEmpty() || !timely(file, row, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        Roles.demand(officer, roles);
        end.bar(file, row, act.verb(), officer).ifPresent(code -> {
            throw Refusal.barred(code);
        });
        switch (act.verb()) {
            case PROPOSE -> propose(file, row, act, officer);
            case APPROVE -> approve(file, row, officer);
            default -> row.settle();
        }
        rows.save(row);
        files.step(file, noted(act), officer);
    }

    private void propose(CaseFile file, ReferralFile row, Act act, Officer officer) {
        var stays = merges.staying(file, String.valueOf(act.papers().reference()), officer);
        if (files.facts(stays.caseRef()).draft()) {
            throw Refusal.of("referral-merge-draft");
        }
        row.proposeMerge(stays.caseRef(), officer.username());
    }

    /** He who agrees must see both files, too; what has become of the other one meanwhile is looked at again. */
    private void approve(CaseFile file, ReferralFile row, Officer officer) {
        var stays = merges.staying(file, Objects.requireNonNull(row.mergeInto()), officer);
        merges.keep(file, stays, Objects.requireNonNull(row.proposedBy()), officer);
        row.giveUp();
    }

    /** On the timeline stands why, and no code of the other file: to whom that is open the page says it. */
    private static Act noted(Act act) {
        var noted = Act.draft(act.verb())
                .version(act.version())
                .internalText(act.words().internalText());
        return APPROVE.equals(act.verb()) ? ended(noted) : noted.act();
    }

    private static Act ended(ActDraft noted) {
        return noted.kind(DUPLICATE).act();
    }
}

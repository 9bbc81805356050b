package org.rogatory.mla.annex;

import static org.rogatory.cases.ActField.AUTHORITIES;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.NamedThings;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The central authority writes the sealed annex of an answer, and lets a request or an answer leave without the annex
 * that nobody there could read.
 */
@Component
class AnnexActs implements BesideFlow {

    private static final String WRITE = "write_sealed_annex";
    private static final String WITHOUT = "leave_without_annex";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            WRITE, List.of(optional(INTERNAL_TEXT), optional(AUTHORITIES, NamedThings.OTHER_STATE)),
            WITHOUT, List.of(needed(KIND, "without_annex")));

    /** From the work on a request until its answer is approved: what is approved is what leaves. */
    private static final Set<String> WRITTEN = Set.of(
            "accepted",
            "assigned",
            "in_execution",
            "partly_executed",
            "executed",
            "executed_negative",
            "refused",
            "postponed",
            "returned_without_execution",
            "answer_drafted");

    /** What leaves next is settled, or as good as. */
    private static final Set<String> LEAVING =
            Set.of("approved", "translated", "signed", "answer_drafted", "answer_approved", "answer_signed");

    private final MessageAnnex annex;
    private final KeptAnnexes kept;

    AnnexActs(MessageAnnex annex, KeptAnnexes kept) {
        this.annex = annex;
        this.kept = kept;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return WRITE.equals(verb)
                ? !file.outgoing() && WRITTEN.contains(file.status()) && !RequestForms.spontaneous(file.form())
                : LEAVING.contains(file.status()) && annex.stuck(file);
    }

    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        return keeps(file, officer) ? BesideFlow.super.admitted(file, officer) : Set.of();
    }

    /** The file is the central authority's; others may have access to it. */
    private static boolean keeps(CaseFile file, Officer officer) {
        return officer.authority().equals(file.authority());
    }

    /** What only the reader there may know is no word of the timeline. */
    @Override
    public Act noted(Act act) {
        return WRITE.equals(act.verb()) ? Act.of(WRITE, null) : act;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        Roles.demand(keeps(file, officer));
        if (WRITE.equals(act.verb())) {
            write(file, act);
        } else {
            kept.letGo(file.caseRef(), String.valueOf(act.kind()));
        }
    }

    private void write(CaseFile file, Act act) {
        var block = JsonNodeFactory.instance.objectNode();
        Optional.ofNullable(act.words().internalText()).ifPresent(text -> block.put(SealedContent.TEXT, text));
        if (!act.parties().authorities().isEmpty()) {
            var readers = block.putArray(AnnexSaid.READERS);
            act.parties().authorities().forEach(readers::add);
        }
        kept.write(file.caseRef(), block);
    }
}

package org.rogatory.mla.release;

import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.Choices;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;

/** Records that a person was released or property given back: by which act, of which day, by whom. */
@Component
class ReleaseFlow implements BesideFlow {

    static final String VERB = "record_release";

    private static final List<FieldRule> FIELDS = List.of(
            needed(KIND, "released"),
            optional(REFERENCE),
            optional(HAPPENED_ON),
            optional(ISSUER),
            optional(INTERNAL_TEXT),
            optional(FILES));

    private final Releases releases;
    private final PaperDays days;

    ReleaseFlow(Releases releases, PaperDays days) {
        this.releases = releases;
        this.days = days;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(VERB, FIELDS);
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return releases.open(file);
    }

    /** A withdrawal that comes after the closing makes a release due there, too. */
    @Override
    public boolean afterClosing(String verb) {
        return true;
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return true;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        demandAct(act);
        releases.settle(file, act);
    }

    /** Nobody goes free, and nobody stays, without an act; that nothing was held is said in words. */
    private static void demandAct(Act act) {
        var nothing = Choices.NOTHING_HELD.equals(act.kind());
        var asked = nothing ? Stream.of(INTERNAL_TEXT) : Stream.of(REFERENCE, HAPPENED_ON, ISSUER);
        asked.filter(field -> !field.givenIn(act)).findFirst().ifPresent(field -> {
            throw Refusal.of(nothing ? "held-unexplained" : "release-act-missing", field.key());
        });
    }
}

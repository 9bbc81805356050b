package org.rogatory.web.mla;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.InformalChecks;
import org.rogatory.requests.Choices;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What the interview says of other ways than a request: whether they were weighed, and whom one can ask informally. */
@Component
class InformalCheckWords {

    /** The members of the CASC network of prosecutors and central authorities: UNODC, 2014 (source S-CASC). */
    private static final List<String> NETWORK = List.of("KZ", "KG", "TJ", "TM", "UZ", "AM", "AZ", "GE");

    private final InformalChecks checks;
    private final Words words;

    InformalCheckWords(InformalChecks checks, Words words) {
        this.checks = checks;
        this.words = words;
    }

    /**
     * What the page to check the answers shows; it is advice and stops nothing.
     *
     * @param answered whether somebody has said it
     * @param text what was said
     * @param unsaid what is to be thought of as long as nobody has said it
     */
    record Shown(boolean answered, String text, FindingView unsaid, String address) {}

    /** Null where nothing is asked of another State by this file. */
    @Nullable
    Shown of(Draft draft) {
        var file = draft.file();
        if (draft.interview() != Interview.ASSISTANCE) {
            return null;
        }
        if (draft.received() || RequestForms.spontaneous(file.form())) {
            return null;
        }
        var known = known(file, draft.officer());
        var address = "/drafts/" + file.caseRef() + "/informal-check";
        var unsaid = new FindingView("info", words.text("mladraft.informal.unsaid"), network(file), null, address);
        return new Shown(!known.isEmpty(), known.isEmpty() ? "" : words.text("cases.choice." + known), unsaid, address);
    }

    /** The answer that was given; empty for none. */
    String known(CaseFile file, Officer officer) {
        return checks.of(file.caseRef(), officer).orElse("");
    }

    List<Option> answers() {
        return Choices.of("informal_checks").orElseThrow().stream()
                .map(code -> new Option(code, words.text("cases.choice." + code)))
                .toList();
    }

    /** Whom one can ask informally: the network of central authorities is a contact before a request, never the way of one. */
    @Nullable
    String network(CaseFile file) {
        return NETWORK.contains(file.requesting()) && NETWORK.contains(file.requested())
                ? words.text("mladraft.informal.network")
                : null;
    }
}

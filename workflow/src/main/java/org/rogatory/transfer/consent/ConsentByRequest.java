package org.rogatory.transfer.consent;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Timeline;
import org.rogatory.requests.RequestForms;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.Transfers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What a request says of the consent: in whose hands the person is, and, where those are not ours, since when he
 * consents. What stood by a word that the request no longer says falls with it.
 */
@Component
class ConsentByRequest {

    /** By these the other State has told it beside its request. */
    private static final Set<String> NOTICES = Set.of("record_consent_notice");

    private final Cases cases;
    private final ConsentRows rows;
    private final ConsentActs acts;
    private final Timeline timeline;

    ConsentByRequest(Cases cases, ConsentRows rows, ConsentActs acts, Timeline timeline) {
        this.cases = cases;
        this.rows = rows;
        this.acts = acts;
        this.timeline = timeline;
    }

    /** The day that the request names; null where it names none. */
    static @Nullable LocalDate day(JsonNode content) {
        return RequestForms.day(content.at("/transfer/consent/date").asString(""));
    }

    /** Takes over what it says now, as long as nobody else has said anything. */
    void read(CaseFile file, TransferConsent consent, JsonNode content) {
        var holds = Seat.of(file, content).holds();
        consent.hold(holds);
        var on = day(content);
        if (unfounded(consent, on)) {
            acts.forget(file, consent);
        }
        if (!holds && on != null && untold(consent) && !on.equals(consent.givenOn())) {
            acts.told(file, consent, new ConsentTold(ConsentVerbs.CONSENT, on));
        } else {
            rows.change(consent);
        }
    }

    /**
     * Whether it stands and nobody has said it who could: of a person in our hands one of us writes it down, of another
     * the request or a notice tells it.
     */
    private boolean unfounded(TransferConsent consent, @Nullable LocalDate on) {
        if (consent.givenBy() != null || !ConsentStatus.stands(consent.status())) {
            return false;
        }
        return consent.held()
                || on == null && timeline.first(consent.caseRef(), NOTICES).isEmpty();
    }

    private boolean untold(TransferConsent consent) {
        var initial = cases.lifecycle(Transfers.CONSENT).initial();
        return consent.givenBy() == null
                && (initial.equals(consent.status()) || ConsentStatus.GIVEN.equals(consent.status()));
    }
}

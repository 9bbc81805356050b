package org.rogatory.referral.track;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Return: only on the wish of the person, after an assessment of the risk that speaks for it and with a service that
 * receives him. It asks for nothing else, and for no word to any authority. Whoever is found to be a child on the way is
 * sent nowhere while nobody speaks for it.
 */
@Component
class TrackReturn implements TrackPart {

    static final String RISK = "track-risk";
    static final String NO_RECEPTION = "track-reception-missing";
    static final String NO_CONSENT = "track-consent-nationality";
    static final String NO_LATER_CONTACT = "track-consent-later";
    static final String NO_CHANNEL = "track-no-safe-channel";

    /** With these the assessment speaks for a return. */
    private static final Set<String> SAFE = Set.of("return_safe", "return_safe_with_measures");

    private static final String NOT_WANTED = "followup_not_wanted";

    /** What may be written down though nobody has spoken with him. */
    private static final Set<String> UNSPOKEN = Set.of("followup_not_reached", NOT_WANTED);

    private static final String TRAVELLED = "travelled";

    private final Consents consents;
    private final ObjectProvider<Receptions> receptions;
    private final FollowUps followUps;
    private final TrackChildren children;

    TrackReturn(Consents consents, ObjectProvider<Receptions> receptions, FollowUps followUps, TrackChildren children) {
        this.consents = consents;
        this.receptions = receptions;
        this.followUps = followUps;
        this.children = children;
    }

    @Override
    public String machine() {
        return Referral.RETURN;
    }

    @Override
    public boolean fits(CaseFile file, ReferralTrack track, String verb) {
        return !TrackVerbs.FOLLOW_UP.equals(verb) || TRAVELLED.equals(track.status()) || file.closedAt() != null;
    }

    @Override
    public Optional<String> bar(CaseFile file, ReferralTrack track, String verb, Officer officer) {
        var caseRef = file.caseRef();
        return switch (verb) {
            case TrackVerbs.ASK_NATIONALITY ->
                code(
                                NO_CONSENT,
                                consents.standing(caseRef, Purpose.NATIONALITY_CHECK, null)
                                        .isPresent())
                        .or(() -> children.bar(file));
            case TrackVerbs.AGREE_RETURN -> code(RISK, safe(track)).or(() -> children.bar(file));
            case TrackVerbs.CONFIRM_RECEPTION ->
                code(NO_RECEPTION, received(caseRef)).or(() -> children.bar(file));
            case TrackVerbs.RETURNED ->
                code(RISK, safe(track))
                        .or(() -> code(NO_RECEPTION, received(caseRef)))
                        .or(() -> children.bar(file));
            case TrackVerbs.FOLLOW_UP -> code(NO_LATER_CONTACT, followUps.wanted(caseRef));
            default -> Optional.empty();
        };
    }

    private static Optional<String> code(String code, boolean holds) {
        return holds ? Optional.empty() : Optional.of(code);
    }

    private static boolean safe(ReferralTrack track) {
        var found = track.finding();
        return found != null && SAFE.contains(found);
    }

    private boolean received(String caseRef) {
        return receptions.orderedStream().anyMatch(each -> each.confirmed(caseRef));
    }

    @Override
    public void check(TrackDoing doing) {
        if (TrackVerbs.AGREE_RETURN.equals(doing.verb())) {
            children.demandInterests(doing);
        }
        if (TrackVerbs.FOLLOW_UP.equals(doing.verb())
                && !UNSPOKEN.contains(doing.kind())
                && !followUps.safe(doing.caseRef())) {
            throw Refusal.of(NO_CHANNEL, ActField.KIND.key());
        }
    }

    @Override
    public String perform(TrackDoing doing, String to) {
        switch (doing.verb()) {
            case TrackVerbs.ASSESS_RISK -> doing.track().find(doing.act().kind());
            case TrackVerbs.RECONSIDER -> doing.track().find(null);
            case TrackVerbs.RETURNED ->
                followUps.begin(
                        doing.file(), Objects.requireNonNull(doing.act().times().happenedOn()));
            case TrackVerbs.FOLLOW_UP -> followed(doing);
            default -> {}
        }
        return to;
    }

    /** Who wants to be asked no more takes back that he may be; with that the dates end. */
    private void followed(TrackDoing doing) {
        if (NOT_WANTED.equals(doing.kind())) {
            consents.withdraw(
                    doing.file(), Purpose.LATER_CONTACT, null, doing.officer().username());
        } else {
            followUps.talked(
                    doing.file(), Objects.requireNonNull(doing.act().times().happenedOn()));
        }
    }
}

package org.rogatory.referral.track;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.springframework.stereotype.Component;

/**
 * What the person wants to have to do with criminal justice: told of rights, linked with a case by its code on a
 * consent of its own or an order of a court. Whatever becomes of it changes nothing in another track.
 */
@Component
class TrackJustice implements TrackPart {

    /** A code as offices write them: nobody's name can be one. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9/.-]{3,59}");

    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");

    private static final Set<String> BESIDE = Set.of(TrackVerbs.NON_PUNISHMENT, TrackVerbs.COMPENSATION);

    private static final Set<String> OUTSIDE = Set.of("no_contact", "ended");

    private final JusticeLinks links;
    private final Consents consents;
    private final ReflectionTelling telling;
    private final TrackChildren children;

    TrackJustice(JusticeLinks links, Consents consents, ReflectionTelling telling, TrackChildren children) {
        this.links = links;
        this.consents = consents;
        this.telling = telling;
        this.children = children;
    }

    @Override
    public String machine() {
        return Referral.JUSTICE;
    }

    @Override
    public boolean fits(CaseFile file, ReferralTrack track, String verb) {
        return !BESIDE.contains(verb) || !OUTSIDE.contains(track.status());
    }

    @Override
    public Optional<String> bar(CaseFile file, ReferralTrack track, String verb, Officer officer) {
        return TrackVerbs.STATEMENT.equals(verb) ? children.bar(file) : Optional.empty();
    }

    @Override
    public void check(TrackDoing doing) {
        if (TrackVerbs.STATEMENT.equals(doing.verb())) {
            children.demandInterests(doing);
        }
        if (!TrackVerbs.LINK_CASE.equals(doing.verb())) {
            return;
        }
        var code = code(doing);
        if (!CODE.matcher(code).matches() || !DIGIT.matcher(code).matches()) {
            throw Refusal.of("track-case-code", ActField.REFERENCE.key());
        }
        if (links.leadsTo(doing.caseRef(), code)) {
            throw Refusal.of("track-case-linked", ActField.REFERENCE.key());
        }
        if (ReferralLink.BY_ORDER.equals(doing.kind())) {
            demandOrder(doing);
        } else {
            demandConsent(doing);
        }
    }

    private static void demandOrder(TrackDoing doing) {
        if (doing.act().parties().issuer() == null) {
            throw Refusal.of("track-order-missing", ActField.ISSUER.key());
        }
        if (doing.act().papers().letter() == null) {
            throw Refusal.of("track-order-missing", ActField.LETTER.key());
        }
    }

    private void demandConsent(TrackDoing doing) {
        children.bar(doing.file()).ifPresent(barred -> {
            throw Refusal.of(barred);
        });
        children.demandInterests(doing);
        if (consents.standing(doing.caseRef(), Purpose.LAW_ENFORCEMENT, null).isEmpty()) {
            throw Refusal.of("track-consent-justice", ActField.KIND.key());
        }
    }

    private static String code(TrackDoing doing) {
        var typed = Optional.ofNullable(doing.act().papers().reference()).orElse("");
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String perform(TrackDoing doing, String to) {
        switch (doing.verb()) {
            case TrackVerbs.LINK_CASE -> {
                links.link(doing, code(doing));
                telling.linked(doing.file(), code(doing));
            }
            case TrackVerbs.COMPENSATION -> doing.track().find(doing.act().kind());
            default -> {}
        }
        return to;
    }
}

package org.rogatory.web.referral;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.referral.consent.ConsentView;
import org.rogatory.referral.consent.Consents;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What the person of a file agrees to, in the reader's words. */
@Component
class ReferralConsentPages {

    private final Consents consents;
    private final Directory directory;
    private final OrganisationNames organisations;
    private final Words words;
    private final Clock clock;

    ReferralConsentPages(
            Consents consents, Directory directory, OrganisationNames organisations, Words words, Clock clock) {
        this.consents = consents;
        this.directory = directory;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
    }

    /** What was said on one purpose. */
    record ConsentLine(
            String purpose,
            StatusView status,
            String recipient,
            String how,
            String scope,
            String at,
            @Nullable String until,
            @Nullable String lapsed,
            @Nullable String told,
            @Nullable String interpreter,
            @Nullable String words) {}

    /** When a page for paper was made: with that the trail tells by whom, and the paper names nobody. */
    String made(CaseFile file) {
        return words.moment(clock.instant(), directory.times().zone(file.authority()));
    }

    List<ConsentLine> lines(CaseFile file, Locale reader) {
        return consents.of(file).stream()
                .map(consent -> line(file, consent, reader))
                .toList();
    }

    private ConsentLine line(CaseFile file, ConsentView consent, Locale reader) {
        var recipient = consent.recipient();
        var until = consent.expiresOn();
        return new ConsentLine(
                choice(consent.purpose().key()),
                status(consent),
                recipient == null ? words.text("referral.consent.anybody") : organisations.of(recipient, reader),
                how(consent, reader),
                codes(consent.scope()),
                words.moment(consent.at(), directory.times().zone(file.authority())),
                until == null ? null : words.date(until),
                lapsed(consent, file),
                consent.explained().isEmpty() ? null : codes(consent.explained()),
                consent.interpretedBy(),
                consent.words());
    }

    /** Since when it is asked anew; null where that is not so, or where it was taken back besides. */
    private @Nullable String lapsed(ConsentView consent, CaseFile file) {
        var at = consent.lapsedAt();
        return at == null || !"given".equals(consent.decision())
                ? null
                : words.moment(at, directory.times().zone(file.authority()));
    }

    private StatusView status(ConsentView consent) {
        if (consent.lapsedAt() != null && "given".equals(consent.decision())) {
            return new StatusView("wait", words.text("referral.consent.lapsed"));
        }
        if ("given".equals(consent.decision())) {
            return consent.standing()
                    ? new StatusView("done", words.text("referral.consent.given"))
                    : new StatusView("plain", words.text("referral.consent.run-out"));
        }
        return new StatusView("stop", words.text("referral.consent." + consent.decision()));
    }

    private String how(ConsentView consent, Locale reader) {
        var way = words.text("referral.consent.way." + consent.way());
        var language = consent.language();
        return language == null ? way : way + ", " + Languages.name(Locale.forLanguageTag(language), reader);
    }

    private String codes(List<String> codes) {
        return codes.isEmpty()
                ? words.text("referral.consent.nothing")
                : String.join(", ", codes.stream().map(this::choice).toList());
    }

    private String choice(String code) {
        return words.text("cases.choice." + code);
    }
}

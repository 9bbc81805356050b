package org.rogatory.referral.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.rogatory.referral.Kept;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.requests.FileTexts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person of a file agrees to, one record for each purpose and each time he was asked. The latest word on a
 * purpose and a recipient counts: who refuses, refuses what he gave before, and who refuses one by name, what he gave
 * that one. Reads in the name of the processes: who asks has passed the access rule.
 */
@Service
public class Consents {

    private final ReferralConsentRepository consents;
    private final Cases cases;
    private final ReferralFiles files;
    private final Directory directory;
    private final FileTexts texts;
    private final ConsentClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
            ReferralConsentRepository consents,
            Cases cases,
            ReferralFiles files,
            Directory directory,
            FileTexts texts,
            ConsentClocks clocks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.cases = cases;
        this.files = files;
        this.directory = directory;
        this.texts = texts;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** The consent that carries what is done for a purpose now, and what of it goes to this recipient; the newest. */
    @Transactional(readOnly = true)
    public Optional<StandingConsent> standing(String caseRef, Purpose purpose, @Nullable String recipient) {
        return standing(caseRef).stream()
                .filter(consent -> consent.purpose() == purpose && consent.reaches(recipient))
                .findFirst();
    }

    /** All that stand, the newest first. Whoever asks has found the file. */
    @Transactional(readOnly = true)
    public List<StandingConsent> standing(String caseRef) {
        var all = consents.of(caseRef, AccessScope.system());
        if (all.isEmpty()) {
            return List.of();
        }
        var today = today(cases.find(caseRef, AccessScope.system()));
        return last(caseRef, all).stream()
                .filter(consent -> consent.stands(today))
                .map(consent -> new StandingConsent(
                        consent.consentRef(),
                        consent.purpose(),
                        consent.recipient(),
                        consent.expiresOn(),
                        consent.scope(),
                        LastWords.refused(all, consent.purpose().alike(), today)))
                .toList();
    }

    /** Whether there is anything that the person can take back, be it that it holds no more. The file was found. */
    @Transactional(readOnly = true)
    public boolean given(String caseRef) {
        return consents.of(caseRef, AccessScope.system()).stream().anyMatch(ReferralConsent::given);
    }

    /** For what something was given to all and this one was not refused by name since. The file was found. */
    @Transactional(readOnly = true)
    public List<Purpose> givenToAll(CaseFile file, String recipient) {
        return LastWords.givenToAll(consents.of(file.caseRef(), AccessScope.system()), recipient);
    }

    /**
     * Whether what was told of the person's word, when he was passed on to this organisation, stands still.
     *
     * @param toldRef that which came along; null for any, where that was not written down
     */
    @Transactional(readOnly = true)
    public boolean toldStands(String caseRef, @Nullable String toldRef) {
        var all = consents.of(caseRef, AccessScope.system());
        if (all.isEmpty()) {
            return false;
        }
        var today = today(cases.find(caseRef, AccessScope.system()));
        return all.stream().anyMatch(consent -> consent.told(toldRef) && consent.stands(today));
    }

    /** Of a file of which nothing is known any more nothing speaks. */
    private List<ReferralConsent> last(String caseRef, List<ReferralConsent> all) {
        return files.find(caseRef).map(facts -> LastWords.of(all, facts)).orElse(List.of());
    }

    /** What was said in a file, the newest first. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<ConsentView> of(CaseFile file) {
        var all = consents.of(file.caseRef(), AccessScope.system());
        if (all.isEmpty()) {
            return List.of();
        }
        var today = today(file);
        var last = last(file.caseRef(), all);
        return all.stream()
                .map(consent -> view(consent, last.contains(consent) && consent.stands(today)))
                .toList();
    }

    private ConsentView view(ReferralConsent consent, boolean standing) {
        var words = texts.show(consent.caseRef(), consent.words());
        return new ConsentView(
                consent.consentRef(),
                consent.purpose(),
                consent.decision(),
                consent.recipient(),
                consent.way(),
                Kept.text(words, NewConsent.LANGUAGE),
                words.hasNonNull(ConsentSaid.INTERPRETER),
                consent.expiresOn(),
                consent.saidAt(),
                consent.recordedBy(),
                consent.withdrawnAt(),
                consent.lapsedAt(),
                consent.scope(),
                Kept.codes(words, ConsentSaid.EXPLAINED),
                standing,
                Kept.text(words, ConsentSaid.INTERPRETER),
                Kept.text(words, ConsentSaid.TEXT));
    }

    /** Keeps what was said; a refusal ends what was given for the same to the same before. Tells its reference. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String keep(CaseFile file, NewConsent said) {
        if (!said.given()) {
            end(
                    file,
                    said.recordedBy(),
                    before -> before.purpose() == said.purpose() && meets(before, said.recipient()));
        }
        var consentRef = UUID.randomUUID().toString();
        clocks.begin(
                file, consents.saveAndFlush(new ReferralConsent(consentRef, file.caseRef(), said, clock.instant())));
        tell(file.caseRef(), consentRef, said);
        return consentRef;
    }

    private void tell(String caseRef, String consentRef, NewConsent said) {
        var recipient = said.recipient();
        if (said.given()) {
            events.publishEvent(
                    new ConsentGiven(caseRef, consentRef, said.purpose().key()));
        } else if (recipient != null) {
            events.publishEvent(new ConsentRefused(caseRef, said.purpose(), recipient));
        }
    }

    /** What was given to others, or to all, stays for others, unless it cannot be kept from one alone. */
    private static boolean meets(ReferralConsent before, @Nullable String recipient) {
        var to = before.recipient();
        return recipient == null || (to == null ? before.purpose().undivided() : recipient.equals(to));
    }

    /**
     * Ends what the person takes back. From one by name it is taken back like a no by name: for others it stays.
     *
     * @param purpose null for all
     * @param recipient null for whomever it was given to
     * @return how many were given and are no more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int withdraw(CaseFile file, @Nullable Purpose purpose, @Nullable String recipient, String by) {
        var ended = end(
                file, by, consent -> (purpose == null || consent.purpose() == purpose) && meets(consent, recipient));
        if (recipient != null && ended > 0) {
            events.publishEvent(new ConsentRefused(file.caseRef(), purpose, recipient));
        }
        return ended;
    }

    /** Ends what the organisation told that passed the person on, by its reference: it has taken that back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawTold(CaseFile file, @Nullable String toldRef, String by) {
        end(file, by, consent -> consent.told(toldRef));
    }

    /** Ends what a guardian has agreed to: he speaks for the person no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawGuardian(CaseFile file, String by) {
        end(file, by, ReferralConsent::byGuardian);
    }

    /**
     * The file was taken up again after its end: what was agreed to before carries nothing new, but that the person may
     * be asked later. What has left by it is not called back: nobody has taken anything back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lapse(CaseFile file) {
        var today = today(file);
        consents.of(file.caseRef(), AccessScope.system()).stream()
                .filter(consent -> consent.stands(today) && consent.purpose() != Purpose.LATER_CONTACT)
                .forEach(consent -> {
                    consent.lapse(clock.instant());
                    consents.saveAndFlush(consent);
                });
        events.publishEvent(new ConsentsLapsed(file.caseRef()));
    }

    private int end(CaseFile file, String by, Predicate<ReferralConsent> which) {
        var ended = consents.of(file.caseRef(), AccessScope.system()).stream()
                .filter(ReferralConsent::given)
                .filter(which)
                .toList();
        ended.forEach(consent -> {
            consent.withdraw(by, clock.instant());
            consents.saveAndFlush(consent);
            clocks.end(consent);
            events.publishEvent(new ConsentEnded(
                    file.caseRef(), consent.consentRef(), consent.purpose().key()));
        });
        return ended.size();
    }

    private LocalDate today(CaseFile file) {
        return file.day(clock.instant(), directory.times().zone(file.authority()));
    }
}

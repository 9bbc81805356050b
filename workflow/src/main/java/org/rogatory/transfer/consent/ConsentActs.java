package org.rogatory.transfer.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.Transition;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.NamedThings;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.NewPaper;
import org.rogatory.transfer.Transfers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** One act on the consent, in the transaction of its caller: checked, done, noted, with its record. */
@Component
class ConsentActs {

    private final Cases cases;
    private final ConsentRows rows;
    private final ConsentGuards guards;
    private final ConsentNotices notices;
    private final FileTexts texts;
    private final NamedThings named;
    private final DraftedPapers papers;

    ConsentActs(
            Cases cases,
            ConsentRows rows,
            ConsentGuards guards,
            ConsentNotices notices,
            FileTexts texts,
            NamedThings named,
            DraftedPapers papers) {
        this.cases = cases;
        this.rows = rows;
        this.guards = guards;
        this.notices = notices;
        this.texts = texts;
        this.named = named;
        this.papers = papers;
    }

    /** An act of an officer; what the person did is written down by him. */
    void perform(CaseFile file, TransferConsent consent, Act act, Officer officer) {
        cases.checkVersion(file, act.version());
        var step = guards.admit(file, consent, act.verb(), officer);
        named.demand(file, act, ConsentVerbs.fields(act.verb()));
        guards.check(file, consent, act, officer);
        var on = Objects.requireNonNull(act.times().happenedOn());
        dated(consent, act.verb(), on, officer);
        var words = words(consent).with(act);
        consent.say(texts.hide(file.caseRef(), words.kept()));
        consent.move(step.to());
        rows.change(consent);
        cases.note(file, Step.of(act, officer, file.status(), file.status()).asking(step.roles(), officer));
        record(file, consent, step, officer);
        if (ConsentStatus.against(step.to())) {
            notices.against(file);
        }
    }

    private static void dated(TransferConsent consent, String verb, LocalDate on, Officer officer) {
        switch (verb) {
            case ConsentVerbs.INFORM -> consent.inform(on);
            case ConsentVerbs.CONSENT -> {
                if (consent.informedOn() == null) {
                    consent.inform(on);
                }
                consent.give(on, officer.username());
            }
            case ConsentVerbs.VERIFY -> consent.verify(on);
            case ConsentVerbs.REFUSAL, ConsentVerbs.WITHDRAWAL -> consent.withdraw(on);
            default -> {}
        }
    }

    ConsentWords words(TransferConsent consent) {
        return ConsentWords.read(texts.show(consent.caseRef(), consent.hiddenWords()));
    }

    /** The record of what the person said is drafted at once: whoever was there signs it. */
    private void record(CaseFile file, TransferConsent consent, Transition step, Officer officer) {
        var kind = step.produces();
        if (kind != null) {
            var signer = ConsentVerbs.VERIFY.equals(step.verb()) ? Role.CENTRAL_OFFICER : Role.CUSTODY_OFFICER;
            papers.draft(file, new NewPaper(kind, about(consent), said(consent), null, List.of(signer)), officer);
        }
    }

    private static String about(TransferConsent consent) {
        return "consent-" + consent.acts();
    }

    private ObjectNode said(TransferConsent consent) {
        var said = words(consent).kept().put("given", ConsentStatus.stands(consent.status()));
        said.remove("files");
        var on = ConsentStatus.against(consent.status()) ? consent.withdrawnOn() : consent.givenOn();
        if (on != null) {
            said.put("on", on.toString());
        }
        verified(consent, said);
        return said;
    }

    /** Who has verified it, when and where: the record of anything else says nothing of that. */
    private static void verified(TransferConsent consent, ObjectNode said) {
        var on = consent.verifiedOn();
        if (on != null && ConsentStatus.VERIFIED.equals(consent.status())) {
            said.put("verified_on", on.toString());
        } else {
            said.remove(ConsentWords.OF_VERIFICATION);
        }
    }

    /** It never was so: it is as before anybody was asked, and nobody signs any more that it was verified. */
    void forget(CaseFile file, TransferConsent consent) {
        if (ConsentStatus.VERIFIED.equals(consent.status())) {
            papers.dropAbout(file, about(consent)::equals, Officer.system(file.state()));
        }
        consent.forget(cases.lifecycle(Transfers.CONSENT).initial());
        rows.change(consent);
    }

    /** What the other State has told: the consent stands here as it does there. */
    void told(CaseFile file, TransferConsent consent, ConsentTold told) {
        var status = ConsentStatus.told(told.verb()).orElseThrow(() -> new IllegalArgumentException(told.verb()));
        switch (told.verb()) {
            case ConsentVerbs.CONSENT -> {
                keep(consent, ConsentWords::anew);
                consent.give(told.on(), null);
            }
            case ConsentVerbs.VERIFY -> verifiedElsewhere(consent, told.on());
            case ConsentVerbs.REFUSAL, ConsentVerbs.WITHDRAWAL -> consent.withdraw(told.on());
            default -> {}
        }
        consent.move(status);
        rows.change(consent);
        if (ConsentStatus.against(status)) {
            notices.against(file);
        }
    }

    /** Who has verified it there is not told; of what was verified here on that very day we know it ourselves. */
    private void verifiedElsewhere(TransferConsent consent, LocalDate on) {
        if (!consent.verified(on)) {
            keep(consent, ConsentWords::verifiedElsewhere);
        }
        consent.verify(on);
    }

    /** Keeps of the words of our own officers what still holds. */
    private void keep(TransferConsent consent, UnaryOperator<ConsentWords> holding) {
        if (consent.hiddenWords() != null) {
            var words = holding.apply(words(consent));
            consent.say(texts.hide(consent.caseRef(), words.kept()));
        }
    }
}

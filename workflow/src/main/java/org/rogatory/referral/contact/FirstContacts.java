package org.rogatory.referral.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.providers.HelpOrganisations;
import org.rogatory.providers.OrganisationStanding;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.file.NewReferral;
import org.rogatory.referral.file.ReferralFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first contact with a person: safety before everything, nothing needed to save it, an end if nobody goes on. */
@Service
public class FirstContacts {

    private final Cases cases;
    private final ReferralFiles files;
    private final Safeties safeties;
    private final KeptDrafts drafts;
    private final HelpOrganisations organisations;

    FirstContacts(
            Cases cases, ReferralFiles files, Safeties safeties, KeptDrafts drafts, HelpOrganisations organisations) {
        this.cases = cases;
        this.files = files;
        this.safeties = safeties;
        this.drafts = drafts;
        this.organisations = organisations;
    }

    /** Refuses who does not meet persons. */
    public void demandMeeting(Officer officer) {
        Roles.demand(officer, ContactVerbs.MEETING);
    }

    /** The last day of a draft that is begun now. */
    public LocalDate lastDay(Officer officer) {
        demandMeeting(officer);
        return drafts.lastDay(officer.authority());
    }

    /** Keeps what was said, also nothing, as a draft under a random code; returns the code. */
    @Transactional
    public String begin(SafetySaid said, Officer officer) {
        demandMeeting(officer);
        demandWorking(officer);
        said.check();
        var lastDay = drafts.lastDay(officer.authority());
        var opened = new NewReferral(officer.authority(), officer.state(), said.known(), lastDay);
        var file = files.open(opened, officer);
        if (!said.empty()) {
            safeties.keep(file, said, officer);
        }
        if (said.safe() != null) {
            files.step(file, Act.of(ContactVerbs.SAFETY, null), officer);
        }
        return file.caseRef();
    }

    /** While a service only stops to work, whoever stands at its door is met still, and passed on. */
    private void demandWorking(Officer officer) {
        if (organisations.standing(officer.authority()) == OrganisationStanding.CLOSED) {
            throw Refusal.of("service-closed");
        }
    }

    /** A file of a first contact, for an officer who sees it; who shows it leaves the trace of that. */
    @Transactional(readOnly = true)
    public CaseFile found(String caseRef, Officer officer) {
        demandMeeting(officer);
        return Referral.demand(cases.find(caseRef, AccessScope.of(officer)));
    }

    /** The age by which a file goes now. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public Age age(CaseFile file) {
        return files.facts(file.caseRef()).age();
    }

    /**
     * Whether a file goes by the age that was told: it may have been decided otherwise since. The caller has passed the
     * access rule.
     */
    @Transactional(readOnly = true)
    public boolean goesBy(SafetySaid said, CaseFile file) {
        return age(file) == said.known();
    }

    /** What was told, with the age by which the file goes in place of another one that was told. */
    @Transactional(readOnly = true)
    public SafetySaid asItGoes(SafetySaid said, CaseFile file) {
        return goesBy(said, file) ? said : said.aged(age(file));
    }

    /** The last day of a draft; empty where it was kept as a file. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> diesOn(CaseFile file) {
        var facts = files.facts(file.caseRef());
        return facts.draft() ? Optional.ofNullable(facts.diesOn()) : Optional.empty();
    }
}

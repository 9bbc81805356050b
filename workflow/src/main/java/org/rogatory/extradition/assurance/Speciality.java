package org.rogatory.extradition.assurance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.assurance.AssuranceWords.Said;
import org.rogatory.extradition.outgoing.AnswersAgainst;
import org.rogatory.extradition.outgoing.SurrenderedPersons;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was given up answers here for nothing but what that was granted for, until the State that gave him up has
 * consented, or a person has written down another ground. The system judges no ground: it asks for one, and keeps it.
 */
@Service
public class Speciality {

    static final String CONSENT = "consent_of_state";

    /** The person is here, be it for a time, or was. */
    private static final Set<String> GIVEN_UP = Set.of("surrendered", SurrenderedPersons.LENT, "closed");

    private final SurrenderedPersons surrendered;
    private final AnswersAgainst against;
    private final SpecialityGrounds grounds;
    private final AssuranceWords words;
    private final Cases cases;
    private final Clock clock;

    Speciality(
            SurrenderedPersons surrendered,
            AnswersAgainst against,
            SpecialityGrounds grounds,
            AssuranceWords words,
            Cases cases,
            Clock clock) {
        this.surrendered = surrendered;
        this.against = against;
        this.grounds = grounds;
        this.words = words;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Why a person may be prosecuted for more.
     *
     * @param consentRef our request to which the other State consented; null for another ground
     * @param why what was written down about it; it stays in the office
     * @param stands false where the other State has refused, put off or returned that request after all
     */
    public record Ground(
            String ground,
            @Nullable String consentRef,
            @Nullable String why,
            String notedBy,
            Instant notedAt,
            boolean stands) {

        private Ground withoutWords() {
            return new Ground(ground, consentRef, null, notedBy, notedAt, stands);
        }
    }

    /** Whether the person of a request of ours was given up on it, so that speciality is a question at all. */
    @Transactional(readOnly = true)
    public boolean arises(CaseFile file) {
        return AssuranceFiles.ASKING.equals(file.machine()) && GIVEN_UP.contains(file.status()) && surrendered.to(file);
    }

    /** Whether it protects the person still; the caller has passed the access rule, or tells nobody of the file. */
    @Transactional(readOnly = true)
    public boolean protects(CaseFile file) {
        return arises(file) && of(file.caseRef()).stream().noneMatch(this::stands);
    }

    /** A consent that was refused or put off after all lifts nothing. */
    private boolean stands(SpecialityGround row) {
        var consent = row.consentRef();
        return consent == null || !against.to(consent);
    }

    /** What was written down, in its order, also what stands no more. */
    @Transactional(readOnly = true)
    public List<Ground> grounds(CaseFile file) {
        return of(file.caseRef()).stream()
                .map(row -> ground(file.caseRef(), row))
                .toList();
    }

    /** The same for an officer: what people wrote only where he may read names. */
    @Transactional(readOnly = true)
    public List<Ground> grounds(CaseFile file, Officer officer) {
        var grounds = grounds(file);
        return Roles.readsNames(officer)
                ? grounds
                : grounds.stream().map(Ground::withoutWords).toList();
    }

    private Ground ground(String caseRef, SpecialityGround row) {
        var said = words.said(caseRef, row.hiddenWords());
        return new Ground(row.ground(), row.consentRef(), said.inside(), row.notedBy(), row.notedAt(), stands(row));
    }

    private List<SpecialityGround> of(String caseRef) {
        return grounds.of(caseRef, AccessScope.system());
    }

    /** A person writes a ground down. */
    void note(CaseFile file, Act act, Officer officer) {
        var said = new Said(null, act.words().internalText());
        var ground = String.valueOf(act.kind());
        grounds.save(new SpecialityGround(file.caseRef(), ground, officer.username(), clock.instant())
                .saying(words.hide(file.caseRef(), said)));
    }

    /** The other State has granted our request for its consent: the file that it goes on from is free. */
    void consented(CaseFile request, Officer officer) {
        var link = request.link();
        if (link == null) {
            return;
        }
        cases.lookUp(link.parentRef(), AccessScope.system())
                .filter(this::arises)
                .ifPresent(file -> {
                    var by = officer.username();
                    grounds.save(
                            new SpecialityGround(file.caseRef(), CONSENT, by, clock.instant()).of(request.caseRef()));
                    var act = Act.draft(SpecialityActs.NOTE).kind(CONSENT).reference(request.caseRef());
                    cases.note(file, act.act(), Officer.system(file.state()));
                });
    }
}

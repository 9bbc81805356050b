package org.rogatory.process;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.persons.Cabinets;
import org.rogatory.providers.OrganisationWish;
import org.rogatory.referral.closing.ServiceClosing;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.file.NewReferral;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A service of its own for the tests of its end, with its cabinet and the synthetic people who work there. */
@Component
record StoppingService(
        ReferralFixtures referrals,
        ServiceClosing closing,
        Cabinets cabinets,
        UserAdministration accounts,
        JdbcTemplate database) {

    static final String SERVICE = "AM-SHELTER-1";
    static final Officer LEADING = ReferralFixtures.supervisor(SERVICE);
    static final Officer HELPING = ReferralFixtures.caseworker(SERVICE);

    private static final String OFFICE = "AM-NC";

    /** Who passes persons on to it. */
    static final Officer SENDING = ReferralFixtures.coordinator(OFFICE);

    private static final String WORDS = "synthetic words of a service that stops";

    /** It begins to work. */
    void works() {
        leave();
        List.of(LEADING, HELPING).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        in(() -> cabinets.setUp(SERVICE, HELPING.username(), WORDS.toCharArray()));
    }

    /** Nothing is left of it for others. */
    void leave() {
        referrals.node().courier().reset();
        database.update("delete from referral_organisation where authority = ?", SERVICE);
        database.update("delete from referral_provider where authority = ?", SERVICE);
        database.update("delete from persons_cabinet_key where organisation = ?", SERVICE);
        database.update("delete from persons_cabinet where organisation = ?", SERVICE);
        var theirs = "%." + SERVICE.toLowerCase(Locale.ROOT);
        database.update("delete from identity_user where username like ?", theirs);
    }

    void in(Runnable act) {
        referrals.transaction().executeWithoutResult(status -> act.run());
    }

    /** Does it while the cabinet is open. */
    <T> T inside(Supplier<T> work) {
        var open = cabinets.open(SERVICE, HELPING.username(), WORDS.toCharArray());
        var done = Cabinets.with(open, work);
        referrals.carried();
        return done;
    }

    /** A file of the service, under its own key. */
    CaseFile kept() {
        var opened = new NewReferral(SERVICE, "AM", Age.ADULT, null);
        return inside(() -> Objects.requireNonNull(
                referrals.transaction().execute(status -> referrals.files().open(opened, HELPING))));
    }

    void does(CaseFile file, Officer officer, ActDraft act) {
        inside(() -> referrals.node().procedures().act(file.caseRef(), act.act(), officer));
    }

    void closes(CaseFile file) {
        does(file, HELPING, Act.draft("propose_closing").kind("person_moved").internalText("Gone (synthetic)."));
        does(file, LEADING, Act.draft("close"));
    }

    /** Two people say that it stops. */
    void stops() {
        closing.propose(OrganisationWish.STOP, null, LEADING);
        closing.agree(OrganisationWish.STOP, null, HELPING);
        referrals.carried();
    }

    /** A file of who passes on, with the consent to that. */
    CaseFile consenting() {
        var file = referrals.opened(OFFICE, Age.ADULT);
        referrals.does(file, SENDING, ReferralSaid.consent(Purpose.REFERRAL, ReferralSaid.SCOPE));
        return file;
    }
}

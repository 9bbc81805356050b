package org.rogatory.referral.share;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.providers.HelpOrganisations;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.ReferralFacts;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.file.VerbBar;
import org.rogatory.requests.NamedThings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * To whom a person may be passed on, by whom, and on which ground. A prosecutor or a court is never addressed; who
 * investigates only in the own State and by a consent of its own; another State only from service to service or
 * through the coordinators.
 */
@Component
class ShareGuards {

    private static final Set<String> PROTECTING = Set.of("victim_service", "victim_referral");
    private static final String INVESTIGATING = "investigative_unit";

    private final Cases cases;
    private final Consents consents;
    private final ReferralFiles files;
    private final Directory directory;
    private final NamedThings named;
    private final ShareServices services;
    private final HelpOrganisations organisations;
    private final ObjectProvider<VerbBar> bars;

    ShareGuards(
            Cases cases,
            Consents consents,
            ReferralFiles files,
            Directory directory,
            NamedThings named,
            ShareServices services,
            HelpOrganisations organisations,
            ObjectProvider<VerbBar> bars) {
        this.cases = cases;
        this.consents = consents;
        this.files = files;
        this.directory = directory;
        this.named = named;
        this.services = services;
        this.organisations = organisations;
        this.bars = bars;
    }

    /** Whether an officer does such a thing while the file is open. */
    boolean may(CaseFile file, String verb, Officer officer) {
        return file.closedAt() == null
                && cases.lifecycle(file)
                        .occurrence(verb)
                        .map(Occurrence::roles)
                        .filter(roles -> Roles.held(officer, roles))
                        .isPresent();
    }

    void demand(CaseFile file, Act act, Officer officer) {
        if (file.closedAt() != null && !ShareFields.REVOKE.equals(act.verb())) {
            throw Refusal.of("wrong-status");
        }
        cases.admitNote(file, act.verb(), officer);
        named.demand(file, act, ShareFields.of(act.verb()));
        var service = act.kind();
        if (service != null && !ShareFields.FINISH.equals(act.verb()) && !services.has(service)) {
            throw Refusal.of("unknown-code", ActField.KIND.key());
        }
    }

    /** Whether an organisation is one to which persons are passed on, or from which they come. */
    static boolean protects(Authority authority) {
        return authority.roles().stream().anyMatch(PROTECTING::contains);
    }

    /** Whether it investigates. */
    static boolean investigates(Authority authority) {
        return INVESTIGATING.equals(authority.kind());
    }

    /** Those that may be addressed by a file and take people in, in the order of the directory: its own State first. */
    List<Authority> addressees(CaseFile file) {
        var stopped = organisations.allStopped();
        return directory.authorities().stream()
                .filter(each -> !each.test() && fits(file, each) && !stopped.contains(each.key()))
                .sorted((one, other) -> Boolean.compare(
                        !one.state().equals(file.state()), !other.state().equals(file.state())))
                .toList();
    }

    private static boolean fits(CaseFile file, Authority to) {
        return !to.key().equals(file.authority())
                && (protects(to) || investigates(to) && to.state().equals(file.state()));
    }

    /** The organisation that an act addresses. */
    Authority addressee(CaseFile file, Act act) {
        var place = ActField.AUTHORITY.key();
        var to = Optional.ofNullable(act.parties().authority())
                .flatMap(directory::find)
                .orElseThrow(() -> Refusal.of("unknown-code", place));
        if (to.key().equals(file.authority())) {
            throw Refusal.of("share-to-oneself", place);
        }
        if (!fits(file, to) || investigates(to) && !ShareFields.REFER.equals(act.verb())) {
            throw Refusal.of("referral-addressee", place);
        }
        demandTaking(file, act, to);
        return to;
    }

    /** A service that stops to work is asked for files still, and asks for none itself: nothing goes to it. */
    private void demandTaking(CaseFile file, Act act, Authority to) {
        var asks = ShareFields.ASK.equals(act.verb());
        if (organisations.stopped(asks ? file.authority() : to.key())) {
            throw asks
                    ? Refusal.of("service-takes-nobody")
                    : Refusal.of("share-receiver-closed", ActField.AUTHORITY.key());
        }
    }

    /** The ground on which it may be passed on; empty where there is none but the decision of two persons. */
    Optional<ShareGround> ground(SharePlan plan, ReferralFacts facts, @Nullable Boolean bestInterests) {
        var asked = new ShareRule.Asked(
                plan.to().key(),
                plan.crossesBorder(),
                investigates(plan.to()),
                plan.fields(),
                facts.age().treatedAsChild(),
                Boolean.TRUE.equals(bestInterests));
        return ShareRule.ground(consents.standing(plan.file().caseRef()), asked);
    }

    /**
     * On what it rests if it leaves now. Since it was offered a consent may have ended or become narrower, a guardian
     * may have come under suspicion, the person may be known as of age: then another ground carries it, or none.
     */
    Optional<ShareGround> still(ReferralShare share) {
        return share.decided()
                .or(() -> directory
                        .find(share.toAuthority())
                        .flatMap(to -> ShareRule.ground(consents.standing(share.caseRef()), asked(share, to))));
    }

    /** Whether what is said for this purpose, or with null for all, counts for what is passed on by it. */
    boolean by(ReferralShare share, @Nullable Purpose purpose) {
        return purpose == null
                || directory
                        .find(share.toAuthority())
                        .filter(to -> ShareRule.purposes(asked(share, to)).contains(purpose))
                        .isPresent();
    }

    /** What keeps a file here that is to be handed over, as it stands now: it may have come after that was begun. */
    Optional<String> kept(CaseFile file, ShareKind kind) {
        return kind == ShareKind.TRANSFER
                ? bars.orderedStream()
                        .flatMap(bar -> bar.bar(file, ShareFields.TRANSFER).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether something keeps the file of a share here by now. */
    boolean kept(ReferralShare share) {
        return share.kind() == ShareKind.TRANSFER
                && cases.lookUp(share.caseRef(), AccessScope.system())
                        .flatMap(file -> kept(file, share.kind()))
                        .isPresent();
    }

    private ShareRule.Asked asked(ReferralShare share, Authority to) {
        return new ShareRule.Asked(
                to.key(),
                share.crossesBorder(),
                investigates(to),
                share.fields(),
                files.find(share.caseRef()).filter(ReferralFacts::child).isPresent(),
                share.bestInterests());
    }
}

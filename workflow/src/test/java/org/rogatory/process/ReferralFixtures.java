package org.rogatory.process;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.file.NewReferral;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of referral of offices that need no cabinet, and the synthetic people who work on them. */
@Component
record ReferralFixtures(Node node, ReferralFiles files, Shares shares, Offers offers, TransactionTemplate transaction) {

    static final String COORDINATOR = "KZ-NC";
    static final String UNIT = "KZ-UNIT-1";

    /** A file that is kept, opened by who may do so there. */
    CaseFile opened(String authority, Age age) {
        return opened(authority, age, null);
    }

    /** A first contact that dies on a day unless somebody keeps it. */
    CaseFile opened(String authority, Age age, @Nullable LocalDate diesOn) {
        var file = transaction.execute(
                status -> files.open(new NewReferral(authority, state(authority), age, diesOn), opener(authority)));
        node.pass(Duration.ofMinutes(1));
        return Objects.requireNonNull(file);
    }

    private static Officer opener(String authority) {
        return authority.contains("SHELTER")
                ? caseworker(authority)
                : authority.contains("UNIT") ? responder(authority) : coordinator(authority);
    }

    private static String state(String authority) {
        return authority.substring(0, 2);
    }

    static Officer caseworker(String authority) {
        return officer("caseworker", authority, Set.of(Role.SERVICE_PROVIDER, Role.SCREENER));
    }

    static Officer supervisor(String authority) {
        return officer("supervisor", authority, Set.of(Role.SUPERVISOR, Role.HEAD));
    }

    static Officer coordinator(String authority) {
        return officer("coordinator", authority, Set.of(Role.COORDINATOR));
    }

    /** Another one, for what takes two. */
    static Officer coordinator2(String authority) {
        return officer("coordinator2", authority, Set.of(Role.COORDINATOR));
    }

    /** A member of the commission of Kazakhstan. */
    static Officer commission(int number) {
        return officer("commission" + number, COORDINATOR, Set.of(Role.IDENTIFICATION_BODY));
    }

    static Officer responder(String authority) {
        return officer("responder", authority, Set.of(Role.FIRST_RESPONDER, Role.SCREENER));
    }

    private static Officer officer(String who, String authority, Set<Role> roles) {
        var name = (who + "." + state(authority) + "." + authority).toLowerCase(Locale.ROOT);
        return new Officer(name, name, state(authority), authority, roles);
    }

    /** An act by the front door; a minute passes. */
    void does(CaseFile file, Officer officer, ActDraft act) {
        node.procedures().act(file.caseRef(), act.act(), officer);
        carried();
    }

    /** What the engine has to do is done, and what is to leave has arrived; a minute passes. */
    void carried() {
        node.jobs().drain();
        node.pass(Duration.ofMinutes(1));
    }

    /** A step of the machine of the file, as a part of it takes it. */
    void steps(CaseFile file, Officer officer, String verb) {
        transaction.executeWithoutResult(status -> files.step(desk(file).file(), Act.of(verb, null), officer));
        node.pass(Duration.ofMinutes(1));
    }

    /** The rules whose clocks run. */
    List<String> clocks(CaseFile file) {
        return node.deadlines().ofCase(file.caseRef()).stream()
                .filter(DeadlineView::running)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    /** The newest of what a file passes on. */
    ShareView share(CaseFile file) {
        return shares.of(file).get(0);
    }

    /** All that is offered to the organisation of an officer, the newest first. */
    List<OfferView> offered(Officer officer) {
        return turned(after -> offers.page(after, officer));
    }

    /** All pages of what is offered. */
    static List<OfferView> turned(Function<ListPlace, Listed<OfferView>> pages) {
        var all = new ArrayList<OfferView>();
        var place = Optional.of(ListPlace.START);
        while (place.isPresent()) {
            var page = pages.apply(place.get());
            all.addAll(page.lines());
            place = page.goesOnAfter().map(OfferView::place);
        }
        return all;
    }

    /** The newest of what a file passes on, as an officer of who is to have it finds it. */
    OfferView offer(CaseFile sender, Officer officer) {
        var shareRef = share(sender).shareRef();
        return offered(officer).stream()
                .filter(offered -> offered.shareRef().equals(shareRef))
                .findFirst()
                .orElseThrow();
    }

    /** The code with which something is refused. */
    static String refused(ThrowingCallable asked) {
        var refusal = catchThrowableOfType(Refusal.class, asked);
        return refusal == null ? "admitted" : refusal.code();
    }

    /** The file as others look at it. */
    Desk desk(CaseFile file) {
        return new Desk(node, file.caseRef());
    }
}

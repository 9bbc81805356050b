package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.NAME;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.process.ReferralGrounds.Passed;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.Shares;
import org.springframework.stereotype.Component;

/** What people happen to do with one file; after each of it the rows are judged. */
final class ReferralCourse {

    private static final String WHY = "It was said so (synthetic).";
    private static final String SERVICE = "KZ-SHELTER-1";
    private static final String ABROAD = "KG-NC";
    private static final List<String> OTHERS = List.of(SERVICE, UNIT, ABROAD);
    private static final List<String> FIELDS = List.of("age", "language", "needs", "names", "onward");
    private static final List<Purpose> PURPOSES = List.of(
            Purpose.REFERRAL, Purpose.SERVICE, Purpose.LAW_ENFORCEMENT, Purpose.CROSS_BORDER, Purpose.LATER_CONTACT);

    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    private static final Officer THIRD =
            new Officer("coordinator3.kz.kz-nc", "coordinator3", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));

    /** To whom the file may be given; somebody has to keep an account of him. */
    static final Officer HELPER =
            new Officer("helper.courses.kz-nc", "helper", "KZ", COORDINATOR, Set.of(Role.SERVICE_PROVIDER));

    /** What a course goes through. */
    @Component
    record Doors(
            ReferralFixtures referrals, ReferralGrounds grounds, Consents consents, Shares shares, Offers offers) {}

    private final ReferralFixtures referrals;
    private final ReferralGrounds grounds;
    private final Consents consents;
    private final Shares shares;
    private final Offers offers;
    private final Random lot;
    private final CaseFile file;
    private final String asked;
    private final List<String> gone = new ArrayList<>();
    private final Set<String> left = new HashSet<>();

    ReferralCourse(Doors doors, int seed) {
        this.referrals = doors.referrals();
        this.grounds = doors.grounds();
        this.consents = doors.consents();
        this.shares = doors.shares();
        this.offers = doors.offers();
        this.lot = new Random(seed);
        this.asked = referrals.opened(ABROAD, Age.ADULT).caseRef();
        this.file = referrals.opened(COORDINATOR, Age.UNSURE);
    }

    /** In every course something leaves, something is recalled on the way, and the file is taken up again. */
    void begins() {
        does(OURS, Act.draft("decide_age").kind("adult").internalText(WHY));
        does(OURS, ReferralSaid.consent(Purpose.REFERRAL, FIELDS));
        does(OURS, ReferralSaid.passing("refer", SERVICE));
        answers("accept", passed(Passed::pending).get(0));
        does(OURS, ReferralSaid.consent(Purpose.CROSS_BORDER, FIELDS).authority(ABROAD));
        does(OURS, ReferralSaid.passing("refer", ABROAD));
        crosses();
        closes();
        reopens();
        does(OURS, ReferralSaid.passing("refer", SERVICE));
    }

    void turns() {
        if (closed() && lot.nextBoolean()) {
            reopens();
            return;
        }
        switch (lot.nextInt(17)) {
            case 0, 1, 2 -> does(OURS, agreement());
            case 3, 4, 5 -> does(OURS, passing("refer", any(OTHERS)));
            case 6 -> does(OURS, passing("transfer_file", any(List.of(SERVICE, ABROAD))));
            case 7, 8 -> pick(Passed::pending).ifPresent(this::answered);
            case 9 -> pick(Passed::left).ifPresent(this::goesOn);
            case 10 -> takenBack();
            case 11 -> person();
            case 12 -> twoDecide();
            case 13 -> crosses();
            case 14 -> closes();
            case 15 -> reopens();
            default -> beside();
        }
    }

    /** What was done or tried, with the code of a refusal. */
    List<String> gone() {
        return List.copyOf(gone);
    }

    Set<String> left() {
        return Set.copyOf(left);
    }

    String caseRef() {
        return file.caseRef();
    }

    private void does(Officer officer, ActDraft act) {
        tries(act.act().verb(), () -> referrals.does(file, officer, act));
    }

    /** What is refused changes nothing; whatever it was, the rows are judged after it. */
    private void tries(String what, Runnable act) {
        try {
            act.run();
            gone.add(what);
        } catch (Refusal refused) {
            gone.add(what + " " + refused.code());
        }
        referrals.carried();
        assertThat(grounds.faults(file.caseRef(), left)).as("%s", gone).isEmpty();
        left.addAll(grounds.left(file.caseRef()));
        assertThat(closed() && !passed(Passed::pending).isEmpty())
                .as("on offer from a closed file after %s", gone)
                .isFalse();
    }

    private boolean closed() {
        return referrals.desk(file).file().closedAt() != null;
    }

    private List<Passed> passed(Predicate<Passed> which) {
        return grounds.passed(file.caseRef()).stream().filter(which).toList();
    }

    private Optional<Passed> pick(Predicate<Passed> which) {
        var some = passed(which);
        return some.isEmpty() ? Optional.empty() : Optional.of(any(some));
    }

    private <T> T any(List<T> of) {
        return of.get(lot.nextInt(of.size()));
    }

    private List<String> some(int ofThree) {
        return FIELDS.stream().filter(field -> lot.nextInt(3) < ofThree).toList();
    }

    private ActDraft agreement() {
        var act = ReferralSaid.consent(any(PURPOSES), some(2));
        var today = referrals.node().today("Asia/Almaty");
        act.carrier(lot.nextInt(4) == 0 ? "guardian" : "oral");
        act.authority(lot.nextInt(3) == 0 ? any(OTHERS) : null);
        return act.until(lot.nextInt(4) == 0 ? today.plusDays(lot.nextInt(5)) : null, null);
    }

    private ActDraft passing(String verb, String to) {
        var keys = Stream.concat(Stream.of("age"), some(1).stream()).distinct().toList();
        return Act.draft(verb)
                .authority(to)
                .kind("service_identification")
                .carrier("share_now")
                .keys(keys)
                .releasedText(keys.contains("needs") ? WHY : null, "ky")
                .order(null, null, keys.contains("names") ? NAME : null)
                .certified(lot.nextInt(3) == 0 ? true : null)
                .conditions(lot.nextInt(3) == 0 ? WHY : null);
    }

    private void answered(Passed share) {
        answers(any(List.of("see", "accept", "accept", "accept", "reject")), share);
    }

    private void answers(String how, Passed share) {
        var officer = receiving(share);
        tries(how, () -> {
            switch (how) {
                case "see" -> offers.see(share.shareRef(), officer);
                case "accept" -> offers.accept(share.shareRef(), officer);
                default -> offers.reject(share.shareRef(), "no_place", officer);
            }
        });
    }

    private static Officer receiving(Passed share) {
        return switch (share.to()) {
            case SERVICE -> ReferralFixtures.caseworker(SERVICE);
            case UNIT -> ReferralFixtures.responder(UNIT);
            default -> ReferralFixtures.coordinator(share.to());
        };
    }

    /** Opened there where no cabinet is needed for it, or finished here. */
    private void goesOn(Passed share) {
        if (lot.nextBoolean() && !SERVICE.equals(share.to())) {
            tries("open", () -> offers.open(share.shareRef(), receiving(share)));
        } else {
            finished(share);
        }
    }

    private void finished(Passed share) {
        does(OURS, Act.draft("finish_share").item(share.shareRef()));
    }

    private void takenBack() {
        switch (lot.nextInt(3)) {
            case 0 ->
                does(OURS, Act.draft("withdraw_consent").kind(any(PURPOSES).key()));
            case 1 -> does(OURS, Act.draft("record_declined").kind(any(PURPOSES).key()));
            default ->
                pick(Passed::pending)
                        .ifPresent(share -> does(OURS, Act.draft("revoke_share").item(share.shareRef())));
        }
    }

    private void person() {
        if (lot.nextBoolean()) {
            var age = any(List.of("adult", "child", "unsure"));
            does(OURS, Act.draft("decide_age").kind(age).internalText(WHY));
        } else {
            var who = any(List.of("guardian_named", "guardian_named", "guardian_suspected", "guardian_none"));
            does(OURS, Act.draft("name_guardian").kind(who));
        }
    }

    private void twoDecide() {
        shares.proposed(referrals.desk(file).file()).stream()
                .findFirst()
                .ifPresent(one -> does(SECOND, Act.draft("approve_override").item(one.overrideRef())));
    }

    /** It is accepted there while the person takes everything back here, and the words cross. */
    private void crosses() {
        pick(Passed::pending).ifPresent(share -> {
            try {
                offers.accept(share.shareRef(), receiving(share));
            } catch (Refusal refused) {
                gone.add("crossing " + refused.code());
            }
            does(OURS, Act.draft("withdraw_consent"));
        });
    }

    private void closes() {
        passed(Passed::pending)
                .forEach(share -> does(OURS, Act.draft("revoke_share").item(share.shareRef())));
        passed(share -> "ACCEPTED".equals(share.status())).forEach(this::finished);
        does(SECOND, Act.draft("propose_closing").kind("goals_reached").internalText(WHY));
        does(THIRD, Act.draft("close"));
    }

    private void reopens() {
        if (closed()) {
            does(OURS, Act.draft("reopen_file").internalText(WHY));
            assertThat(consents.standing(file.caseRef()))
                    .as("after %s", gone)
                    .allMatch(consent -> consent.purpose() == Purpose.LATER_CONTACT);
        }
    }

    private void beside() {
        switch (lot.nextInt(3)) {
            case 0 -> does(SECOND, Act.draft("give_file").officer(HELPER.username()));
            case 1 -> does(OURS, Act.draft("request_transfer").authority(ABROAD).reference(asked));
            default ->
                tries("time", () -> {
                    referrals.node().pass(Duration.ofDays(2));
                    referrals.node().jobs().ring();
                });
        }
    }
}

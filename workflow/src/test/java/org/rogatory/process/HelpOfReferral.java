package org.rogatory.process;

import static org.rogatory.process.ReferralFixtures.COORDINATOR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.service.SupportView;
import org.rogatory.referral.service.Supports;
import org.rogatory.referral.track.TrackView;
import org.rogatory.referral.track.Tracks;
import org.springframework.stereotype.Component;

/** Files of the coordinator of Kazakhstan in which people are helped, by synthetic people. */
@Component
record HelpOfReferral(ReferralFixtures referrals, Supports supports, Tracks tracks) {

    static final Officer COORDINATING = ReferralFixtures.coordinator(COORDINATOR);
    static final Officer OTHER = ReferralFixtures.coordinator2(COORDINATOR);
    static final Officer HELPING =
            new Officer("helper.kz.kz-nc", "helper", "KZ", COORDINATOR, Set.of(Role.SERVICE_PROVIDER));

    /** A file whose organisation helps from now on. */
    CaseFile begun(Age age) {
        var file = referrals.opened(COORDINATOR, age);
        referrals.does(file, HELPING, Act.draft("start_support"));
        return file;
    }

    void does(CaseFile file, Officer officer, ActDraft act) {
        referrals.does(file, officer, act);
    }

    String refusal(CaseFile file, Officer officer, ActDraft act) {
        return referrals.desk(file).refusal(officer, act);
    }

    Set<String> at(CaseFile file) {
        return referrals.desk(file).at();
    }

    List<String> clocks(CaseFile file) {
        return referrals.clocks(file);
    }

    SupportView view(CaseFile file) {
        return referrals.transaction().execute(status -> supports.of(file));
    }

    /** The only services of a file, by their statuses. */
    List<String> services(CaseFile file) {
        return view(file).services().stream()
                .map(service -> service.status().key())
                .toList();
    }

    String help(CaseFile file) {
        return tracks.of(file).stream()
                .filter(track -> track.machine().equals(Referral.ASSISTANCE))
                .map(TrackView::status)
                .findFirst()
                .orElseThrow();
    }

    LocalDate today() {
        return LocalDate.ofInstant(referrals.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    static ActDraft offer(String kind) {
        return Act.draft("offer_service").kind(kind).internalText("Offered calmly (synthetic).");
    }

    /** An act on a service of a file. */
    static ActDraft about(String verb, CaseFile file, int number) {
        return Act.draft(verb).reference(file.caseRef() + "-S" + number);
    }

    /** A service that the person wants. */
    void wanted(CaseFile file, String kind) {
        does(file, HELPING, offer(kind));
        var number = services(file).size();
        does(file, HELPING, about("answer_service", file, number).kind("service_accepted"));
    }

    /** One that is given. */
    void given(CaseFile file, String kind) {
        wanted(file, kind);
        does(file, HELPING, about("begin_service", file, services(file).size()));
    }

    ActDraft goal() {
        return Act.draft("add_goal")
                .kind("schooling")
                .until(today().plusDays(40), null)
                .internalText("She wants to finish school (synthetic).");
    }
}

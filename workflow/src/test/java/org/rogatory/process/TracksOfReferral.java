package org.rogatory.process;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.file.NewReferral;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.track.Receptions;
import org.rogatory.referral.track.SafeChannels;
import org.rogatory.referral.track.TrackView;
import org.rogatory.referral.track.Tracks;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Files of referral at national coordinators, and acts on their tracks; a service receives whom a test says. */
@Component
class TracksOfReferral implements Receptions, SafeChannels {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tashkent");

    private final Node node;
    private final ReferralFiles files;
    private final Tracks tracks;
    private final TransactionOperations transaction;
    private final Set<String> received = ConcurrentHashMap.newKeySet();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();

    TracksOfReferral(Node node, ReferralFiles files, Tracks tracks, TransactionOperations transaction) {
        this.node = node;
        this.files = files;
        this.tracks = tracks;
        this.transaction = transaction;
    }

    @Override
    public boolean confirmed(String caseRef) {
        return received.contains(caseRef);
    }

    /** Who is received somewhere is reached through the service there, until that is lost. */
    @Override
    public boolean known(String caseRef) {
        return received.contains(caseRef) && !lost.contains(caseRef);
    }

    /** The service there does not know any more how the person is reached. */
    void loses(String caseRef) {
        lost.add(caseRef);
    }

    /** A service accepts to receive the person. */
    void receives(String caseRef) {
        received.add(caseRef);
    }

    Node node() {
        return node;
    }

    /** Who holds a role at the coordinator of a State. */
    static Officer of(Role role, String state) {
        return of(role, 1, state);
    }

    /** One of several who hold it. */
    static Officer of(Role role, int number, String state) {
        var name = role.key() + number + ".nc." + state.toLowerCase(Locale.ROOT);
        return new Officer(name, name, state, state + "-NC", Set.of(role));
    }

    static Officer commission(int number, String state) {
        return of(Role.IDENTIFICATION_BODY, number, state);
    }

    String opened(String state, Age age) {
        var opened = new NewReferral(state + "-NC", state, age, null);
        var file = transaction.execute(status -> files.open(opened, of(Role.COORDINATOR, state)));
        node.jobs().drain();
        return file.caseRef();
    }

    CaseFile file(String caseRef) {
        return node.cases().find(caseRef, AccessScope.system());
    }

    void does(String caseRef, Officer officer, ActDraft act) {
        node.procedures().act(caseRef, act.act(), officer);
        node.jobs().drain();
        node.pass(Duration.ofMinutes(1));
    }

    String refusal(String caseRef, Officer officer, ActDraft act) {
        var refused =
                catchThrowableOfType(Refusal.class, () -> node.procedures().act(caseRef, act.act(), officer));
        return refused == null ? "admitted" : refused.code();
    }

    List<AllowedAction> actions(String caseRef, Officer officer) {
        return node.procedures().actions(file(caseRef), officer);
    }

    TrackView track(String caseRef, String machine) {
        return tracks.of(file(caseRef)).stream()
                .filter(track -> track.machine().equals(machine))
                .findFirst()
                .orElseThrow();
    }

    String status(String caseRef, String machine) {
        return track(caseRef, machine).status();
    }

    Tracks tracks() {
        return tracks;
    }

    /** What somebody is told of a file and has not read. */
    List<String> notices(Officer officer, String caseRef) {
        return node.notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(caseRef))
                .map(NoticeView::code)
                .toList();
    }

    /** It is noon of this day where the files are kept, and clocks have rung. */
    void passTo(LocalDate day) {
        node.moment(day.atTime(12, 0).atZone(ZONE).toInstant());
        node.jobs().ring();
    }

    /** Today where the file is kept. */
    LocalDate today(String caseRef) {
        return LocalDate.ofInstant(node.clock().instant(), ZONE);
    }

    /** The person agrees to one purpose. */
    void agrees(String caseRef, String state, String purpose) {
        var way = Choices.of("consent_ways").orElseThrow().stream()
                .filter(each -> !"guardian".equals(each))
                .findFirst()
                .orElseThrow();
        does(
                caseRef,
                of(Role.FIRST_RESPONDER, state),
                Act.draft("record_consent")
                        .kind(purpose)
                        .carrier(way)
                        .releasedText(null, "ru")
                        .keys(Choices.of("consent_told").orElseThrow()));
    }

    /** Two of the commission decide. */
    void decides(String caseRef, String verb, int first) {
        var state = file(caseRef).state();
        does(caseRef, commission(first, state), Act.draft(verb).internalText("What was seen (synthetic)."));
        does(caseRef, commission(first + 1, state), Act.draft("confirm_decision"));
    }

    /** A period of so many days from today. */
    ActDraft period(String caseRef, int days) {
        var today = today(caseRef);
        return Act.draft("grant")
                .happened(today, null)
                .until(today.plusDays(days), null)
                .reference("the order of the commission (synthetic)");
    }

    /** The file is linked with a case by an order of a court. */
    void links(String caseRef, String linkedRef) {
        var coordinator = of(Role.COORDINATOR, file(caseRef).state());
        does(
                caseRef,
                coordinator,
                Act.draft("inform_rights")
                        .happened(today(caseRef), null)
                        .keys(Choices.of("justice_rights").orElseThrow()));
        does(caseRef, coordinator, byOrder(linkedRef));
    }

    static ActDraft byOrder(String linkedRef) {
        return Act.draft("link_case")
                .order(linkedRef, null, "The city court (synthetic)")
                .kind("link_by_order")
                .letter("17");
    }
}

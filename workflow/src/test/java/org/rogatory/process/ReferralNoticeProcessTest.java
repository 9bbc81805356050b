package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COORDINATOR;
import static org.rogatory.identity.Role.FIRST_RESPONDER;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.identity.Officer;
import org.rogatory.law.Confidentiality.Limit;
import org.rogatory.referral.consent.DutyNoticeView;
import org.rogatory.referral.consent.DutyNotices;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of a person who has said no nothing is told, but what a duty demands that somebody has verified. */
@EngineTest
class ReferralNoticeProcessTest {

    private static final String STATE = LawOfTests.STATE;
    private static final String GIVE = "GiveNotice";
    private static final String AWAIT = "AwaitPerson";
    private static final String POLICE = "Police of the district (synthetic)";
    private static final String CRIME = "crime_report";
    private static final String DANGER = "danger_to_life";

    private final TracksOfReferral tracks;
    private final DutyNotices notices;
    private final JdbcTemplate database;

    @Autowired
    ReferralNoticeProcessTest(TracksOfReferral tracks, DutyNotices notices, DataSource database) {
        this.tracks = tracks;
        this.notices = notices;
        this.database = new JdbcTemplate(database);
    }

    @BeforeEach
    void begins() {
        tracks.node().moment(Node.START);
    }

    private static Officer responder(String state) {
        return TracksOfReferral.of(FIRST_RESPONDER, state);
    }

    private String declined(String state, Age age) {
        var caseRef = tracks.opened(state, age);
        tracks.does(caseRef, responder(state), Act.draft("record_declined").kind("referral"));
        return caseRef;
    }

    private Set<String> at(String caseRef) {
        return new Desk(tracks.node(), caseRef).at();
    }

    private ActDraft told(String caseRef, String duty, String... fields) {
        return Act.draft("record_notice")
                .kind(duty)
                .order(null, tracks.today(caseRef), POLICE)
                .keys(List.of(fields));
    }

    private static ActDraft declining(String duty) {
        return Act.draft("decline_notice").kind(duty).internalText("Nobody is in danger any more (synthetic).");
    }

    private List<String> due(String caseRef) {
        return notices.due(tracks.file(caseRef)).stream().map(Limit::key).toList();
    }

    @Test
    void withoutAVerifiedDutyNobodyIsToldAndNoTaskStands() {
        var caseRef = declined("KZ", Age.CHILD);
        assertThat(at(caseRef)).contains(AWAIT).doesNotContain(GIVE);
        assertThat(tracks.actions(caseRef, responder("KZ")))
                .extracting(AllowedAction::verb)
                .doesNotContain("record_notice", "decline_notice");
        assertThat(tracks.refusal(caseRef, responder("KZ"), told(caseRef, CRIME, "age")))
                .isEqualTo("wrong-status");
        assertThat(notices.of(tracks.file(caseRef))).isEmpty();
        assertThat(new Desk(tracks.node(), caseRef).sent()).isEmpty();
    }

    @Test
    void aVerifiedDutyIsATaskUntilEachNoticeIsGivenOrDeclined() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        assertThat(due(caseRef)).as("he has not said no").isEmpty();
        tracks.does(caseRef, responder(STATE), Act.draft("record_declined").kind("referral"));
        assertThat(due(caseRef)).containsExactly(CRIME, DANGER);
        assertThat(at(caseRef)).contains(GIVE).doesNotContain(AWAIT);
        tracks.does(caseRef, responder(STATE), told(caseRef, CRIME, "age", "notice_place"));
        assertThat(at(caseRef)).contains(GIVE);
        assertThat(tracks.refusal(caseRef, responder(STATE), told(caseRef, CRIME, "age")))
                .isEqualTo("notice-not-due");
        tracks.does(caseRef, responder(STATE), declining(DANGER));
        assertThat(at(caseRef)).contains(AWAIT).doesNotContain(GIVE);
        assertThat(new Desk(tracks.node(), caseRef).sent())
                .as("nothing leaves by itself")
                .isEmpty();
        kept(caseRef);
    }

    /** Who was told what is read in the file alone. */
    private void kept(String caseRef) {
        var done = notices.of(tracks.file(caseRef));
        assertThat(done).hasSize(2);
        assertThat(done.get(0))
                .returns(true, DutyNoticeView::given)
                .returns(POLICE, DutyNoticeView::authority)
                .returns(tracks.today(caseRef), DutyNoticeView::on)
                .returns(List.of("age", "notice_place"), DutyNoticeView::fields);
        assertThat(done.get(1)).returns(false, DutyNoticeView::given).returns(null, DutyNoticeView::authority);
        assertThat(done.get(1).text()).contains("Nobody is in danger");
        assertThat(database.queryForList("select words from referral_notice where case_ref = ?", String.class, caseRef))
                .hasSize(2)
                .noneMatch(words -> words.contains("Police") || words.contains("notice_place"));
    }

    @Test
    void itNamesNobodyUnlessThePersonAgreesThatWhoInvestigatesIsTold() {
        var caseRef = declined(STATE, Age.ADULT);
        var named = told(caseRef, CRIME, "age", "names");
        assertThat(tracks.refusal(caseRef, responder(STATE), named)).isEqualTo("notice-anonymous");
        tracks.does(caseRef, responder(STATE), ReferralSaid.consent(Purpose.LAW_ENFORCEMENT, List.of("age")));
        assertThat(tracks.refusal(caseRef, responder(STATE), named))
                .as("not the name")
                .isEqualTo("notice-anonymous");
        tracks.does(caseRef, responder(STATE), ReferralSaid.consent(Purpose.LAW_ENFORCEMENT, List.of("age", "names")));
        assertThat(at(caseRef)).as("he still wants to be referred to nobody").contains(GIVE);
        tracks.does(caseRef, responder(STATE), named);
        assertThat(due(caseRef)).containsExactly(DANGER);
    }

    @Test
    void aDutyOfChildrenIsOneOfChildrenAlone() {
        var adult = declined(STATE, Age.ADULT);
        assertThat(tracks.refusal(adult, responder(STATE), told(adult, "child_protection", "age")))
                .isEqualTo("notice-not-due");
        assertThat(due(declined(STATE, Age.UNSURE))).containsExactly(CRIME, "child_protection", DANGER);
        var ahead = told(adult, CRIME, "age").order(null, tracks.today(adult).plusDays(1), POLICE);
        assertThat(tracks.refusal(adult, responder(STATE), ahead)).isEqualTo("day-in-future");
    }

    @Test
    @OnBothDatabases
    void noFileIsClosedOverANotice() {
        var caseRef = declined(STATE, Age.ADULT);
        var proposed = Act.draft("propose_closing").kind("person_declined").internalText("No (synthetic).");
        tracks.does(caseRef, TracksOfReferral.of(COORDINATOR, 2, STATE), proposed);
        var third = TracksOfReferral.of(COORDINATOR, 3, STATE);
        assertThat(tracks.refusal(caseRef, third, Act.draft("close"))).isEqualTo("notice-due");
        tracks.does(caseRef, responder(STATE), declining(CRIME));
        tracks.does(caseRef, responder(STATE), declining(DANGER));
        tracks.does(caseRef, third, Act.draft("close"));
        assertThat(tracks.file(caseRef).closedAt()).isNotNull();
    }
}

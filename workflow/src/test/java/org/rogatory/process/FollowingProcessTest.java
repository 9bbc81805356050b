package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.CaseLink.Kind;
import org.rogatory.cases.CaseLinks;
import org.rogatory.cases.CaseLinks.Linked;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Role;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.mla.outgoing.FollowingRequests;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Requests that go on from an earlier one: for more, or corrected after it came back; each side links its own files. */
@EngineTest
class FollowingProcessTest {

    private final Files files;
    private final FollowingRequests following;
    private final CaseLinks links;

    FollowingProcessTest(@Autowired Files files, @Autowired FollowingRequests following, @Autowired CaseLinks links) {
        this.files = files;
        this.following = following;
        this.links = links;
    }

    private Desk supplement(Desk first) {
        return desk(following
                .supplement(first.caseRef(), Desk.officer(DRAFTER, "UZ"))
                .caseRef());
    }

    private Desk desk(String caseRef) {
        return new Desk(files.node(), caseRef);
    }

    private ObjectNode content(Desk draft) {
        return (ObjectNode) files.node().outgoing().content(draft.file(), draft.officer(DRAFTER));
    }

    private void write(Desk draft, ObjectNode content) {
        files.node().outgoing().write(draft.caseRef(), null, content, draft.officer(DRAFTER));
    }

    /** The supplement says what is new and asks for one thing. */
    private Desk completed(Desk draft) {
        var content = content(draft);
        content.put("new_facts", "On 2026-04-18 a second account was named by the witness in Tashkent.");
        content.set("assistance", content("SC-01").path("assistance").deepCopy());
        content.put("translation", "not_needed");
        write(draft, content);
        return draft;
    }

    private static ObjectNode content(String scenario) {
        return (ObjectNode) Contents.scenario(scenario);
    }

    private static CaseLink link(Desk desk) {
        return Objects.requireNonNull(desk.file().link());
    }

    private List<Linked> links(Desk desk, Role reader) {
        return links.of(desk.file(), desk.officer(reader));
    }

    @Test
    void aSupplementTakesOverTheCaseAndAsksAnew() {
        var first = files.transmitted();
        var draft = supplement(first);
        var content = content(draft);
        var earlier = content(first);
        assertThat(content.path("form").asString()).isEqualTo("supplementary_request");
        assertThat(draft.file().form()).isEqualTo("supplementary_request");
        for (var inherited : List.of("facts", "persons", "legal_basis", "requested_authority", "case_number")) {
            assertThat(content.path(inherited)).as(inherited).isEqualTo(earlier.path(inherited));
        }
        assertThat(content.propertyNames()).doesNotContain("assistance", "urgency", "purpose", "attachments");
        assertThat(content.path("parent").asString()).isEqualTo(first.caseRef());
        var number = Objects.requireNonNull(first.file().numbers().office());
        assertThat(content.path("parent_letter").path("number").asString()).isEqualTo(number.number());
        assertThat(content.path("parent_letter").path("date").asString()).isEqualTo(String.valueOf(number.day()));
        assertThat(link(draft).kind()).isEqualTo(Kind.SUPPLEMENTS);
    }

    @Test
    void theRulesOfASupplementAskForWhatIsNew() {
        var draft = supplement(files.transmitted());
        var officer = draft.officer(DRAFTER);
        assertThat(files.node().procedures().findings(draft.file(), Stage.DRAFT, officer))
                .extracting(Finding::key, Finding::item)
                .contains(tuple("missing", "new_facts"), tuple("missing", "new_assistance"))
                .doesNotContain(tuple("missing", "purpose"));
        assertThat(draft.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("findings");
        assertThat(completed(draft).does(DRAFTER, "submit").status()).isEqualTo("with_supervisor");
    }

    @Test
    void eachSideLinksItsOwnFilesBothWays() {
        var first = files.transmitted();
        var theirFirst = first.partner().does(REGISTRAR, "register");
        var second = Files.signed(completed(supplement(first))).does(REGISTRAR, "transmit");
        var theirSecond = second.partner();

        assertThat(link(theirSecond).parentRef()).isEqualTo(theirFirst.caseRef());
        assertThat(link(theirSecond).kind()).isEqualTo(Kind.SUPPLEMENTS);
        assertThat(links(theirFirst, REGISTRAR)).singleElement().satisfies(later -> {
            assertThat(later.earlier()).isFalse();
            assertThat(later.file().caseRef()).isEqualTo(theirSecond.caseRef());
        });
        assertThat(links(second, DRAFTER)).singleElement().satisfies(earlier -> {
            assertThat(earlier.earlier()).isTrue();
            assertThat(earlier.file().caseRef()).isEqualTo(first.caseRef());
        });
        assertThat(links(theirSecond, EXECUTOR)).isEmpty();
        assertThat(files.text(second, "request"))
                .contains(
                        first.caseRef(),
                        String.valueOf(first.file().numbers().office().number()));
    }

    @Test
    void aReturnedRequestIsCorrectedAndNotSupplemented() {
        var theirs = files.received().does(HEAD, DecisionProcessTest.sendBack());
        Files.answered(theirs);
        var returned = theirs.partner();
        var drafter = returned.officer(DRAFTER);
        assertThat(following.possible(returned.file(), drafter)).containsExactly(Kind.CORRECTS);
        assertThat(refusal(returned)).isEqualTo("wrong-status");
        returned.closes(CENTRAL_OFFICER);
        assertThat(following.possible(returned.file(), drafter)).containsExactly(Kind.CORRECTS);

        var draft = desk(following.correct(returned.caseRef(), drafter).caseRef());
        var content = content(draft);
        assertThat(content.path("form").asString()).isEqualTo("mla_request");
        assertThat(content.path("assistance")).isEqualTo(content(returned).path("assistance"));
        assertThat(content.path("corrects").path("reference").asString()).isEqualTo(returned.caseRef());

        var again = Files.signed(draft).does(REGISTRAR, "transmit");
        assertThat(link(again).kind()).isEqualTo(Kind.CORRECTS);
        assertThat(link(again.partner()).parentRef()).isEqualTo(theirs.caseRef());
        assertThat(link(again.partner()).kind()).isEqualTo(Kind.CORRECTS);
        assertThat(links(theirs, CENTRAL_OFFICER)).singleElement().matches(later -> !later.earlier());
    }

    @Test
    void aDraftOfANationalSystemIsLinkedWithTheRequestItNames() {
        var first = files.transmitted();
        var content = Contents.bankRecordsAndWitness();
        content.put("form", "supplementary_request").put("parent", first.caseRef());
        assertThat(link(files.draft(content, DRAFTER)).parentRef()).isEqualTo(first.caseRef());
        content.put("parent", first.partner().caseRef());
        assertThat(files.draft(content, DRAFTER).file().link()).isNull();
    }

    @Test
    void nothingGoesOnFromWhatNeverLeftOrWasWithdrawnAlsoOnceItsFileIsClosed() {
        var cancelled = files.requestOfUzbekistanToKazakhstan().does(DRAFTER, Files.withdrawal("cancel"));
        var withdrawn = files.transmitted().does(HEAD, Files.withdrawal("withdraw"));
        for (var ended : List.of(cancelled, withdrawn)) {
            ended.closes(DRAFTER);
            assertThat(ended.status()).isEqualTo("closed");
            assertThat(following.possible(ended.file(), ended.officer(DRAFTER))).isEmpty();
            assertThat(refusal(ended)).isEqualTo("wrong-status");
        }
    }

    @Test
    void aDraftThatWasAbandonedAndSentAfterwardsIsSupplementedOnceItsFileIsClosed() {
        var draft = files.requestOfUzbekistanToKazakhstan()
                .does(DRAFTER, Files.withdrawal("cancel"))
                .does(DRAFTER, "restore");
        var arrived = Files.signed(draft).does(REGISTRAR, "transmit").partner();
        var theirs = Files.inExecution(Files.underReview(arrived));
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        draft.closes(CENTRAL_OFFICER);
        assertThat(draft.status()).isEqualTo("closed");
        assertThat(following.possible(draft.file(), draft.officer(DRAFTER))).containsExactly(Kind.SUPPLEMENTS);
    }

    private String refusal(Desk returned) {
        return catchThrowableOfType(Refusal.class, () -> supplement(returned)).code();
    }

    private static ActDraft linked(Kind kind, String reference) {
        return Act.draft("link_earlier_request").kind(kind.key()).reference(reference);
    }

    @Test
    void whatIsNotKnownIsLinkedByHandWithAFileOfTheSameStatesOrNotAtAll() {
        var first = files.transmitted().partner();
        var paper = Contents.bankRecordsAndWitness();
        paper.put("form", "supplementary_request").put("parent", "UZ 15/2-1 of 1998");
        var request = new PaperRequest(paper, "UZ", "UZ-GPO", "UZ 15/2-2-1998", null, null);
        var theirs = desk(files.node()
                .paper()
                .receive(request, null, Desk.officer(REGISTRAR, "KZ"))
                .caseRef());
        files.node().jobs().drain();
        assertThat(theirs.file().link()).isNull();

        var ours = files.requestOfUzbekistanToKazakhstan();
        for (var unknown : List.of(theirs.caseRef(), ours.caseRef(), "UZ 77")) {
            assertThat(theirs.refusal(REGISTRAR, linked(Kind.SUPPLEMENTS, unknown)))
                    .isEqualTo("not-an-earlier-request");
        }
        theirs.does(REGISTRAR, linked(Kind.SUPPLEMENTS, first.caseRef()));
        assertThat(link(theirs).parentRef()).isEqualTo(first.caseRef());
        assertThat(first.refusal(REGISTRAR, linked(Kind.CORRECTS, theirs.caseRef())))
                .isEqualTo("not-an-earlier-request");
    }

    @Test
    void aFileThatTwoRequestsFitIsLinkedWithNeither() {
        var request = new PaperRequest(Contents.bankRecordsAndWitness(), "UZ", "UZ-GPO", "UZ 15/2-31", null, null);
        var registrar = Desk.officer(REGISTRAR, "KZ");
        for (var day = 0; day < 2; day++) {
            var seen = new PaperRequest(
                    request.content(), "UZ", "UZ-GPO", "UZ 15/2-31", null, null, null, null, null, true, null);
            files.node().paper().receive(seen, null, registrar);
        }
        var paper = Contents.bankRecordsAndWitness();
        paper.put("form", "supplementary_request").put("parent", "UZ 15/2-31");
        var more = new PaperRequest(paper, "UZ", "UZ-GPO", "UZ 15/2-32", null, null);
        var theirs = desk(files.node().paper().receive(more, null, registrar).caseRef());
        assertThat(theirs.file().link()).isNull();
    }

    private Desk onPaper(ObjectNode content, String number, LocalDate day) {
        var request = new PaperRequest(content, "UZ", "UZ-GPO", number, null, null, day, null, null, true, null);
        var registrar = Desk.officer(REGISTRAR, "KZ");
        return desk(files.node().paper().receive(request, null, registrar).caseRef());
    }

    private static ObjectNode supplementing(String number, LocalDate day) {
        var content = Contents.bankRecordsAndWitness();
        content.put("form", "supplementary_request").put("parent", number);
        content.putObject("parent_letter").put("number", number).put("date", day.toString());
        return content;
    }

    @Test
    void aNumberOfAnotherDayOrWithItsDigitsPartedOtherwiseIsOfAnotherRequest() {
        var day = LocalDate.of(2026, 1, 20);
        var first = onPaper(Contents.bankRecordsAndWitness(), "UZ 18/2-35-26", day);
        var other = onPaper(Contents.bankRecordsAndWitness(), "UZ 18/2-35-26", day.plusDays(9));
        assertThat(link(onPaper(supplementing("uz 18/2-35-26", day), "UZ 18/2-91-26", day))
                        .parentRef())
                .isEqualTo(first.caseRef());
        assertThat(link(onPaper(supplementing("UZ 18/2-35-26", day.plusDays(9)), "UZ 18/2-92-26", day))
                        .parentRef())
                .isEqualTo(other.caseRef());
        assertThat(onPaper(supplementing("UZ 18/2-35-26", day.plusDays(1)), "UZ 18/2-93-26", day)
                        .file()
                        .link())
                .isNull();
        assertThat(onPaper(supplementing("UZ 18/23-5-26", day), "UZ 18/2-94-26", day)
                        .file()
                        .link())
                .isNull();
    }
}

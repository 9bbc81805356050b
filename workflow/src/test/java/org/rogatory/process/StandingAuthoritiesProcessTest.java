package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.rogatory.identity.AuthorityUse;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.SealedReading;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.LetterSubject;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands at an authority keeps it in the directory: accounts that are open, files, drafts of a unit. */
@EngineTest
class StandingAuthoritiesProcessTest {

    private final Leaving leaving;
    private final List<AuthorityUse> uses;
    private final List<FigureSource> figures;
    private final CaseLetters letters;
    private final SealedReading reading;
    private final LegWays ways;

    @Autowired
    StandingAuthoritiesProcessTest(
            Leaving leaving,
            List<AuthorityUse> uses,
            List<FigureSource> figures,
            CaseLetters letters,
            SealedReading reading,
            LegWays ways) {
        this.ways = ways;
        this.letters = letters;
        this.reading = reading;
        this.leaving = leaving;
        this.uses = uses;
        this.figures = figures;
    }

    @BeforeEach
    void accounts() {
        leaving.accountsAre();
    }

    @AfterEach
    void nothingIsLeft() {
        leaving.jdbc()
                .sql("update cases_file set counterpart_authority = 'UZ-GPO' where counterpart_authority = 'UZ-GONE'")
                .update();
        leaving.nothingIsLeft();
    }

    private Set<String> standing() {
        return uses.stream().flatMap(use -> use.authorities().stream()).collect(Collectors.toSet());
    }

    @Test
    @OnBothDatabases
    void accountsFilesAndDraftsAreToldWhereTheyStand() {
        var draft = leaving.files().requestOfUzbekistanToKazakhstan().file();
        assertThat(standing()).contains(Leaving.LEAVER.authority(), draft.authority(), draft.unit());

        leaving.jdbc()
                .sql("update cases_file set closed_at = opened_at, authority = 'UZ-CLOSED' where case_ref = ?")
                .param(draft.caseRef())
                .update();
        assertThat(standing()).as("a closed file is read for years").contains("UZ-CLOSED");

        leaving.jdbc()
                .sql("update cases_file set closed_at = null, authority = ? where case_ref = ?")
                .params(draft.authority(), draft.caseRef())
                .update();
        assertThat(standing()).doesNotContain("UZ-CLOSED");
    }

    private List<String> unknownCounterparts() {
        return figures.stream()
                .flatMap(source -> source.figures().stream())
                .filter(figure -> "counterparts-unknown".equals(figure.name()))
                .map(Figure::part)
                .toList();
    }

    private void officeIsGone(Desk theirs) {
        leaving.jdbc()
                .sql("update cases_file set counterpart_authority = 'UZ-GONE' where case_ref = ?")
                .param(theirs.caseRef())
                .update();
    }

    @Test
    void whatIsSealedForAnOfficeThatIsGoneIsReadByTheAddresseeOfItsState() {
        var theirs = leaving.files().executed();
        officeIsGone(theirs);
        AnnexVerbs.sent(AnnexVerbs.answer(theirs));
        var ours = theirs.partner();
        var answer = theirs.messages().stream()
                .filter(message -> "response_executed".equals(message.kind()))
                .findFirst()
                .orElseThrow();
        var opened = reading.open(ours.caseRef(), answer.messageId(), OpeningReason.PROCEEDINGS, ours.officer(HEAD));
        assertThat(opened.path("text").asString()).isEqualTo(AnnexVerbs.ADDRESS);
    }

    @Test
    void theCoverLetterOfALegNamesTheAddresseeOfAStateWhoseOfficeIsGone() {
        var theirs = Files.signedAnswer(leaving.files().executed(), "final");
        theirs.does(REGISTRAR, LegWays.route("diplomatic"));
        officeIsGone(theirs);
        theirs.does(
                REGISTRAR, Act.draft("send_answer").happened(ways.today(), null).reference("EMS 78-0"));
        assertThat(leaving.files().text(theirs, "cover_letter"))
                .doesNotContain("UZ-GONE")
                .containsAnyOf(
                        "Oʻzbekiston Respublikasi Bosh prokuraturasi",
                        "Генеральная прокуратура Республики Узбекистан",
                        "Prosecutor General's Office of the Republic of Uzbekistan");
    }

    @Test
    @OnBothDatabases
    void anOfficeOfTheOtherStateThatIsGoneKeepsNoEditionOutAndNoLetterBack() {
        var theirs = leaving.files().transmitted().partner();
        officeIsGone(theirs);
        assertThat(standing()).doesNotContain("UZ-GONE");
        assertThat(unknownCounterparts()).contains("UZ-GONE");

        theirs.does(REGISTRAR, "register");
        assertThat(leaving.files().node().exchange().messagesOf(theirs.caseRef()))
                .filteredOn(message -> !message.incoming())
                .isNotEmpty()
                .extracting(ExchangeMessage::toAuthority)
                .containsOnly("UZ-GPO");
        assertThat(letters.all(theirs.caseRef()))
                .filteredOn(entry -> entry.subject() == LetterSubject.ACKNOWLEDGEMENT)
                .singleElement()
                .returns("UZ-GPO", EntryView::correspondent);

        leaving.jdbc()
                .sql("update cases_file set closed_at = opened_at where case_ref = ?")
                .param(theirs.caseRef())
                .update();
        assertThat(unknownCounterparts()).doesNotContain("UZ-GONE");
    }
}

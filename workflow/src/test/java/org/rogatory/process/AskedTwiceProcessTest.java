package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.extradition.assurance.AssuranceSheet;
import org.rogatory.extradition.assurance.AssuranceStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** An assurance that is asked of us by a letter and by a message is one, in the words of both. */
@EngineTest
class AskedTwiceProcessTest {

    private static final String KIND = "conditions_of_detention";
    private static final String BY_MESSAGE = "Please assure us of this (synthetic).";
    private static final String BY_LETTER = "Assure us of it (synthetic).";

    private final ExtraditionVerbsOut out;
    private final ExtraditionVerbsIn in;
    private final AssuranceWays ways;
    private final AssuranceFiles files;

    @Autowired
    AskedTwiceProcessTest(ExtraditionVerbsOut out, ExtraditionVerbsIn in, AssuranceWays ways, AssuranceFiles files) {
        this.out = out;
        this.in = in;
        this.ways = ways;
        this.files = files;
    }

    @BeforeEach
    void begin() {
        out.node().moment(Node.START);
    }

    private List<AssuranceSheet.Line> lines(Desk desk) {
        return files.of(desk.file()).assurances().stream()
                .filter(each -> each.code().kind().equals(KIND))
                .toList();
    }

    private static ActDraft paper(String number) {
        return Act.draft("record_assurance_request")
                .kind(KIND)
                .releasedText(BY_LETTER)
                .reference(number);
    }

    private void gives(Desk ours) {
        ours.does(CENTRAL_OFFICER, ways.of(ours, "give_assurance", KIND).releasedText("In Tashkent (synthetic)."));
    }

    @Test
    void whatAPaperHasAskedIsOneThoughItsMessageNumbersItOtherwise() {
        var ours = out.transmitted();
        var theirs = in.review(ours.partner()).writes(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        theirs.does(CENTRAL_OFFICER, Act.draft("drop_letter").internalText("Not this one (synthetic)."));
        ours.does(REGISTRAR, paper("KZ-79"));
        theirs.does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(lines(ours))
                .extracting(AssuranceSheet.Line::wanted)
                .containsExactly(BY_LETTER + "\n\n" + BY_MESSAGE);

        gives(ours);
        assertThat(theirs.verbs()).contains("record_assurance_reply").doesNotContain("parked_message");
        assertThat(lines(theirs))
                .extracting(AssuranceSheet.Line::status)
                .containsExactly(AssuranceStatus.ENDED, AssuranceStatus.GIVEN);
    }

    @Test
    void whatAMessageHasAskedIsAskedNoSecondTimeByItsPaper() {
        var ours = out.transmitted();
        var theirs = in.review(ours.partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        ours.does(REGISTRAR, paper("KZ-79"));
        assertThat(ours.verbs()).filteredOn("record_assurance_request"::equals).hasSize(2);
        assertThat(lines(ours))
                .extracting(AssuranceSheet.Line::wanted)
                .containsExactly(BY_MESSAGE + "\n\n" + BY_LETTER);

        gives(ours);
        ours.does(REGISTRAR, paper("KZ-80"));
        assertThat(lines(ours))
                .as("it is owed no more: this is asked anew")
                .extracting(AssuranceSheet.Line::status)
                .containsExactly(AssuranceStatus.GIVEN, AssuranceStatus.ASKED);
        assertThat(lines(theirs)).hasSize(1);
    }

    @Test
    @OnBothDatabases
    void aLetterThatIsDroppedTakesBackWhatItGivesThoughAnotherBearsTheSameNumberThere() {
        var ours = out.transmitted();
        var theirs = in.review(ours.partner());
        ours.does(REGISTRAR, paper("KZ-79"));
        gives(ours);
        theirs.does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(lines(ours))
                .extracting(AssuranceSheet.Line::status)
                .containsExactly(AssuranceStatus.GIVEN, AssuranceStatus.ASKED);

        ours.writes(CENTRAL_OFFICER, ways.of(ours, "give_assurance", KIND).releasedText("In Samarkand (synthetic)."))
                .does(CENTRAL_OFFICER, Act.draft("drop_letter").internalText("Not this one (synthetic)."));
        assertThat(lines(ours))
                .extracting(AssuranceSheet.Line::status)
                .containsExactly(AssuranceStatus.GIVEN, AssuranceStatus.ASKED);
        assertThat(lines(ours))
                .extracting(AssuranceSheet.Line::given)
                .containsExactly("In Tashkent (synthetic).", null);
    }

    @Test
    void theSameWordsAreReadOnce() {
        var ours = out.transmitted();
        in.review(ours.partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        ours.does(REGISTRAR, paper("KZ-79").releasedText(BY_MESSAGE));
        assertThat(lines(ours)).extracting(AssuranceSheet.Line::wanted).containsExactly(BY_MESSAGE);
    }

    @Test
    void whatTwoMessagesAskStaysTwo() {
        var ours = out.transmitted();
        in.review(ours.partner())
                .does(CENTRAL_OFFICER, AssuranceWays.ask(KIND))
                .does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(lines(ours)).hasSize(2);
    }
}

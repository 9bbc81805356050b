package org.rogatory.extradition.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.findings.CriminalAct.Law;
import org.rogatory.extradition.findings.CriminalAct.Punishable;
import org.rogatory.law.ContentSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The acts of a request one by one: taken from it, told with it, and never who has found what. */
class CriminalActsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static ObjectNode request(String text) {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    private static CaseFile file() {
        var file = mock(CaseFile.class);
        when(file.requesting()).thenReturn("UZ");
        when(file.requested()).thenReturn("KZ");
        return file;
    }

    @Test
    void eachOffenceIsAnActOfWhichOnlyTheLawOfTheRequestingStateIsKnown() {
        var content = request("{'offences':[{'key':'drug_trafficking','national_article':'art. 200',"
                + "'max_penalty_years':20},{'key':'other_national_only'}]}");
        var acts = CriminalActs.of(content);
        assertThat(acts).hasSize(2);
        assertThat(acts.get(0))
                .isEqualTo(CriminalAct.open("drug_trafficking", null, new Law("art. 200", 20.0), Law.NOT_SAID));
        assertThat(acts.get(1).requesting()).isEqualTo(Law.NOT_SAID);
    }

    @Test
    void whatTheOtherStateHasFoundIsNotTakenOver() {
        var content = request("{'requesting':'UZ','requested':'KZ','offences':[{'key':'drug_trafficking'}],"
                + "'extradition':{'criminality':[{'act':'18 kg','laws':[{'state':'KZ','article':'art. 297',"
                + "'max_penalty_years':12.5},{'state':'UZ','article':'art. 273'}],'punishable':'both'}]}}");
        assertThat(CriminalActs.of(content))
                .containsExactly(CriminalAct.open(null, "18 kg", new Law("art. 273", null), new Law("art. 297", 12.5)));
    }

    @Test
    void anOffenceThatNoActTellsIsOneMoreAct() {
        var content = request("{'requesting':'UZ','requested':'KZ','offences':[{'key':'drug_trafficking',"
                + "'national_article':'art. 274'},{'key':'drug_trafficking','national_article':'art. 273'}],"
                + "'extradition':{'criminality':[{'offence':'drug_trafficking','laws':[{'state':'UZ',"
                + "'article':'art. 273'}]}]}}");
        assertThat(CriminalActs.of(content))
                .extracting(act -> act.requesting().article())
                .containsExactly("art. 273", "art. 274");
    }

    /** Each act is one offence, whoever has written its article in other words or has named no offence at all. */
    @Test
    void whatIsWrittenOfAnOffenceStandsForItOnce() {
        var content = request("{'offences':[{'key':'drug_trafficking','national_article':'art. 273'}]}");
        var other = CriminalAct.open("drug_trafficking", null, new Law("UZ art. 273", null), Law.NOT_SAID);
        var words = CriminalAct.open(null, "18 kg", Law.NOT_SAID, Law.NOT_SAID);
        var foreign = CriminalAct.open("other_national_only", null, Law.NOT_SAID, Law.NOT_SAID);
        assertThat(CriminalActs.whole(List.of(other), content)).containsExactly(other);
        assertThat(CriminalActs.whole(List.of(words), content)).containsExactly(words);
        assertThat(CriminalActs.whole(List.of(foreign), content)).hasSize(2).startsWith(foreign);
        assertThat(CriminalActs.whole(List.of(), content)).isEqualTo(CriminalActs.of(content));
    }

    @Test
    void whatIsToldHasThePublishedShapeAndIsReadAsItWasMeant() {
        var act = new CriminalAct(
                "drug_trafficking",
                "18 kg",
                new Law("art. 273", 20.0),
                new Law("art. 297", null),
                Punishable.BOTH,
                "officer.uz",
                Instant.EPOCH);
        var content = request("{'form':'extradition_request','requesting':'UZ','requested':'KZ','extradition':{}}");
        ((ObjectNode) content.path("extradition")).set(CriminalActs.KEY, CriminalActs.told(List.of(act), file()));
        assertThat(ContentSchema.ofExtradition().violations(content)).isEmpty();
        assertThat(content.toString()).doesNotContain("officer.uz", "20.0").contains("both");
        assertThat(CriminalActs.of(content))
                .containsExactly(CriminalAct.open(act.offence(), act.act(), act.requesting(), act.requested()));
    }

    /** Who found it, when, and that an act was found not to be punished, stays: whatever the rest is. */
    @Test
    void whoHasFoundWhatChangesNothingOfWhatIsTold() {
        var random = new Random(20261209);
        IntStream.range(0, 300).forEach(turn -> {
            var law = new Law("art. " + random.nextInt(400), (double) random.nextInt(20));
            var told = random.nextBoolean() ? Punishable.NOT : Punishable.UNKNOWN;
            var one = new CriminalAct(null, "act " + turn, law, law, Punishable.UNKNOWN, null, null);
            var other = new CriminalAct(null, "act " + turn, law, law, told, null, null)
                    .judged("officer-" + random.nextInt(9), Instant.ofEpochSecond(random.nextInt()));
            assertThat(CriminalActs.told(List.of(other), file())).isEqualTo(CriminalActs.told(List.of(one), file()));
        });
    }
}

package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.law.Finding;
import org.rogatory.law.FormItem;
import org.rogatory.law.Level;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What the pages of the interview about a transfer write, what is counted beside them, and where a finding leads. */
class TransferFormsTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Directory DIRECTORY = Directory.load();
    private static final TransferTopics TOPICS = new TransferTopics();
    private static final TopicForm TIME = new TimeServedForm();

    private static List<TopicForm> forms() {
        return List.of(
                TOPICS.directionForm(),
                new SentencedForm(new PersonsForm()),
                TOPICS.inForceForm(),
                TIME,
                TOPICS.consentForm(),
                new TransferBasisForm(new AddresseeForm(DIRECTORY), DIRECTORY),
                new BothLawsForm(new OffencesForm(REFERENCE)),
                TOPICS.reportsForm(),
                TOPICS.claimsForm(),
                TOPICS.transferFormalitiesForm());
    }

    private static ObjectNode scenario() {
        var found = new ArrayList<ObjectNode>();
        ReferenceFiles.shipped().read("scenarios.yaml").node().path("scenarios").forEach(scenario -> {
            if ("SC-09".equals(scenario.path("id").asString(""))) {
                found.add((ObjectNode) scenario);
            }
        });
        return found.get(0);
    }

    private static ObjectNode content(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }

    /** What a browser sends back: ticked boxes only, everything else as it was shown. */
    private static Typed sent(Typed shown) {
        var form = new LinkedHashMap<>(shown.all());
        form.values().removeIf(texts -> texts.equals(List.of("false")));
        return Typed.of(form);
    }

    private static CaseFile file() {
        var file = mock(CaseFile.class);
        when(file.form()).thenReturn(RequestForms.TRANSFER);
        when(file.machine()).thenReturn("sentenced_transfer_outgoing");
        when(file.caseRef()).thenReturn("UZ-TSP-2026-000001");
        return file;
    }

    @Test
    void leavesAnUnchangedRequestAsItWas() {
        var scenario = scenario();
        for (var form : forms()) {
            var content = scenario.deepCopy();
            var typed = sent(form.read(content));
            form.write(content, typed);
            assertThat(content).as(form.topic().slug()).isEqualTo(scenario);
            assertThat(typed.faults()).as(form.topic().slug()).isEmpty();
        }
    }

    @Test
    void everyKeyBelongsToOnePage() {
        var all = new ArrayList<String>();
        for (var form : forms()) {
            assertThat(form.parts().stream().map(DraftPart::key).distinct())
                    .containsExactlyInAnyOrderElementsOf(form.topic().keys());
            all.addAll(form.topic().keys());
        }
        assertThat(all).doesNotHaveDuplicates();
        assertThat(Interview.of(file())).isEqualTo(Interview.TRANSFER);
        assertThat(forms().stream().map(TopicForm::topic))
                .containsExactlyElementsOf(Interview.TRANSFER.topics(file()).stream()
                        .filter(topic -> topic != DraftTopic.CHECK)
                        .toList());
    }

    /** The names of the fields and rows of a page, as links lead to them. */
    private static Set<String> places(TopicForm form) {
        return form.parts().stream().flatMap(TransferFormsTest::places).collect(Collectors.toSet());
    }

    private static Stream<String> places(DraftPart part) {
        if (part instanceof DraftRows rows) {
            return Stream.of(rows.kind());
        }
        if (part instanceof DraftGiven given) {
            return given.fields().stream().map(DraftField::name);
        }
        var field = (DraftField) part;
        return Stream.concat(
                Stream.of(field.name()), field.shape().parts().stream().map(each -> field.name(each)));
    }

    @Test
    void everyItemOfTheFormHasAPlaceOnItsPage() {
        var items = REFERENCE.form(RequestForms.TRANSFER).orElseThrow().items();
        assertThat(items).hasSizeGreaterThan(10);
        for (var item : items.stream().map(FormItem::key).toList()) {
            var missing = new Finding(Level.ERROR, "missing", item);
            var place = Interview.TRANSFER.place(missing, MissingNode.getInstance());
            var page = forms().stream()
                    .filter(form -> form.topic() == place.topic())
                    .findFirst()
                    .orElseThrow();
            assertThat(places(page)).as(item).contains(place.field());
            assertThat(place.field()).as(item).isNotEqualTo("facts");
        }
        var ticked = content("{\"law_text\": true}");
        assertThat(TransferPlaces.of(new Finding(Level.ERROR, "missing", "law_text"), ticked)
                        .field())
                .isEqualTo("attachment");
    }

    private static Typed term(String years, String months, String words) {
        var typed = new Typed();
        typed.put("transfer-time-sentence-years", years);
        typed.put("transfer-time-sentence-months", months);
        typed.put("transfer-time-sentence-days", "");
        typed.put("transfer-time-sentence-words", words);
        return typed;
    }

    @ParameterizedTest
    @CsvSource({"8, 4, '', P8Y4M", "1, '', '', P1Y", "'', 18, '', P18M", "'', '', for life, for life"})
    void aTermIsKeptAsTheCourtPassedItAndReadBack(String years, String months, String words, String kept) {
        var content = content("{}");
        TIME.write(content, term(years, months, words));
        assertThat(content.at("/transfer/time/sentence").asString()).isEqualTo(kept);
        assertThat(ContentTerm.read(kept))
                .isEqualTo(Map.of("years", years, "months", months, "days", "", "words", words));
    }

    @Test
    void halfAYearIsNoNumberOfYears() {
        var typed = term("8.5", "", "");
        TIME.write(content("{}"), typed);
        assertThat(typed.faults()).isEqualTo(Map.of("transfer-time-sentence-years", "number"));
    }

    @Test
    void whatIsCountedIsWrittenDownOnlyByAButton() {
        var content = content("""
            {"transfer": {"time": {"from": "2024-05-20", "sentence": "P8Y4M", "served_days": 1}}}\
            """);
        var sheet = SentenceRest.counted(content, "2026-06-01").orElseThrow();
        assertThat(sheet.servedDays()).isEqualTo(742);
        var typed = sent(TIME.read(content));
        typed.put(SentenceRest.DAY, "2026-06-01");
        TIME.write(content, typed);
        assertThat(content.at("/transfer/time/served_days").asInt()).isOne();

        assertThat(TIME.add("rest", content, typed)).isTrue();
        assertThat(content.at("/transfer/time/served_days").asInt()).isEqualTo(742);
        assertThat(content.at("/transfer/time/end_date").asString()).isEqualTo("2032-09-20");
        assertThat(content.at("/transfer/time/remaining_months").asInt()).isEqualTo(75);
        assertThat(TIME.add("other", content, typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', P1Y, 2026-06-01",
        "2024-05-20, for life, 2026-06-01",
        "2024-05-20, P999999999Y, 2026-06-01",
        "2024-05-20, P2147483647D, 2026-06-01",
        "2024-05-20, P1Y, 2026-06-01",
        "2027-01-01, P1Y, 2026-06-01"
    })
    void nothingIsCountedOfWhatIsNotKnownNotBegunOrOver(String from, String sentence, String day) {
        var content = content("{}");
        content.putObject("transfer").putObject("time").put("from", from).put("sentence", sentence);
        assertThat(SentenceRest.counted(content, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-20, P1Y, 2025-05-20, true",
        "2024-05-20, P1Y, 2025-05-19, false",
        "2024-05-20, for life, 2026-06-01, false",
        "'', P1Y, 2026-06-01, false",
        "2024-05-20, P999999999Y, 2026-06-01, false"
    })
    void whetherTheSentenceHasEndedIsToldWhereItCanBeCounted(String from, String term, String day, boolean over) {
        var content = content("{}");
        content.putObject("transfer").putObject("time").put("from", from).put("sentence", term);
        assertThat(SentenceRest.over(content, day)).isEqualTo(over);
    }

    @Test
    void theFirstPersonIsTheOneWhoIsSentenced() {
        var content = content("{}");
        var form = new SentencedForm(new PersonsForm());
        var typed = form.read(content);
        typed.put("person-0-name", "Намунаев (вымышлено)");
        form.write(content, typed);
        assertThat(content.at("/persons/0/role").asString()).isEqualTo("sentenced");
    }

    @Test
    void anotherStateMeansTheAuthorityThatIsAskedForTransfers() {
        var content = content("{\"requested\": \"IT\", \"requested_authority\": \"IT-MOJ\"}");
        var form = new TransferBasisForm(new AddresseeForm(DIRECTORY), DIRECTORY);
        var typed = form.read(content);
        typed.put("requested", "UZ");
        form.write(content, typed);
        var expected = DIRECTORY.defaultFor("UZ", "transfer").or(() -> DIRECTORY.mlaDefault("UZ"));
        assertThat(content.path("requested_authority").asString())
                .isEqualTo(expected.orElseThrow().key());
    }
}

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
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.law.Finding;
import org.rogatory.law.FormItem;
import org.rogatory.law.Level;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What the pages of the interview about an extradition write, and where a finding leads. */
class ExtraditionFormsTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Directory DIRECTORY = Directory.load();
    private static final ExtraditionTopics TOPICS = new ExtraditionTopics();
    /** What else has no place of its own on purpose. */
    private static final Set<String> OF_FACTS = Set.of("facts", "offence_time_place");

    private static final Set<String> FORMS = Set.of("extradition_request", "provisional_arrest_request");

    private static List<TopicForm> forms() {
        return List.of(
                TOPICS.happenedForm(),
                new WantedForm(new PersonsForm()),
                TOPICS.warrantForm(),
                new SurrenderBasisForm(new AddresseeForm(DIRECTORY), DIRECTORY),
                new LawForm(new OffencesForm(REFERENCE)),
                TOPICS.limitationForm(),
                TOPICS.nationalityForm(),
                TOPICS.dualCriminalityForm(),
                TOPICS.assurancesForm(),
                TOPICS.custodyForm(),
                TOPICS.surrenderFormalitiesForm());
    }

    static List<ObjectNode> scenarios() {
        var found = new ArrayList<ObjectNode>();
        ReferenceFiles.shipped().read("scenarios.yaml").node().path("scenarios").forEach(scenario -> {
            if (FORMS.contains(scenario.path("form").asString(""))) {
                found.add((ObjectNode) scenario);
            }
        });
        return found;
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

    @ParameterizedTest
    @MethodSource("scenarios")
    void leavesAnUnchangedRequestAsItWas(ObjectNode scenario) {
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
        assertThat(forms().stream().map(TopicForm::topic))
                .containsExactlyElementsOf(Interview.EXTRADITION.topics(file("extradition_request")).stream()
                        .filter(topic -> topic != DraftTopic.CHECK)
                        .toList());
    }

    /** Who is only led through is asked about his way, and not about his custody. */
    @Test
    void aTransitIsAskedAboutTheWay() {
        assertThat(Interview.EXTRADITION.topics(file("transit_request")))
                .contains(DraftTopic.TRANSIT, DraftTopic.WANTED, DraftTopic.WARRANT)
                .doesNotContain(DraftTopic.CUSTODY, DraftTopic.ASSURANCES, DraftTopic.LIMITATION);
        var form = TOPICS.transitForm();
        assertThat(form.parts().stream().map(DraftPart::key))
                .containsExactlyInAnyOrderElementsOf(DraftTopic.TRANSIT.keys());
        for (var item : REFERENCE.form("transit_request").orElseThrow().items()) {
            var finding = new Finding(Level.ERROR, "missing", item.key());
            var place = Interview.EXTRADITION.place(finding, MissingNode.getInstance());
            assertThat(Interview.EXTRADITION.topics(file("transit_request")))
                    .as(item.key())
                    .contains(place.topic());
            assertThat(place.field()).as(item.key()).isNotEqualTo("facts");
        }
    }

    /** For whom consent is asked has been given up: nothing is asked of custody, of promises or of his nationality. */
    @Test
    void aConsentIsAskedAboutWhatIsWanted() {
        var topics = Interview.EXTRADITION.topics(file("speciality_consent_request"));
        assertThat(topics)
                .contains(DraftTopic.SPECIALITY, DraftTopic.WANTED, DraftTopic.LAW, DraftTopic.CHECK)
                .doesNotContain(DraftTopic.CUSTODY, DraftTopic.ASSURANCES, DraftTopic.TRANSIT, DraftTopic.WARRANT);
        assertThat(TOPICS.specialityForm().parts().stream().map(DraftPart::key))
                .containsExactlyInAnyOrderElementsOf(DraftTopic.SPECIALITY.keys());
        for (var item :
                REFERENCE.form("speciality_consent_request").orElseThrow().items()) {
            var finding = new Finding(Level.ERROR, "missing", item.key());
            var place = Interview.EXTRADITION.place(finding, MissingNode.getInstance());
            assertThat(topics).as(item.key()).contains(place.topic());
            assertThat("facts".equals(place.field())).as(item.key()).isEqualTo("facts".equals(item.key()));
        }
    }

    private static CaseFile file(String form) {
        var file = mock(CaseFile.class);
        when(file.form()).thenReturn(form);
        when(file.machine()).thenReturn("extradition_outgoing");
        when(file.caseRef()).thenReturn("UZ-EXT-2026-000001");
        return file;
    }

    @Test
    void aRequestForArrestLeavesTheRestToTheRequestThatFollows() {
        assertThat(Interview.EXTRADITION.topics(file("provisional_arrest_request")))
                .contains(DraftTopic.CUSTODY, DraftTopic.WANTED)
                .doesNotContain(DraftTopic.LIMITATION, DraftTopic.ASSURANCES, DraftTopic.NATIONALITY);
        assertThat(Interview.EXTRADITION.topic("what-happened")).contains(DraftTopic.HAPPENED);
        assertThat(Interview.ASSISTANCE.topic("what-happened")).isEmpty();
        assertThat(Interview.of(file("extradition_request"))).isEqualTo(Interview.EXTRADITION);
    }

    /** The names of the fields and rows of a page, as links lead to them. */
    private static Set<String> places(TopicForm form) {
        return form.parts().stream().flatMap(ExtraditionFormsTest::places).collect(Collectors.toSet());
    }

    private static Stream<String> places(DraftPart part) {
        if (part instanceof DraftRows rows) {
            return Stream.of(rows.kind());
        }
        if (part instanceof DraftGiven given) {
            return given.fields().stream().map(DraftField::name);
        }
        return Stream.of(part instanceof DraftMoment moment ? moment.moment() : (DraftField) part)
                .flatMap(field -> Stream.concat(
                        Stream.of(field.name()), field.shape().parts().stream().map(each -> field.name(each))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extradition_request", "provisional_arrest_request"})
    void everyItemOfTheFormHasAPlaceOnItsPage(String form) {
        var items = REFERENCE.form(form).orElseThrow().items();
        assertThat(items).hasSizeGreaterThan(10);
        for (var item : items.stream().map(FormItem::key).toList()) {
            var place =
                    Interview.EXTRADITION.place(new Finding(Level.ERROR, "missing", item), MissingNode.getInstance());
            var page = forms().stream()
                    .filter(each -> each.topic() == place.topic())
                    .findFirst()
                    .orElseThrow();
            assertThat(places(page)).as(item).contains(place.field());
            assertThat(Interview.EXTRADITION.topics(file(form))).as(item).contains(place.topic());
            assertThat("facts".equals(place.field())).as(item).isEqualTo(OF_FACTS.contains(item));
        }
    }

    @Test
    void aTextOfTheLawIsMissedWhereItIsMissing() {
        var missing = new Finding(Level.ERROR, "law_text_attached", "law_text");
        var low = new Finding(Level.ERROR, "no_dual_criminality_ext", "law_text");
        var ticked = content("{\"extradition\": {\"law_text\": true}}");
        assertThat(ExtraditionPlaces.of(missing, content("{}")).topic()).isEqualTo(DraftTopic.LAW);
        assertThat(ExtraditionPlaces.of(missing, ticked).field()).isEqualTo("attachment");
        assertThat(ExtraditionPlaces.of(low, ticked).field()).isEqualTo("offence");
    }

    private static Typed arrested(String day, String clock, String zone) {
        var typed = new Typed();
        typed.put("provisional-arrested_at-day", day);
        typed.put("provisional-arrested_at-clock", clock);
        typed.put("provisional-zone", zone);
        return typed;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-05, 14:20, Asia/Almaty, 2026-04-05T14:20:00+05:00",
        "05.04.2026, 9.05, Asia/Almaty, 2026-04-05T09:05:00+05:00",
        "2024-02-29, 23:30, Asia/Almaty, 2024-02-29T23:30:00+06:00",
        "2025-10-26, 02:30, Europe/Rome, 2025-10-26T02:30:00+02:00"
    })
    void aMomentIsWrittenByTheClocksOfItsPlaceAndOfTwoTheEarlier(String day, String clock, String zone, String moment) {
        var content = content("{}");
        var typed = arrested(day, clock, zone);
        TOPICS.custodyForm().write(content, typed);
        assertThat(typed.faults()).isEmpty();
        assertThat(content.at("/provisional/arrested_at").asString()).isEqualTo(moment);
        assertThat(content.at("/provisional/zone").asString()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-05, 25:00, Asia/Almaty, provisional-arrested_at-clock, clock",
        "2026-04-05, '', Asia/Almaty, provisional-arrested_at-clock, clock",
        "31.02.2026, 14:20, Asia/Almaty, provisional-arrested_at-day, date",
        "2026-04-05, 14:20, '', provisional-zone, zone",
        "2026-03-29, 02:30, Europe/Rome, provisional-arrested_at-clock, clock"
    })
    void anHourThatNoClockShowsIsNoMoment(ArgumentsAccessor row) {
        var content = content("{}");
        var typed = arrested(row.getString(0), row.getString(1), row.getString(2));
        TOPICS.custodyForm().write(content, typed);
        assertThat(typed.faults()).isEqualTo(Map.of(row.getString(3), row.getString(4)));
        assertThat(content.at("/provisional/arrested_at").isMissingNode()).isTrue();
    }

    @Test
    void anotherZoneMovesTheMomentAndNoHourTakesItOut() {
        var content = content("""
            {"provisional": {"arrested_at": "2026-04-05T14:20:00+05:00", "zone": "Asia/Almaty", "limits": []}}\
            """);
        var form = TOPICS.custodyForm();
        var typed = sent(form.read(content));
        typed.put("provisional-zone", "Europe/Rome");
        form.write(content, typed);
        assertThat(content.at("/provisional/arrested_at").asString()).isEqualTo("2026-04-05T14:20:00+02:00");

        form.write(content, arrested("", "", "Europe/Rome"));
        assertThat(content).isEqualTo(content("{\"provisional\": {\"zone\": \"Europe/Rome\", \"limits\": []}}"));
    }

    @Test
    void theFirstPersonIsTheOneWhoIsWanted() {
        var content = content("{}");
        var form = new WantedForm(new PersonsForm());
        var typed = form.read(content);
        typed.put("person-0-name", "Намунозода (вымышлено)");
        form.write(content, typed);
        assertThat(content.at("/persons/0/role").asString()).isEqualTo("wanted");
        assertThat(form.add("latin", content, typed)).isTrue();
        assertThat(content.at("/persons/0/name_latin").asString()).startsWith("Namunozoda");
    }

    @Test
    void anotherStateMeansTheAuthorityThatIsAskedForExtraditions() {
        var content = content("{\"requested\": \"IT\", \"requested_authority\": \"IT-MOJ\"}");
        var form = new SurrenderBasisForm(new AddresseeForm(DIRECTORY), DIRECTORY);
        var typed = form.read(content);
        typed.put("requested", "KZ");
        form.write(content, typed);
        assertThat(content.path("requested_authority").asString())
                .isEqualTo(
                        DIRECTORY.defaultFor("KZ", "extradition").orElseThrow().key());
    }

    @Test
    void aLawGivesItsOffencesTheirCodes() {
        var content = content("{}");
        var typed = new Typed();
        typed.put("offence-rows", "1");
        typed.put("offence-0-key", "theft");
        new LawForm(new OffencesForm(REFERENCE)).write(content, typed);
        assertThat(content.at("/offences/0/iccs").asString()).isEqualTo("0502");
    }
}

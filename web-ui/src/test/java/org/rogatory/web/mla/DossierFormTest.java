package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.law.ContentSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The dossier of a wanted person, read and written by its page. */
class DossierFormTest {

    private static final String WHOLE = """
            {"names": [{"kind": "own", "script": "Latn", "text": "NAMUNAZODA F. (synthetic)", "latin": "NAMUNAZODA F"}],
             "born": "1981-01-15", "place": "Testobod", "sex": "male", "citizenships": ["TJ", "KZ"],
             "nationality_checks": [{"state": "KZ", "result": "none", "on": "2026-04-09"}],
             "documents": [{"kind": "passport", "number": "1", "documentRef": "d-1"}],
             "photos": [{"documentRef": "d-2"}], "interpol": {"kind": "red_notice", "number": "7"},
             "custody": {"place": "kept elsewhere"}, "consul": {"declined": true, "state": "TJ"},
             "minors": {"count": 2}, "protected": false}\
            """;

    private static ObjectNode person(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }

    private static Typed sent(Typed shown) {
        var form = new LinkedHashMap<>(shown.all());
        form.values().removeIf(texts -> texts.equals(List.of("false")));
        return Typed.of(form);
    }

    @Test
    void anUnchangedDossierStaysAsItWasAlsoWhatThePageDoesNotAsk() {
        var whole = person(WHOLE);
        var typed = sent(DossierForm.read(whole));
        assertThat(DossierForm.written(whole, typed)).isEqualTo(whole);
        assertThat(typed.faults()).isEmpty();
    }

    @Test
    void whatIsTypedHasThePublishedShape() {
        var typed = sent(DossierForm.read(person("{}")));
        typed.put("name-rows", "1");
        typed.put("name-0-text", "Намунозода (вымышлено)");
        typed.put("name-0-kind", "own");
        typed.put("photo-rows", "1");
        typed.put("photo-0-documentRef", "d-2");
        typed.put("dossier-citizenships", "TJ\r\nKZ");
        typed.put("dossier-minors-count", "2");
        typed.put("dossier-consul-declined", "true");
        typed.put("dossier-interpreter-language", "tg");
        var written = DossierForm.written(person("{}"), typed);

        assertThat(ContentSchema.ofWantedPerson().violations(written)).isEmpty();
        assertThat(person(written.toString())).isEqualTo(person("""
                {"names": [{"kind": "own", "text": "Намунозода (вымышлено)"}], "photos": [{"documentRef": "d-2"}],
                 "citizenships": ["TJ", "KZ"], "minors": {"count": 2}, "consul": {"declined": true},
                 "interpreter": {"language": "tg"}}\
                """));
    }

    @Test
    void onlyWhatBothHaveChangedIsToldAndTheRestIsTheirs() {
        var given = person("{\"health\": \"old\", \"place\": \"old\", \"born\": \"1981-01-15\"}");
        var present = person("{\"health\": \"theirs\", \"place\": \"theirs\", \"born\": \"1981-01-15\"}");
        var mine = person("{\"health\": \"mine\", \"place\": \"old\", \"born\": \"1982-01-15\"}");

        assertThat(DossierForm.crossed(mine, present, DossierForm.seen(given))).containsExactly("health");
        assertThat(mine).isEqualTo(person("{\"health\": \"mine\", \"place\": \"theirs\", \"born\": \"1982-01-15\"}"));
        assertThat(DossierForm.crossed(mine, present, DossierForm.seen(present)))
                .isEmpty();
    }
}

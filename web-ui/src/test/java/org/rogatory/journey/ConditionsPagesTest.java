package org.rogatory.journey;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was found on a request for extradition as it is seen: wide, on a telephone, in three languages. */
class ConditionsPagesTest extends BrowserTest {

    private final HeldPerson held;

    ConditionsPagesTest(@Autowired JdbcTemplate database) {
        this.held = new HeldPerson(this, database);
    }

    private String questioned() {
        var caseRef = held.wanted();
        var question = Map.of("kind", "asylum_pending", "internalText", "Counsel said so (synthetic).");
        as("officer.uz").act(caseRef, "raise-stop", question);
        return "/cases/" + caseRef + "/conditions";
    }

    @Test
    void showsTheMattersWithoutADefectInThreeLanguages() {
        var tab = questioned();
        var officer = reader("ru").also("en", "uz").signIn("officer.uz");
        officer.open(tab).look("conditions").narrow("conditions-narrow");
        officer.open(tab + "/edit").look("conditions-edit").narrow("conditions-edit-narrow");
    }

    @Test
    void onATelephoneWhatAPersonDecidesComesFirst() {
        var tab = questioned();
        reader("en", Sight.PHONE).signIn("officer.uz").open(tab).look("conditions-phone");
        reader("uz", Sight.WITHOUT_SCRIPTS).signIn("head.uz").open(tab).look("conditions-head");
    }
}

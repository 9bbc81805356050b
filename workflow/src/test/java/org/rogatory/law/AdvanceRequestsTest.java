package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.law.AdvanceRequests.Permission;
import org.rogatory.law.TransmissionRoutes.Question;

/** What may be asked, and begun, before it is in writing; what is not known is not admitted. */
class AdvanceRequestsTest {

    private static final AdvanceRequests LAW = new AdvanceRequests(ReferenceData.load());
    private static final LocalDate DAY = LocalDate.of(2026, 6, 19);

    private static List<String> cited(String ids) {
        return List.of(ids.split(" "));
    }

    private static Between between(String states) {
        var pair = states.split("-");
        return new Between(pair[0], pair[1], DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "UNTOC, oral, KZ-UZ, UNTOC where agreed",
        "UNTOC, interpol, KZ-UZ, UNTOC where agreed",
        "UNTOC-TIP, oral, KZ-UZ, UNTOC where agreed",
        "ETS-185, interpol, GE-AM, ETS-185",
        "UNTOC ETS-185, interpol, GE-AM, ETS-185",
        "ETS-185 UNTOC, oral, GE-AM, UNTOC where agreed",
    })
    void theMostLiberalInstrumentThatAdmitsTheChannelIsTold(
            String instruments, String channel, String states, String told) {
        assertThat(LAW.permission(cited(instruments), channel, between(states)).map(AdvanceRequestsTest::told))
                .contains(told);
    }

    private static String told(Permission permission) {
        return permission.instrument() + (permission.onlyWhereAgreed() ? " where agreed" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "ETS-185, oral, GE-AM",
        "CHISINAU-2002, oral, KZ-UZ",
        "ETS-030, interpol, AM-UZ",
        "RECIPROCITY, oral, KZ-UZ",
        "UNTOC, post, KZ-UZ",
        "NO-SUCH, oral, KZ-UZ",
    })
    void whatIsNotKnownOrDoesNotBindBothAdmitsNothing(String instruments, String channel, String states) {
        assertThat(LAW.permission(cited(instruments), channel, between(states))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNTOC, true", "UNTOC-TIP, true", "ETS-185, true", "CHISINAU-2002, false", "RECIPROCITY, false"})
    void aTreatyIsKnownToAdmitSuchRequestsByAnyChannel(String instrument, boolean known) {
        assertThat(LAW.known(instrument)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "ETS-185, interpol, GE-AM, true",
        "ETS-185, oral, GE-AM, false",
        "ETS-185, interpol, KZ-AM, false",
        "ETS-030, interpol, GE-AM, false",
        "UNTOC, interpol, KZ-UZ, false",
    })
    void executionBeginsBeforeTheWritingWhereTheInstrumentSaysSoAndBindsBoth(
            String instruments, String channel, String states, boolean begins) {
        assertThat(LAW.mayBegin(cited(instruments), channel, between(states))).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource({
        "ETS-185, interpol, urgent preservation, true",
        "ETS-185, interpol, preservation, false",
        "ETS-185, contact_point, urgent preservation, true",
        "ETS-185, contact_point, urgent bank_records, false",
        "UNTOC, interpol, urgent bank_records, false",
        "UNTOC, direct, urgent bank_records, false",
        "ETS-185, no_such_route, urgent preservation, false",
    })
    void aCopyAheadOfItsOriginalIsBegunWhereItsRouteIsAllowed(
            String instrument, String route, String wanted, boolean begins) {
        var type = wanted.replace("urgent ", "");
        var asked = new Question(List.of(instrument), List.of(type), "AM", wanted.startsWith("urgent"));
        assertThat(LAW.mayBegin(route, asked, between("GE-AM"))).isEqualTo(begins);
    }

    @Test
    void aCopyIsNotBegunWhereNobodyKnowsThatTheInstrumentBindsBoth() {
        var asked = new Question(List.of("ETS-185"), List.of("preservation"), "AM", true);
        for (var route : List.of("interpol", "contact_point")) {
            assertThat(LAW.mayBegin(route, asked, between("KZ-AM"))).as(route).isFalse();
        }
    }
}

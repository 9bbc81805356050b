package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.law.TransmissionRoutes.Offer;
import org.rogatory.law.TransmissionRoutes.Question;

/** Which way papers may take, by instrument, kind of assistance, State and urgency; what is not known is to be asked. */
class TransmissionRoutesTest {

    private static final TransmissionRoutes ROUTES = ReferenceData.load().transmissionRoutes();

    private static Question question(String cited, String types, String requested, boolean urgent) {
        return new Question(List.of(cited.split(" ")), List.of(types.split(" ")), requested, urgent);
    }

    private static Offer offer(String route, Question question) {
        return ROUTES.offer(ROUTES.find(route).orElseThrow(), question);
    }

    @ParameterizedTest
    @CsvSource({
        "UNTOC,direct,KZ,false ALLOWED",
        "UNTOC-TIP,direct,KZ,false ALLOWED",
        "UNTOC,interpol,KZ,true AGREEMENT",
        "UNTOC,interpol,KZ,false BARRED",
        "UNTOC,contact_point,KZ,true UNKNOWN",
        "ETS-185,interpol,AM,true ALLOWED",
        "RECIPROCITY,direct,KZ,false BARRED",
        "RECIPROCITY,diplomatic,KZ,false ALLOWED",
        "KZ-UZ-1997,direct,KZ,false UNKNOWN",
        "CHISINAU-2002,direct,KZ,false UNKNOWN",
        "KZ-UZ-1997 UNTOC,direct,KZ,false ALLOWED",
        "UNTOC,direct,JP,false UNKNOWN",
        "UNTOC,diplomatic,JP,false ALLOWED",
    })
    void saysWhatTheInstrumentsSayOfARoute(String cited, String route, String requested, String urgentAndAdmission) {
        var wanted = urgentAndAdmission.split(" ");
        var question = question(cited, "bank_records", requested, Boolean.parseBoolean(wanted[0]));
        assertThat(offer(route, question).admission().name()).isEqualTo(wanted[1]);
    }

    @Test
    void aContactPointServesOnlyTheAssistanceItIsThereFor() {
        assertThat(offer("contact_point", question("ETS-185", "preservation", "AM", true))
                        .admission())
                .isEqualTo(Admission.ALLOWED);
        assertThat(offer("contact_point", question("ETS-185", "preservation bank_records", "AM", true))
                        .admission())
                .isEqualTo(Admission.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"UNTOC,KZ,direct", "RECIPROCITY,KZ,diplomatic", "UNTOC,JP,diplomatic", "KZ-UZ-1997,KZ,direct"})
    void offersFirstWhatIsAllowedAndBringsTheOriginal(String cited, String requested, String best) {
        assertThat(ROUTES.offers(question(cited, "bank_records", requested, true)))
                .first()
                .satisfies(offer -> assertThat(offer.route().key()).isEqualTo(best));
    }

    @Test
    void findsAnErrorOnlyWhereItIsSureThatTheRouteIsNotAllowed() {
        var barred = offer("direct", question("RECIPROCITY", "bank_records", "KZ", false));
        assertThat(ROUTES.finding(barred))
                .hasValue(new Finding(Level.WARNING, "channel_not_allowed", "transmission.direct", "RECIPROCITY"));
        var sure = new Offer(barred.route(), Admission.BARRED, "RECIPROCITY", "art. 1", "high");
        assertThat(ROUTES.finding(sure).map(Finding::level)).hasValue(Level.ERROR);
        assertThat(ROUTES.finding(offer("direct", question("UNTOC", "bank_records", "KZ", false))))
                .isEmpty();
        assertThat(ROUTES.finding(offer("direct", question("KZ-UZ-1997", "bank_records", "KZ", false)))
                        .map(Finding::key))
                .hasValue("channel_unknown");
    }

    /** Uzbekistan is no party to the European Convention; of Kazakhstan and the cybercrime one nobody knows. */
    @Test
    void whatIsKnownNotToBindBothSaysNothingForThem() {
        var day = LocalDate.of(2026, 6, 1);
        var asked = question("ETS-030 UNTOC", "bank_records", "GE", true);
        assertThat(offer("interpol", asked)).returns("ETS-030", Offer::instrument);
        var binding = ROUTES.binding(asked, new Between("UZ", "GE", day));
        assertThat(offer("interpol", binding)).returns("UNTOC", Offer::instrument);
        assertThat(ROUTES.finding(offer("interpol", binding)).map(Finding::key)).hasValue("channel_agreement");

        var doubtful = question("ETS-185", "bank_records", "KZ", true);
        assertThat(ROUTES.binding(doubtful, new Between("GE", "KZ", day))).isEqualTo(doubtful);
    }

    @Test
    void whatIsHandedOverElectronicallyHasACarrierToo() {
        assertThat(ROUTES.carriers())
                .contains("courier", "email", "portal")
                .doesNotContain(TransmissionRoutes.EXCHANGE);
    }

    @Test
    void everyWayLeadsFromOurCentralAuthorityToTheirs() {
        for (var key : List.of("direct", "diplomatic", "interpol", "contact_point")) {
            var hops = ROUTES.find(key).orElseThrow().hops();
            assertThat(hops.get(0).from()).isEqualTo("own_central");
            assertThat(hops.get(hops.size() - 1).to()).isEqualTo("other_central");
            assertThat(hops).allMatch(hop -> hop.days() > 0);
        }
    }
}

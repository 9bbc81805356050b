package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;

class ReferenceDataTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final List<String> HEARING = List.of("taking_evidence");

    @Test
    void readsEverything() {
        assertThat(DATA.instruments()).hasSize(62);
        assertThat(DATA.assistanceTypes()).hasSize(29);
        assertThat(DATA.offences()).hasSize(60);
        assertThat(DATA.forms()).hasSize(19);
        assertThat(DATA.returnReasons()).hasSize(61);
        assertThat(DATA.glossary()).hasSize(87);
        assertThat(DATA.lifecycles().machines()).hasSize(15);
        assertThat(Directory.load().authority("KZ-MOJ").letterLanguages()).containsExactly("kk", "ru");
    }

    @Test
    void letsAFormBeginWithTheItemsOfTheFormItExtends() {
        var form = DATA.form("service_short_form").orElseThrow();
        assertThat(form.items().get(0).key()).isEqualTo("requested_authority");
        assertThat(form.item("latest_service_date")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "statuses.mla_outgoing, with_supervisor",
        "statuses.mla_incoming, executed_negative",
        "statuses.item, waiting",
        "verbs, approve",
        "verbs, record_interim_reply",
        "verbs, record_full_request",
        "statuses.custody, release_due",
        "events.extradition_incoming, send_decision",
        "roles, central_officer",
        "document_kinds, answer_letter",
        "document_kinds, release_notice",
        "messages, reminder",
        "messages, extradition_decision",
        "assistance_types, bank_records",
        "assistance.bank_records.facts, period",
        "offences, theft",
        "instruments, UNTOC",
        "return_reasons, return_no_basis",
        "return_reason_groups, waiting",
        "refusal_grounds, own_national",
        "postponement_grounds, health",
        "forms, mla_request",
        "forms.mla_request.items, nexus",
        "deadlines, sys_ack",
        "countries, UZ",
        "authorities, UZ-UNIT-1",
        "authority_kinds, court",
        "attachment_kinds, law_text",
        "legal_basis_checks, LB7",
        "finding_keys, missing",
        "finding_keys, LB9"
    })
    void namesEveryKeyInThreeLanguages(String list, String key) {
        for (var language : List.of("en", "ru", "uz")) {
            assertThat(DATA.labels().label(list, key, Locale.forLanguageTag(language)))
                    .isNotBlank()
                    .isNotEqualTo(key);
        }
    }

    @Test
    void givesTheKeyWhereThereIsNoLabel() {
        assertThat(DATA.labels().label("verbs", "fly", Locale.ENGLISH)).isEqualTo("fly");
        assertThat(DATA.labels().label("no_list", "fly", Locale.ENGLISH)).isEqualTo("fly");
    }

    @Test
    void knowsTheStepsOfAFile() {
        var lifecycle = DATA.lifecycles().of("mla_outgoing");
        assertThat(lifecycle.initial()).isEqualTo("draft");
        var approve = lifecycle.transition("with_central_authority", "approve").orElseThrow();
        assertThat(approve.to()).isEqualTo("approved");
        assertThat(approve.roles()).containsExactlyInAnyOrder("central_officer", "head");
        assertThat(lifecycle.transition("draft", "approve")).isEmpty();
        assertThat(lifecycle.terminal("closed")).isTrue();
        assertThat(lifecycle.from("closed")).isEmpty();
        assertThat(lifecycle.events()).extracting(Occurrence::verb).contains("send_reminder");
        assertThatThrownBy(() -> DATA.lifecycles().of("no_machine")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leadsEveryScenarioAlongItsPath() {
        for (var scenario : DATA.scenarios()) {
            var lifecycle = DATA.lifecycles().of(String.valueOf(scenario.machine()));
            assertThat(scenario.path().get(0)).isEqualTo(lifecycle.initial());
            for (var step = 1; step < scenario.path().size(); step++) {
                assertThat(lifecycle.from(scenario.path().get(step - 1)))
                        .as(scenario.id() + " " + step)
                        .extracting(Transition::to)
                        .contains(scenario.path().get(step));
            }
        }
    }

    @Test
    void keepsInternalReasonsInside() {
        assertThat(DATA.returnReasons().get("waiting_workload").released()).isEqualTo("waiting_in_progress");
        assertThat(DATA.returnReasons().get("correction_need_not_shown").released())
                .isNull();
        assertThat(DATA.returnReasons().get("return_duplicate").released()).isEqualTo("return_duplicate");
    }

    @Test
    void knowsDeathAmongTheReasons() {
        assertThat(DATA.returnReasons().get("return_person_died").released()).isEqualTo("return_person_died");
        assertThat(DATA.returnReasons().get("waiting_person_died").group()).isEqualTo("waiting");
    }

    @Test
    void offersNoForbiddenGround() {
        var grounds = DATA.grounds();
        assertThat(grounds.refusal(List.of(), HEARING))
                .extracting(Ground::key)
                .contains("fiscal_only", "political_offence")
                .doesNotContain("bank_secrecy", "wrong_basis", "own_national");
        assertThat(grounds.postponement(List.of(), HEARING))
                .extracting(Ground::key)
                .contains("ongoing_investigation");
    }

    /** Corruption is not political for extradition alone, so the ground stays for assistance under UNCAC. */
    @ParameterizedTest
    @CsvSource({
        "UNTOC-TIP, fiscal_only, false",
        "UNCAC, fiscal_only, false",
        "ETS-099, fiscal_only, false",
        "ETS-030, fiscal_only, true",
        "TERFIN-1999, fiscal_only, false",
        "TERFIN-1999, political_offence, false",
        "TERBOMB-1997, political_offence, false",
        "UNCAC, political_offence, true",
        "ETS-030, political_offence, true",
        "MINSK-1993, bank_secrecy, false",
    })
    void offersAGroundUnlessACitedInstrumentForbidsIt(String cited, String ground, boolean offered) {
        var keys = DATA.grounds().refusal(List.of("KZ-UZ-1997", cited), HEARING).stream()
                .map(Ground::key)
                .toList();
        assertThat(keys.contains(ground)).isEqualTo(offered);
        assertThat(DATA.grounds().available(ground, List.of(cited))).isEqualTo(offered);
    }

    /** Corruption is not political where UNCAC is the basis of an extradition, and only there. */
    @ParameterizedTest
    @CsvSource({
        "UNCAC, political_offence, false",
        "ETS-024, political_offence, true",
        "TERFIN-1999, political_offence, false",
        "UNTOC, fiscal_only, false",
        "UNTOC-TIP, fiscal_only, false",
        "ETS-024, fiscal_only, true",
        "MINSK-1993, own_national, true",
        "MINSK-1993, bank_secrecy, false",
        "MINSK-1993, sovereignty_security, false",
        "MINSK-1993, wrong_basis, false",
        "MINSK-1993, no_consent_transfer, false"
    })
    void offersTheGroundsOfExtraditionUnlessForbidden(String cited, String ground, boolean offered) {
        var keys = DATA.grounds().refusal(List.of(cited), "extradition", List.of()).stream()
                .map(Ground::key)
                .toList();
        assertThat(keys.contains(ground)).isEqualTo(offered);
        assertThat(DATA.grounds().postponement(List.of(cited), "extradition", List.of()))
                .extracting(Ground::key)
                .contains("asylum_pending", "person_prosecuted_or_serving")
                .doesNotContain("property_needed", "ongoing_investigation");
    }

    @Test
    void offersTheGroundsOfATransferForTestimonyWhereOneIsAskedForAlone() {
        var grounds = DATA.grounds();
        assertThat(grounds.refusal(List.of("UNTOC"), HEARING))
                .extracting(Ground::key)
                .doesNotContain("no_consent_transfer", "needed_in_own_case");
        assertThat(grounds.refusal(List.of("UNTOC"), List.of("taking_evidence", "temporary_transfer")))
                .extracting(Ground::key)
                .contains("sovereignty_security")
                .doesNotContain("no_consent_transfer", "needed_in_own_case");
        assertThat(grounds.refusal(List.of("UNTOC"), List.of()))
                .extracting(Ground::key)
                .contains("sovereignty_security")
                .doesNotContain("no_consent_transfer", "needed_in_own_case");
        assertThat(grounds.refusal(List.of("UNTOC"), List.of("temporary_transfer")))
                .extracting(Ground::key)
                .contains("no_consent_transfer", "needed_in_own_case", "sovereignty_security")
                .doesNotContain("torture_fair_trial", "lapse_of_time");
    }

    @Test
    void letsAReviewerRaiseEveryQuestionThatStops() {
        assertThat(DATA.checks().findings().entrySet().stream()
                        .filter(entry -> entry.getValue() == Level.STOP)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(Completeness.STOPS);
    }

    @Test
    void knowsWhereConsultationIsADuty() {
        var grounds = DATA.grounds();
        assertThat(grounds.consultationRequired(List.of("ETS-182"), "mla_postponement"))
                .isTrue();
        assertThat(grounds.consultationRequired(List.of("ETS-182"), "mla_refusal"))
                .isFalse();
        assertThat(grounds.consultationRequired(List.of("KZ-UZ-1997", "UNTOC-TIP"), "mla_refusal"))
                .isTrue();
        assertThatThrownBy(() -> grounds.consultationRequired(List.of(), "lunch"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

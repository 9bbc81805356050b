package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.BrokenReferenceData;
import org.rogatory.directory.ReferenceFiles;

/** A mistake in one file is told in one line: file, record, field, what. */
@Tag("slow")
class BrokenReferenceDataTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            instruments.yaml | parent: UNTOC | parent: UNTOX | instruments.yaml, UNTOC-TIP, parent: unknown code UNTOX
            instruments.yaml | - VIENNA-1988 | - VIENNA-1888 | instruments.yaml, UZ-IT-MLA, fallback: unknown code VIENNA-1888
            instruments.yaml | - trafficking | - traffic | instruments.yaml, UNTOC-TIP, scope.offence_refs: unknown code traffic
            instruments.yaml | title_uz: | title_uzb: | instruments.yaml, UNTOC, title_uz: missing
            instruments.yaml | in_force: '2003-09-29' | in_force: '2003-09-31' | instruments.yaml, UNTOC, in_force: bad date 2003-09-31
            parties.yaml | instrument: UNTOC | instrument: UNTO | parties.yaml, UNTO/KZ, instrument: unknown code UNTO
            parties.yaml | country: LV | country: XQ | parties.yaml, UZ-LV-TSP/XQ, country: unknown code XQ
            parties.yaml | status: party | status: member | parties.yaml, UNTOC/KZ, status: unknown code member
            parties.yaml | in_force: '2008-08-30' | in_force: '30.08.2008' | parties.yaml, UNTOC/KZ, in_force: bad date 30.08.2008
            parties.yaml | - S-UNTC-2014 | - S-NOWHERE | parties.yaml, UNTOC/KZ, source: unknown source S-NOWHERE
            parties.yaml | confidence: high | confidence: sure | parties.yaml, UNTOC/KZ, confidence: unknown code sure
            authorities.yaml | parent: UZ-GPO | parent: UZ-GONE | authorities.yaml, UZ-UNIT-1, parent: unknown authority UZ-GONE
            authorities.yaml | parent: UZ-GPO | parent: KZ-GPO | authorities.yaml, UZ-UNIT-1, parent: KZ-GPO belongs to another State
            authorities.yaml | kind: prosecutor_general | kind: prosecutor | authorities.yaml, KZ-GPO, kind: unknown code prosecutor
            authorities.yaml | time_zone: Asia/Almaty | time_zone: Asia/Alma | authorities.yaml, KZ-GPO, time_zone: unknown time zone Asia/Alma
            authorities.yaml | mla_default: true | mla_default: false | authorities.yaml, KZ, mla_default: exactly one is needed, found 0
            offences.yaml | - UNTOC-TIP | - UNTOC-TOP | offences.yaml, trafficking, conventions: unknown code UNTOC-TOP
            offences.yaml | iccs: '0204' | iccs: '02-04' | offences.yaml, trafficking, iccs: unknown code 02-04
            offences.yaml | label_ru: Торговля людьми | label_r: Торговля людьми | offences.yaml, trafficking, label_ru: missing
            request-contents.yaml | check: known_authority | check: known_office | request-contents.yaml, mla_request.requested_authority, check: unknown code known_office
            request-contents.yaml | when: urgent | when: in_haste | request-contents.yaml, mla_request.urgency, when: unknown code in_haste
            request-contents.yaml | stage: draft | stage: first | request-contents.yaml, mla_request.requested_authority, stage: unknown code first
            request-contents.yaml | extends: mla_request | extends: mla | request-contents.yaml, service_short_form, extends: unknown code mla
            request-contents.yaml | service_documents.recipient | service_documents.reader | request-contents.yaml, service_short_form.recipient_address, field: unknown fact assistance.service_documents.reader
            request-contents.yaml | cooperation: extradition | cooperation: extra | request-contents.yaml, extradition_request, cooperation: unknown code extra
            assistance-types.yaml | check: period_from_to | check: period | assistance-types.yaml, video_hearing.date_window, check: unknown code period
            assistance-types.yaml | mandatory: required | mandatory: must | assistance-types.yaml, person_identity, mandatory: unknown code must
            checks.yaml | - key: present | - key: presence | checks.yaml, presence, key: no check of this name is built
            checks.yaml | - key: urgent | - key: in_haste | checks.yaml, in_haste, key: no condition of this name is built
            checks.yaml | level: stop | level: halt | checks.yaml, political_offence, level: unknown code halt
            legal-basis-rules.yaml | id: LB10 | id: LB11 | legal-basis-rules.yaml, LB11, id: unknown code LB11
            refusal-grounds.yaml | applies_to: | applies: | refusal-grounds.yaml, sovereignty_security, applies_to: missing
            refusal-grounds.yaml | - UNTOC-SOM | - UNTOC-SON | refusal-grounds.yaml, file.consultation_required_under, mla_refusal: unknown code UNTOC-SON
            refusal-grounds.yaml | - TERBOMB-1997 | - TERBOMB-97 | refusal-grounds.yaml, political_offence, forbidden_under: unknown code TERBOMB-97
            postponement-grounds.yaml | - ETS-182 | - ETS-030 | postponement-grounds.yaml, file, consultation_required_under: differs from refusal-grounds.yaml
            return-reasons.yaml | group: correction | group: mending | return-reasons.yaml, correction_facts_unclear, group: unknown code mending
            return-reasons.yaml | released_as: waiting_in_progress | released_as: waiting_workload | return-reasons.yaml, waiting_own_operation, released_as: waiting_workload must not leave either
            statuses.yaml | verb: endorse | verb: endorze | statuses.yaml, mla_outgoing.transitions[2] endorze, verb: unknown code endorze
            statuses.yaml | to: with_supervisor | to: nowhere | statuses.yaml, mla_outgoing.transitions[0] submit, to: unknown code nowhere
            statuses.yaml | roles: [supervisor] | roles: [boss] | statuses.yaml, mla_outgoing.transitions[2] endorse, roles: unknown code boss
            statuses.yaml | message: mla_request | message: mla_letter | statuses.yaml, mla_outgoing.transitions[13] transmit, message: unknown code mla_letter
            statuses.yaml | produces: return_note | produces: note | statuses.yaml, mla_outgoing.transitions[3] return_for_correction, produces: unknown code note
            statuses.yaml | initial: draft | initial: start | statuses.yaml, mla_outgoing, initial: unknown code start
            deadlines.yaml | unit: days | unit: weeks | deadlines.yaml, prov_arrest_minsk_protocol, unit: unknown code weeks
            deadlines.yaml | moves_for_holidays: false | moves_for_holidays: true | deadlines.yaml, prov_arrest_minsk_protocol.counting, moves_for_holidays: a custody limit never moves for days off
            deadlines.yaml | effect: must_free | effect: must_go | deadlines.yaml, prov_arrest_minsk_protocol.holding, effect: unknown code must_go
            deadlines.yaml | stages: [detained, | stages: [jailed, | deadlines.yaml, prov_arrest_minsk_protocol.holding, stages: unknown code jailed
            deadlines.yaml | bound_by: MINSK-1993-PROT | bound_by: MINSK-1997 | deadlines.yaml, prov_arrest_minsk_protocol.holding, bound_by: unknown code MINSK-1997
            deadlines.yaml | zone: place of detention | zone: authority | deadlines.yaml, prov_arrest_minsk_protocol, holding: a limit on custody runs at the place of detention
            deadlines.yaml | from: custody | from: limit | deadlines.yaml, prov_arrest_minsk_protocol, holding: what is counted back is counted from a limit, and nothing else
            deadlines.yaml | of: kz_detention | of: kz_prison | deadlines.yaml, kz_prosecutor_motion.holding, of: unknown code kz_prison
            deadlines.yaml | state: KZ | state: KQ | deadlines.yaml, prov_arrest_kz.holding, state: unknown code KQ
            scenarios.yaml | requested_authority: IT-MOJ | requested_authority: IT-MOI | scenarios.yaml, SC-01, requested_authority: unknown authority IT-MOI
            sources.yaml | sources: | sauces: | instruments.yaml, UNTOC, source: unknown source S-UNTC-2024
            referral-clocks.yaml | source: [S-197] | source: [S-NONE] | referral-clocks.yaml, reflection-am, source: unknown source S-NONE
            instrument-phrases.yaml | - key: 'diplomatic' | - key: 'diplomacy' | instrument-phrases.yaml, file, phrases: diplomatic is missing
            finding-texts.yaml | - key: present | - key: presence | finding-texts.yaml, file, findings: present is missing
            transmission-routes.yaml | instrument: UNCAC | instrument: UNCAD | transmission-routes.yaml, file.answers[3], instrument: unknown code UNCAD
            transmission-routes.yaml | from: own_mfa, | from: own_ncb, | transmission-routes.yaml, diplomatic.legs[1], from: the leg before ends at own_mfa
            transmission-routes.yaml | paper: note_verbale | paper: note | transmission-routes.yaml, diplomatic.legs[2], paper: unknown code note
            transmission-routes.yaml | answer: urgent, | answer: maybe, | transmission-routes.yaml, file.answers[12], answer: unknown code maybe
            signature-plans.yaml | by: endorse | by: endorze | signature-plans.yaml, outgoing.slots[0], by: unknown code endorze
            signature-plans.yaml | kinds: [request, | kinds: [requests, | signature-plans.yaml, outgoing, kinds: unknown code requests
            signature-plans.yaml | kinds: [answer_letter, | kinds: [request, | signature-plans.yaml, answers, kinds: request has another plan
            signature-plans.yaml | {key: outgoing, | {key: outgoing, modes: [personal, seal], | signature-plans.yaml, outgoing, modes: unknown code seal
            signature-plans.yaml | mode: attested, | mode: token, | signature-plans.yaml, outgoing.slots[0], mode: unknown code token
            signature-plans.yaml | {slot: seal, mode: server} | {slot: approval, mode: attested} | signature-plans.yaml, outgoing, slots: an approval and then the seal were expected
            copy-rules.yaml | protected: coded | protected: named | copy-rules.yaml, executor_copy, protected: unknown code named
            copy-rules.yaml | concerned: [suspect, | concerned: [boss, | copy-rules.yaml, disclosure_copy, concerned: unknown code boss
            copy-rules.yaml | - key: disclosure_copy | - key: disclosed_copy | copy-rules.yaml, disclosed_copy, key: unknown code disclosed_copy
            copy-rules.yaml | conditioned: told | conditioned: maybe | copy-rules.yaml, executor_copy.answer, conditioned: unknown code maybe
            copy-rules.yaml | item: [outcome, | item: [officer, | copy-rules.yaml, executor_copy.answer, item: unknown code officer
            court-steps.yaml | - state: UZ | - state: UX | court-steps.yaml, UX.appeal, state: unknown code UX
            court-steps.yaml | deadline: uz_appeal_supreme | deadline: uz_appeal | court-steps.yaml, UZ.appeal, deadline: unknown code uz_appeal
            court-steps.yaml | court: supreme_court | court: high_court | court-steps.yaml, UZ.appeal, court: unknown code high_court
            court-steps.yaml | key: forwarding | key: appeal | court-steps.yaml, UZ.appeal, key: used twice
            court-steps.yaml | side: requested | side: asked | court-steps.yaml, UZ.appeal, side: unknown code asked
            court-steps.yaml | - S-UZ-CPC | - S-UZ-CODE | court-steps.yaml, appeal, source: unknown source S-UZ-CODE
            assurances.yaml | risk: torture | risk: tortures | assurances.yaml, no_torture, risk: unknown code tortures
            assurances.yaml | instruments: [any] | instruments: [MINSK] | assurances.yaml, no_death_penalty, instruments: unknown code MINSK
            assurances.yaml | {kind: visit, | {kind: call, | assurances.yaml, no_torture.follow[0], kind: unknown code call
            assurances.yaml | months: 12 | months: 0 | assurances.yaml, no_death_penalty.follow[0], months: from 1 to 60 months were expected
            assurances.yaml | key: no_torture | key: no_death_penalty | assurances.yaml, no_death_penalty, key: used twice
            assurances.yaml | text_uz: | text_u: | assurances.yaml, no_death_penalty, text_uz: missing
            indicators.yaml | rule: ilo_counts | rule: ilo_count | indicators.yaml, labour_adult, rule: unknown code ilo_count
            indicators.yaml | key: deceptive_recruitment, strong: [lied_job] | key: deceptive_recruitment, strong: [lied_work] | indicators.yaml, labour_adult.dimensions[0], key: unknown code lied_work
            indicators.yaml | present_when: [{strong: 1}, {weak: 2}] | present_when: [] | indicators.yaml, own_counts, present_when: missing
            glossary.yaml | uz: | u: | glossary.yaml, requesting state, uz: missing
            """)
    void tellsOneMistakeInOneLine(String file, String from, String to, String message) throws IOException {
        copyAll();
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        var at = text.indexOf(from);
        Files.writeString(folder.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
        assertThatThrownBy(() -> ReferenceData.load(ReferenceFiles.in(folder)))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage(message);
    }

    @Test
    void refusesAMissingFileAndAFileThatIsNoYaml() throws IOException {
        copyAll();
        Files.writeString(folder.resolve("glossary.yaml"), "terms: [");
        assertThatThrownBy(() -> ReferenceData.load(ReferenceFiles.in(folder)))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessageStartingWith("glossary.yaml, file, content:")
                .message()
                .doesNotContain("\n");
        Files.delete(folder.resolve("glossary.yaml"));
        assertThatThrownBy(() -> ReferenceData.load(ReferenceFiles.in(folder)))
                .hasMessage("glossary.yaml, file, content: cannot be read");
    }

    @Test
    void acceptsACopyThatIsWhole() throws IOException {
        copyAll();
        assertThat(ReferenceData.load(ReferenceFiles.in(folder)).instruments()).hasSize(62);
    }

    private void copyAll() throws IOException {
        var shipped = Path.of("src/main/resources/reference-data");
        try (var files = Files.list(shipped)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }
}

package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Every check by its name, on good and bad values; as of 2026-05-01. */
class ChecksTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate AS_OF = LocalDate.parse("2026-05-01");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            present | 'a' | {} |
            present | ' ' | {} | present
            present | false | {} |
            known_authority | 'IT-MOJ' | {'requested':'IT'} |
            known_authority | 'IT-MOJ' | {'requested':'DE'} | known_authority
            known_authority | 'IT-NONE' | {'requested':'IT'} | known_authority
            case_number_and_opened | 'N-1' | {'opened':'2026-05-01'} |
            case_number_and_opened | 'N-1' | {'opened':'2026-05-02'} | case_number_and_opened
            case_number_and_opened | 'N-1' | {} | case_number_and_opened
            dated_act_and_place | 'On 2026-01-02 he came.' | {'acts':[{'place':'Osh'}]} |
            dated_act_and_place | 'He came.' | {'acts':[{'place':'Osh','date':'2026-01-02'}]} |
            dated_act_and_place | 'On 2026-01-02 he came.' | {} | dated_act_and_place
            dated_act_and_place | 'He came.' | {'acts':[{'place':'Osh'}]} | dated_act_and_place
            offence_with_article | [{'key':'theft','national_article':'1','max_penalty_years':5}] | {} |
            offence_with_article | [{'key':'no','national_article':'1','max_penalty_years':5}] | {} | offence_with_article
            offence_with_article | [{'key':'theft','national_article':'1'}] | {} | offence_with_article
            law_text_attached | true | {'attachments':[{'kind':'law_text'}]} |
            law_text_attached | true | {'attachments':[{'kind':'report'}]} | law_text_attached
            amount_and_currency | {'amount':1,'currency':'EUR'} | {} |
            amount_and_currency | {'amount':1,'currency':'euro'} | {} | amount_and_currency
            assistance_complete | 'bank records' | {} | assistance_complete
            persons_identified | [{'role':'witness','code':'V-1','sealed':true}] | {} |
            persons_identified | [{'name':'N.N.'}] | {} | persons_identified person_detail
            persons_identified | [{'role':'legal_person','name':'N','location':'Rome'}] | {} |
            named_institution | 'Bank One, Osh branch' | {} |
            named_institution | 'any bank' | {} | broad_institution
            named_institution | 'все банки Германии' | {} | broad_institution
            named_institution | 'barcha banklar' | {} | broad_institution
            named_institution | 'any bank, on the basis of the central register' | {} |
            named_institution | '?' | {} | named_institution
            min_sentences_2 | 'It shows the sum. It names the man.' | {} |
            min_sentences_2 | 'It shows the sum. Yes.' | {} | min_sentences_2
            min_sentences_2 | 'The sum 9.5 went to him' | {} | min_sentences_2
            reason_and_future_date | {'reason':'r','wanted_by':'2026-05-02'} | {} |
            reason_and_future_date | {'reason':'r','wanted_by':'2026-05-01'} | {} | date_passed
            reason_and_future_date | {'wanted_by':'2026-05-02'} | {} | reason_and_future_date
            reason_given | {'yes':true,'reason':'r'} | {} |
            reason_given | {'yes':true} | {} | reason_given
            language_accepted_by_requested | 'ru' | {'requested_authority':'UZ-GPO'} |
            language_accepted_by_requested | 'en' | {'requested_authority':'UZ-GPO'} | language_to_confirm
            language_accepted_by_requested | 'ru' | {'requested_authority':'UZ-MOJ'} | language_to_confirm
            language_accepted_by_requested | 'tr' | {'requested_authority':'UZ-GPO'} | language_accepted_by_requested
            certified_translation_or_reason | 'certified' | {} |
            certified_translation_or_reason | 'follows' | {} | certified_translation_or_reason
            certified_translation_or_reason | {'state':'follows','reason':'late'} | {} |
            signed_and_sealed | {'office':'o','date':'2026-05-01','seal':true} | {'opened':'2026-05-01'} |
            signed_and_sealed | {'office':'o','date':'2026-04-30','seal':true} | {'opened':'2026-05-01'} | signed_and_sealed
            signed_and_sealed | {'office':'o','date':'2026-05-01','seal':false} | {} | signed_and_sealed
            attachments_listed | [{'kind':'report','name':'r'}] | {} |
            attachments_listed | [{'kind':'law_text','name':'r'}] | {} | not_certified
            attachments_listed | [{'kind':'poem','name':'r'}] | {} | attachments_listed
            period_from_to | ['2026-01-01','2026-01-01'] | {} |
            period_from_to | ['2026-01-02','2026-01-01'] | {} | period_from_to
            period_from_to | ['2026-01-02'] | {} | period_from_to
            period_max_3_years | ['2020-01-01','2023-01-01'] | {} |
            period_max_3_years | ['2020-01-01','2023-01-02'] | {} | period_max_3_years
            period_max_3_years | {'from':'2020-01-01','to':'2025-01-01','reason':'r'} | {} |
            future_date | '2026-05-02' | {} |
            future_date | '2026-05-01T10:00:00+05:00' | {} | future_date
            not_before_case_opened | '2026-04-01' | {'opened':'2026-04-01'} |
            not_before_case_opened | '2026-03-31' | {'opened':'2026-04-01'} | not_before_case_opened
            not_before_case_opened | '2026-05-02' | {'opened':'2026-04-01'} | not_before_case_opened
            order_dated | {'by':'c','number':'1','date':'2026-05-01','valid_until':'2026-05-01'} | {} |
            order_dated | {'by':'c','number':'1','date':'2026-05-02'} | {} | order_dated
            order_dated | {'by':'c','number':'1','date':'2026-04-01','valid_until':'2026-04-30'} | {} | order_dated
            order_dated | {'by':'c','number':'1','date':'2026-02-30'} | {} | order_dated
            purpose_prosecution_or_enforcement | 'enforcement' | {} |
            purpose_prosecution_or_enforcement | 'revenge' | {} | purpose_prosecution_or_enforcement
            limitation_not_expired | {'last_day':'2026-05-02'} | {} |
            limitation_not_expired | {'last_day':'2026-05-01'} | {} | lapse_of_time
            limitation_not_expired | {'note':'n'} | {} | limitation_not_expired
            not_national_of_requested | 'n' | {'requested':'KZ','persons':[{'role':'wanted','citizenship':'KG'}]} |
            not_national_of_requested | 'n' | {'requested':'KZ','persons':[{'role':'wanted','citizenship':['KG','KZ']}]} | own_national
            law_text_and_one_year | true | {'offences':[{'max_penalty_years':1}],'attachments':[{'kind':'law_text'}]} |
            law_text_and_one_year | true | {'offences':[{'max_penalty_years':0.9}]} | law_text_attached no_dual_criminality_ext
            arrest_moment_with_zone | {'arrested_at':'2026-04-05T14:20:00+05:00'} | {} |
            arrest_moment_with_zone | {'arrested_at':'2026-04-05T14:20:00'} | {} | arrest_moment_with_zone
            remaining_time | {'end_date':'2027-01-01','remaining_months':6} | {'legal_basis':['ETS-112']} |
            remaining_time | {'end_date':'2027-01-01','remaining_months':5} | {'legal_basis':['ETS-112']} | short_remaining_time
            remaining_time | {'end_date':'2013-01-01','remaining_months':0} | {} | short_remaining_time
            remaining_time | {'remaining_months':5} | {} | remaining_time
            consent_dated | {'date':'2026-05-01'} | {} |
            consent_dated | {'date':'2026-05-02'} | {} | consent_dated
            result_for_each_item | [{'outcome':'executed'}] | {'assistance':[{}]} |
            result_for_each_item | [{'outcome':'executed'}] | {'assistance':[{},{}]} | result_for_each_item
            ground_available | ['own_national'] | {} |
            ground_available | ['bank_secrecy'] | {} | ground_available
            ground_available | ['fiscal_only'] | {'legal_basis':['UNTOC-TIP']} | ground_available
            ground_available | ['no_such'] | {} | ground_available
            date_before_decision | '2026-04-01' | {'decision_date':'2026-04-02'} |
            date_before_decision | '2026-04-02' | {'decision_date':'2026-04-02'} | date_before_decision
            coded_identity | 'V-1' | {} |
            coded_identity | 'Ani' | {} | coded_identity
            coded_identity | {'code':'V-1','name':'Ani'} | {} | identity_in_open_fields
            coded_identity | 'V-1' | {'facts':'Ani Test came','sealed':{'persons':[{'name':'Ani Test (synthetic)'}]}} | identity_in_open_fields
            return_is_independent | {'voluntary':true,'own_consent_nationality_check':'2026-04-01','condition':'none'} | {} |
            return_is_independent | {'voluntary':true,'own_consent_nationality_check':'2026-04-01','condition':'testimony'} | {} | return_is_independent
            return_is_independent | {'voluntary':true,'condition':'none'} | {} | return_is_independent
            sealed_reference | 'sealed annex A' | {} |
            sealed_reference | 'Main street 5' | {} | sealed_reference
            classified_reference | {'owner':'UZ-GPO','number':'1','date':'2026-05-01'} | {} |
            classified_reference | {'owner':'UZ-GPO','number':'1','date':'2026-05-01','goods':'x'} | {} | classified_reference
            instrument_carries | ['UNTOC'] | {} |
            """)
    void findsWhatItsNameSays(String check, String value, String content, String expected) {
        var request = new RequestContent(JSON.readTree(content.replace('\'', '"')), AS_OF, DATA);
        var subject = new Check.Subject(JSON.readTree(value.replace('\'', '"')), "requested_authority", request);
        assertThat(CheckRegistry.CHECKS.get(check).failures(subject))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void buildsExactlyTheChecksAndConditionsThatAreNamed() {
        assertThat(CheckRegistry.CHECKS.keySet())
                .isEqualTo(DATA.checks().predicates().keySet());
        assertThat(Conditions.ALL.keySet()).isEqualTo(DATA.checks().conditions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            coercive_or_dual_criminality | {'assistance':[{'type':'search_seizure'}]}
            coercive_or_dual_criminality | {'requires_dual_criminality':true}
            damage_caused | {'damage':{'amount':1,'currency':'EUR'}}
            persons_known | {'persons':[{}]}
            has_representatives | {'representatives':'counsel'}
            urgent | {'urgency':{'urgent':true}}
            confidential | {'confidentiality':{'yes':true}}
            basis_reciprocity | {'legal_basis':['RECIPROCITY']}
            purpose_prosecution | {'extradition':{'purpose':'prosecution'}}
            purpose_enforcement | {'extradition':{'purpose':'enforcement'}}
            re_extradition | {'extradition':{'consent_purpose':'re_extradition'}}
            in_absentia | {'extradition':{'judgment':{'in_absentia':true}}}
            arrested_already | {'provisional':{'arrested_at':'2026-04-05T14:20:00+05:00'}}
            claims_exist | {'transfer':{'claims':true}}
            documents_attached | {'attachments':[{}]}
            conditions_set | {'conditions':'use only here'}
            extraordinary_costs | {'costs':'extraordinary'}
            consultation_required_by_instrument | {'form':'refusal_notice','legal_basis':['UNCAC']}
            consultation_required_by_instrument | {'form':'postponement_notice','legal_basis':['ETS-182']}
            refused_for_nationality | {'grounds':['own_national']}
            person_affected | {'person_affected':true}
            person_in_custody | {'custody_status':'detained'}
            reflection_granted | {'referral':{'reflection':{'start':'2026-04-01'}}}
            return_considered | {'referral':{'return_':{'voluntary':true}}}
            """)
    void countsAConditionOnlyWhereItIsKnown(String condition, String content) {
        var known = new RequestContent(JSON.readTree(content.replace('\'', '"')), AS_OF, DATA);
        var unknown = new RequestContent(JSON.readTree("{\"damage\":\"none\",\"persons\":[]}"), AS_OF, DATA);
        assertThat(Conditions.ALL.get(condition).test(known)).isTrue();
        assertThat(Conditions.ALL.get(condition).test(unknown)).isFalse();
    }
}

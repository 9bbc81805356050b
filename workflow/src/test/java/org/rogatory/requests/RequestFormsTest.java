package org.rogatory.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;

/** What opens a file, and to which kind of procedure a file belongs. */
class RequestFormsTest {

    @ParameterizedTest
    @CsvSource({
        "mla_request, mla_request",
        "supplementary_request, mla_request",
        "service_short_form, mla_request",
        "spontaneous_information, spontaneous_information",
        "extradition_request, extradition_request",
        "provisional_arrest_request, provisional_arrest_request",
        "transit_request, transit_request",
        "transfer_sentenced_request, transfer_sentenced_request"
    })
    void aFormIsCarriedByItsMessage(String form, String message) {
        assertThat(RequestForms.message(form)).isEqualTo(message);
        assertThat(RequestForms.opens(RequestForms.message(form))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mla_outgoing, mla, mla, true",
        "mla_incoming, mla, mla, true",
        "extradition_incoming, extradition, extradition, false",
        "sentenced_transfer_outgoing, sentenced_transfer, transfer, false",
        "referral, referral, referral, false",
        "referral_justice_link, referral_justice, referral, false"
    })
    void aMachineBelongsToAFamily(String machine, String common, String family, boolean assistance) {
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn(machine);

        assertThat(RequestForms.machineFamily(machine)).isEqualTo(common);
        assertThat(CaseFamily.of(machine)).isEqualTo(family);
        assertThat(RequestForms.ofAssistance(file)).isEqualTo(assistance);
    }

    @ParameterizedTest
    @CsvSource({
        "false, mla_request, in_execution, true",
        "false, mla_request, information_requested, false",
        "false, mla_request, refused, false",
        "false, spontaneous_information, registered, false",
        "false, extradition_request, extradition_check, true",
        "false, extradition_request, judicial_review, true",
        "true, extradition_request, judicial_review, false",
        "false, extradition_request, granted, false",
        "false, transfer_sentenced_request, under_review, true",
        "false, transfer_sentenced_request, agreed, false"
    })
    void whoHasAskedUsWaitsUntilADecisionIsTold(boolean outgoing, String form, String status, boolean pending) {
        var file = mock(CaseFile.class);
        when(file.outgoing()).thenReturn(outgoing);
        when(file.form()).thenReturn(form);
        when(file.status()).thenReturn(status);

        assertThat(RequestForms.pending(file)).isEqualTo(pending);
    }

    @Test
    void onlyRequestsAndWhatIsToldUnaskedOpenFilesOfAssistance() {
        assertThat(RequestForms.OPENING).containsAll(RequestForms.OPENING_ASSISTANCE);
        assertThat(RequestForms.OPENING_ASSISTANCE).containsExactlyInAnyOrder("mla_request", "spontaneous_information");
        assertThat(RequestForms.opens("reminder")).isFalse();
    }
}

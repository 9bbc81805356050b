package org.rogatory.transfer;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/**
 * What is said in files of transfer: of the request, of the consent, of the handover, of how the sentence is served.
 */
@Component
class KeptTransferWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("transfer_outgoing", "case_ref", "recognition", "handover", "refused"),
                KeptColumns.of(
                        "transfer_incoming",
                        "case_ref",
                        "content",
                        "information",
                        "recognition",
                        "handover",
                        "refused"),
                KeptColumns.of("transfer_consent", "case_ref", "words"),
                KeptColumns.of("transfer_report", "report_ref", "words"));
    }
}

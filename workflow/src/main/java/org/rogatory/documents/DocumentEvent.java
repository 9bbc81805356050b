package org.rogatory.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.audit.AuditEvent;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.signature.Verdict;

/** What happened to a document. */
public sealed interface DocumentEvent extends AuditEvent {

    DocumentView document();

    @Override
    default String subject() {
        return document().caseRef();
    }

    @Override
    default String actor() {
        return document().createdBy();
    }

    @Override
    default Map<String, String> details() {
        return Map.of(
                "documentRef", document().documentRef(),
                "kind", document().kind(),
                "stored", document().content().address());
    }

    /** An officer added a file. */
    record Attached(DocumentView document) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.attach";
        }
    }

    /** A letter was laid out. */
    record Rendered(DocumentView document) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.render";
        }
    }

    /** A letter got its authority's seal. */
    record Sealed(DocumentView document) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.seal";
        }
    }

    /** A letter got a signature before that of its authority. */
    record Attested(DocumentView document) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.attest";
        }
    }

    /** Who approved a letter has signed that himself; the letter takes it when it is signed. */
    record Approved(DocumentView document, ApprovalView approval) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.sign_approval";
        }

        @Override
        public String actor() {
            return approval.officer();
        }

        @Override
        public Map<String, String> details() {
            var details = new HashMap<>(DocumentEvent.super.details());
            details.put("mode", approval.mode().key());
            return details;
        }
    }

    /** An officer brought a signature that he made with the national tool; what the check here made of it. */
    record Evidenced(DocumentView document, Verdict verdict, String by) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.bring_signature";
        }

        @Override
        public String actor() {
            return by;
        }

        @Override
        public Map<String, String> details() {
            var details = new HashMap<>(DocumentEvent.super.details());
            details.put("verdict", verdict.name().toLowerCase(Locale.ROOT));
            return details;
        }
    }

    /** The last signature of a letter was brought to a higher level. */
    record Extended(DocumentView document) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.extend";
        }
    }

    /** A further time-stamp was put over a letter before the newest one ended. */
    record Restamped(DocumentView document) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.renew_stamp";
        }

        @Override
        public String actor() {
            return "system";
        }
    }

    /** A document stays inside from now on. */
    record Withheld(DocumentView document, String by) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.withhold";
        }

        @Override
        public String actor() {
            return by;
        }
    }

    /** It was written down where its paper is and how many sheets it has. */
    record Described(DocumentView document, String by) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.describe_original";
        }

        @Override
        public String actor() {
            return by;
        }
    }

    /** Its bytes, its name and its description are gone; where the bytes lay. */
    record Erased(DocumentView document, List<String> addresses, String by) implements DocumentEvent {

        public Erased {
            addresses = List.copyOf(addresses);
        }

        @Override
        public String action() {
            return "documents.erase";
        }

        @Override
        public String actor() {
            return by;
        }
    }

    /** Something dangerous was found in it: nobody opens it from now on. */
    record Quarantined(DocumentView document) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.quarantine";
        }

        @Override
        public String actor() {
            return "system";
        }

        @Override
        public Map<String, String> details() {
            var details = new HashMap<>(DocumentEvent.super.details());
            var found = document().inspection();
            if (found != null) {
                var reasons = found.reasons().stream().sorted().map(InspectionReason::key);
                details.put("reasons", reasons.collect(Collectors.joining(" ")));
            }
            return details;
        }
    }

    /** A person gave it free though something dangerous was found in it. */
    record Released(DocumentView document, String by) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.release";
        }

        @Override
        public String actor() {
            return by;
        }
    }

    /** A letter was printed to be signed by hand, or its scan came back, was confirmed or rejected. */
    record ByHand(DocumentView document, String action, String actor) implements DocumentEvent {}

    /** A file came with a message. */
    record Received(DocumentView document) implements DocumentEvent {
        @Override
        public String action() {
            return "documents.receive";
        }
    }
}

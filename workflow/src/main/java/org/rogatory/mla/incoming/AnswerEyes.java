package org.rogatory.mla.incoming;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Nobody approves or signs an answer that he drafted, nor signs one to which he added something that travels. */
@Component
class AnswerEyes {

    private final IncomingRequestRepository requests;
    private final Documents documents;

    AnswerEyes(IncomingRequestRepository requests, Documents documents) {
        this.requests = requests;
        this.documents = documents;
    }

    /** Whether the rule keeps this officer from the verb. */
    boolean bar(String verb, CaseFile file, Officer officer) {
        return decides(verb)
                && requests.find(file.caseRef(), AccessScope.of(officer))
                        .filter(request -> bar(verb, request, officer))
                        .isPresent();
    }

    boolean bar(String verb, IncomingRequest request, Officer officer) {
        return decides(verb)
                && (officer.username().equals(request.answerDraftedBy())
                        || "sign_answer".equals(verb) && documents.enclosedBy(request.caseRef(), officer));
    }

    private static boolean decides(String verb) {
        return "approve_answer".equals(verb) || "sign_answer".equals(verb);
    }
}

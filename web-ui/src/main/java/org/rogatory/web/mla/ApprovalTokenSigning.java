package org.rogatory.web.mla;

import org.rogatory.documents.token.TokenSignature;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.ApprovalTokens;
import org.springframework.stereotype.Component;

/** The approval of a letter, signed with the tool of one's State by who approved it. */
@Component
class ApprovalTokenSigning implements TokenDoor {

    private final ApprovalTokens approvals;

    ApprovalTokenSigning(ApprovalTokens approvals) {
        this.approvals = approvals;
    }

    @Override
    public String words() {
        return "mla.token.approval";
    }

    @Override
    public Waiting waiting(String caseRef, String documentRef, Officer officer) {
        var asked = approvals.letter(caseRef, documentRef, officer);
        var approval = "/signing/approval";
        var letter = "/cases/" + caseRef + "/documents/" + documentRef;
        return new Waiting(asked.file(), asked.letter(), approval + "/token", letter + approval);
    }

    /** What is signed is the letter that was given out; it is asked again whether it still waits. */
    @Override
    public TokenSignature accept(String id, Waiting waiting, byte[] cms, Officer officer) {
        var file = waiting.file();
        var asked = approvals.letter(file.caseRef(), waiting.letter().documentRef(), officer);
        return approvals.accept(id, asked, cms, officer);
    }
}

package org.rogatory.requests.message.seal;

import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.token.TokenSignature;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.ApprovalSigning.ToApprove;
import org.springframework.stereotype.Service;

/** Approvals that who approved a letter signs with the tool of his State, before the letter is signed. */
@Service
public class ApprovalTokens {

    private final ApprovalSigning signing;
    private final TokenSignatures tokens;
    private final ApprovalBlocks blocks;

    ApprovalTokens(ApprovalSigning signing, TokenSignatures tokens, ApprovalBlocks blocks) {
        this.signing = signing;
        this.tokens = tokens;
        this.blocks = blocks;
    }

    /** The letter, if this officer approved it and can sign that with his tool now. */
    public ToApprove letter(String caseRef, String documentRef, Officer officer) {
        return signing.demand(caseRef, documentRef, SignatureMode.TOKEN, officer);
    }

    /**
     * Checks and keeps what he has signed, for the office for which he approved; from then on the approval is signed.
     * The check runs outside any transaction. If the node stops before the approval is kept, the signature lies in the
     * file, goes with nothing, and he signs once more.
     */
    public TokenSignature accept(String id, ToApprove asked, byte[] cms, Officer officer) {
        var letter = asked.letter();
        var open = letter(letter.caseRef(), letter.documentRef(), officer);
        var office = open.approval().seal().authority();
        var brought = tokens.accept(new TokenSignatures.Brought(id, letter.documentRef(), office), cms, officer);
        signing.keep(letter, blocks.byTool(open.approval(), letter, brought.tokenRef()));
        return brought;
    }
}

package org.rogatory.web.mla;

import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Signing the approval of a letter with the tool of one's State, by who approved it. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}/signing/approval/token")
class ApprovalTokenController extends TokenForms {

    ApprovalTokenController(ApprovalTokenSigning signing, TokenGiven given, TokenPages pages, Words words) {
        super(signing, given, pages, words);
    }
}

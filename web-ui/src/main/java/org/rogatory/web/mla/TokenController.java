package org.rogatory.web.mla;

import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Signing a letter with the tool of one's State; then it is signed as ever. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}/signing/token")
class TokenController extends TokenForms {

    TokenController(TokenSigning signing, TokenGiven given, TokenPages pages, Words words) {
        super(signing, given, pages, words);
    }
}

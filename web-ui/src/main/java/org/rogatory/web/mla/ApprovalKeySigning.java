package org.rogatory.web.mla;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Signing the approval of a letter with the key file that who approved it gives in one request. */
@Component
class ApprovalKeySigning {

    private final ApprovalSigning signing;
    private final OwnKeyRequests requests;

    ApprovalKeySigning(PersonalKeys keys, ApprovalSigning signing, SentOnce sent, PinTries tries) {
        this.signing = signing;
        this.requests = new OwnKeyRequests(keys, sent, tries);
    }

    /** The approval of which letter is signed, by whose request. */
    record Asked(ApprovalSigning.Wanted letter, OwnKeyRequests.By by) {

        static Asked of(
                ApprovalSigning.Wanted letter, @Nullable String certificate, Officer officer, @Nullable String key) {
            var said = "approval " + letter.caseRef() + " " + letter.documentRef() + " " + letter.fingerprint();
            return new Asked(letter, new OwnKeyRequests.By(new Idempotency.Call(officer, key, said), certificate));
        }

        private Officer officer() {
            return by.call().officer();
        }
    }

    /**
     * Signs once, however often it is sent; the PIN is wiped in any case.
     *
     * @return the certificates of which he has to choose one first; none when it is signed
     */
    List<PersonalKeys.Choice> sign(Asked asked, @Nullable MultipartFile file, char[] pin) {
        return requests.sign(asked.by(), file, pin, new OfApproval(asked));
    }

    /** The signature, and the row that tells of it. */
    private final class OfApproval implements OwnKeyRequests.Signing {

        private final Asked asked;

        private OfApproval(Asked asked) {
            this.asked = asked;
        }

        @Override
        public void demand() {
            signing.demand(asked.letter(), asked.officer());
        }

        @Override
        public Supplier<String> made(PersonalKeys.Offer offer) {
            var made = signing.make(asked.letter(), offer, asked.officer());
            return () -> {
                signing.keep(made);
                return asked.letter().caseRef();
            };
        }
    }
}

package org.rogatory.requests.message.seal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.SigningWay;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.message.letter.LetterText;
import org.springframework.stereotype.Component;

/**
 * A letter signed with the national tool: the signature is under the letter as it was laid out, lies beside it and
 * travels with it. On the letter stand the seals of the node's keys as ever, and the last one tells how the person
 * signed.
 */
@Component
class TokenWay implements SigningWay {

    private final TokenSignatures tokens;
    private final LetterText text;

    TokenWay(TokenSignatures tokens, ReferenceData law, Directory directory) {
        this.tokens = tokens;
        this.text = new LetterText(law.labels(), directory);
    }

    @Override
    public SignatureMode mode() {
        return SignatureMode.TOKEN;
    }

    @Override
    public Optional<Prepared> prepared(DocumentView letter, String officer) {
        Optional<Instant> brought = tokens.prepared(letter, officer);
        return brought.map(Prepared::new);
    }

    @Override
    public List<SlotOrder> order(DocumentView letter, List<SlotOrder> planned, String officer) {
        var told = new ArrayList<>(planned);
        tokens.take(letter, officer, told.get(told.size() - 1).seal().authority());
        told.add(told(letter, told.remove(told.size() - 1)));
        return told;
    }

    private SlotOrder told(DocumentView letter, SlotOrder last) {
        var line = text.phrase("signs.token", LetterSeals.language(letter.language()));
        var seal = last.seal();
        var label = seal.label() + "\n" + line;
        return new SlotOrder(last.slot(), SignatureMode.TOKEN, new Seal(seal.authority(), label, seal.at()));
    }
}

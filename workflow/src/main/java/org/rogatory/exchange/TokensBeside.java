package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.TokenChecks;
import org.rogatory.documents.TokenFound;
import org.rogatory.exchange.Inspection.Opened;
import org.springframework.stereotype.Component;

/**
 * The signatures of national tools that lie in a package beside its letter, which is the first file. Never inside a
 * transaction.
 */
@Component
class TokensBeside {

    /** A letter is signed by one person, or two: nobody has hundreds of them checked. */
    private static final int MOST = 5;

    private final TokenChecks checks;

    TokensBeside(TokenChecks checks) {
        this.checks = checks;
    }

    /** What is found of them in a package whose files are those of its manifest. */
    List<TokenFound> look(Opened opened) throws IOException {
        var found = new ArrayList<TokenFound>();
        var content = opened.content();
        var files = opened.manifest().files();
        var state = opened.sealedBy().state();
        var signatures = files.stream()
                .skip(1)
                .filter(file -> DocumentView.TOKEN_SIGNATURE.equals(file.kind()))
                .limit(MOST)
                .toList();
        for (var signature : signatures) {
            var letter = new ByteArrayInputStream(content.file(files.get(0)));
            found.add(checks.check(letter, state, content.file(signature)));
        }
        return found;
    }
}

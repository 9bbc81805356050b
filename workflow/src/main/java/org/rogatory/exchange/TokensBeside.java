package org.rogatory.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.TokenChecks;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.token.TokenFound;
import org.rogatory.exchange.Inspection.Opened;
import org.springframework.stereotype.Component;

/**
 * The signatures of national tools that lie in a package beside its letter, which is the first file. Never inside a
 * transaction.
 */
@Component
class TokensBeside {

    private final TokenChecks checks;
    private final PackedFiles packed;

    TokensBeside(TokenChecks checks, PackedFiles packed) {
        this.checks = checks;
        this.packed = packed;
    }

    /** What is found of them in a package whose files are those of its manifest. */
    List<TokenFound> look(Work sealedPackage, Opened opened) throws IOException {
        var manifest = opened.manifest();
        var signatures = manifest.files().stream()
                .skip(1)
                .filter(file -> DocumentView.TOKEN_SIGNATURE.equals(file.kind()))
                .toList();
        if (signatures.size() > DocumentView.MOST_BESIDE_LETTER) {
            return List.of(TokenFound.tooMany());
        }
        if (signatures.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<TokenFound>();
        try (var letter = packed.work(sealedPackage, manifest, manifest.files().get(0))) {
            for (var signature : signatures) {
                var cms = content(sealedPackage, manifest, signature);
                try (var content = letter.open()) {
                    found.add(checks.check(content, opened.sealedBy().state(), cms));
                }
            }
        }
        return found;
    }

    private byte[] content(Work sealedPackage, Manifest manifest, Manifest.Listed file) throws IOException {
        try (var work = packed.work(sealedPackage, manifest, file);
                var content = work.open()) {
            return content.readNBytes(TokenSignatures.LARGEST + 1);
        }
    }
}

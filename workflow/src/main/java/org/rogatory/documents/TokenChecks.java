package org.rogatory.documents;

import java.io.IOException;
import java.io.InputStream;
import org.rogatory.documents.token.NationalTokens;
import org.rogatory.documents.token.TokenFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at signatures of national tools that travelled beside a letter. Never inside a transaction; who may see the
 * letter is decided by the caller.
 */
@Service
public class TokenChecks {

    /** With its seals a letter has grown; what is larger still was never handed to a tool here. */
    private static final int LARGEST = 2 * TokenContents.LARGEST;

    private final Documents documents;
    private final ObjectProvider<NationalTokens> tokens;

    TokenChecks(Documents documents, ObjectProvider<NationalTokens> tokens) {
        this.documents = documents;
        this.tokens = tokens;
    }

    /**
     * What a signature is worth that came beside a letter.
     *
     * @param state code of the State whose officer is to have signed
     */
    public TokenFound check(InputStream letter, String state, byte[] cms) throws IOException {
        var port = tokens.getIfAvailable();
        if (port == null) {
            return TokenFound.unknown();
        }
        if (cms.length > TokenSignatures.LARGEST) {
            return TokenFound.unreadable();
        }
        var content = letter.readNBytes(LARGEST + 1);
        return content.length > LARGEST ? TokenFound.unknown() : port.found(content, state, cms);
    }

    /** The same of two documents of a file. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public TokenFound check(DocumentView letter, String state, DocumentView signature) {
        try (var opened = documents.open(letter.documentRef())) {
            return check(opened.content(), state, read(signature, TokenSignatures.LARGEST + 1));
        } catch (IOException unread) {
            throw UnreadBytes.of(letter, unread);
        }
    }

    /** The signature itself, as it came. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] signature(DocumentView signature) {
        return read(signature, TokenSignatures.LARGEST + 1);
    }

    /** What of the letter it is under: from there it can be checked by whoever knows its algorithm. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] signed(DocumentView letter, TokenFound found) {
        return read(letter, found.length());
    }

    private byte[] read(DocumentView document, int most) {
        try (var opened = documents.open(document.documentRef())) {
            return opened.content().readNBytes(most);
        } catch (IOException unread) {
            throw UnreadBytes.of(document, unread);
        }
    }
}

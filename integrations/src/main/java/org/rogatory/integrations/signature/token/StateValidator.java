package org.rogatory.integrations.signature.token;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.token.NationalTokens.Content;
import org.rogatory.documents.token.TokenEvidence.Said;
import org.rogatory.documents.token.TokenEvidence.Statement;
import org.rogatory.figures.CallFailure;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.integrations.signature.HttpSource;
import org.rogatory.integrations.signature.SourceFailed;
import org.rogatory.integrations.signature.token.TokenSettings.StateToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the service of a State what it says of a signature: content and signature go to it in Base64 with a bar between
 * them, as the service of E-IMZO takes them. What comes back is read and kept as it is.
 */
final class StateValidator {

    private static final Logger LOG = LoggerFactory.getLogger(StateValidator.class);
    private static final int LARGEST = 256 * 1024;

    private StateValidator() {}

    /** What it says; null where none is set up. One that does not answer has said nothing. */
    static @Nullable Statement asked(StateToken settings, Content given, byte[] cms, OutsideCalls calls) {
        URI address = settings.validator();
        if (address == null) {
            return null;
        }
        Base64.Encoder encoder = Base64.getEncoder();
        byte[] question = (encoder.encodeToString(given.content()) + "|" + encoder.encodeToString(cms))
                .getBytes(StandardCharsets.US_ASCII);
        String partner = "validator/" + given.state();
        try {
            byte[] answer = new HttpSource(settings.timeout()).post(address, "text/plain", question);
            if (answer.length <= LARGEST) {
                calls.answered(partner);
                return new Statement(address.getHost(), ValidatorAnswer.said(answer), answer);
            }
            calls.failed(partner, CallFailure.UNREADABLE);
        } catch (SourceFailed e) {
            LOG.warn("The service of a State did not answer about a signature: {}", e.getMessage());
            calls.failed(partner, e.why());
        }
        return new Statement(address.getHost(), Said.NONE, null);
    }
}

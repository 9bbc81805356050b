package org.rogatory.integrations.signature.token;

import java.util.List;
import org.rogatory.documents.token.TokenEvidence.Said;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the answer of a State's service comes to. Its {@code status} is a number, as the service of E-IMZO gives it: 1
 * is success, -1 that it could not find out, any other below 0 that something is wrong with signature or certificate;
 * or it is {@code valid} or {@code invalid}. With success, nothing may be denied of a signer that it lists: that he is
 * verified, that his certificate is, that it was valid when he signed.
 */
final class ValidatorAnswer {

    private static final List<String> SAID_OF_A_SIGNER =
            List.of("verified", "certificateVerified", "certificateValidAtSigningTime");

    private static final int SUCCESS = 1;
    private static final int NOT_FOUND_OUT = -1;

    private ValidatorAnswer() {}

    /** Nothing, where it is not understood: who says neither yes nor no has not said yes. */
    static Said said(byte[] answer) {
        try {
            JsonNode told = JsonMapper.shared().readTree(answer);
            Said said = said(told.path("status"));
            return said == Said.VALID && objected(told) ? Said.INVALID : said;
        } catch (JacksonException noJson) {
            return Said.NONE;
        }
    }

    private static Said said(JsonNode status) {
        if (status.isString()) {
            return switch (status.asString()) {
                case "valid" -> Said.VALID;
                case "invalid" -> Said.INVALID;
                default -> Said.NONE;
            };
        }
        if (!status.isIntegralNumber()) {
            return Said.NONE;
        }
        long number = status.asLong(0);
        if (number == SUCCESS) {
            return Said.VALID;
        }
        return number < NOT_FOUND_OUT ? Said.INVALID : Said.NONE;
    }

    private static boolean objected(JsonNode told) {
        for (JsonNode signer : told.path("pkcs7Info").path("signers")) {
            if (SAID_OF_A_SIGNER.stream().anyMatch(said -> denied(signer.path(said)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean denied(JsonNode answer) {
        return answer.isBoolean() && !answer.asBoolean();
    }
}

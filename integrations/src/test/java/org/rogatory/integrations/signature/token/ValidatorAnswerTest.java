package org.rogatory.integrations.signature.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.documents.token.TokenEvidence.Said;

/** Only who says yes has said yes, and who says no is heard. */
class ValidatorAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    {"status":1,"pkcs7Info":{"signers":[{"verified":true,"certificateVerified":true}]}};VALID
                    {"status":1};VALID
                    {"status":"valid"};VALID
                    {"status":1,"pkcs7Info":{"signers":[{"verified":true},{"verified":false}]}};INVALID
                    {"status":1,"pkcs7Info":{"signers":[{"verified":true,"certificateVerified":false}]}};INVALID
                    {"status":1,"pkcs7Info":{"signers":[{"certificateValidAtSigningTime":false}]}};INVALID
                    {"status":-10,"message":"synthetic"};INVALID
                    {"status":"invalid"};INVALID
                    {"status":-1};NONE
                    {"status":0};NONE
                    {"status":true};NONE
                    {"message":"ok"};NONE
                    [];NONE
                    <html>busy</html>;NONE
                    """)
    void isReadAsYesNoOrNothing(String answer, Said said) {
        assertThat(ValidatorAnswer.said(answer.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource("''")
    void anEmptyOneSaysNothing(String answer) {
        assertThat(ValidatorAnswer.said(answer.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Said.NONE);
    }
}

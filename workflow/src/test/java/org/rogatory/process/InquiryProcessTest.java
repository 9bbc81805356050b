package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import org.junit.jupiter.api.Test;
import org.rogatory.mla.incoming.IncomingRequests;
import org.rogatory.requests.content.OutgoingReview;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked and what is told stands where it is answered and weighed. */
@EngineTest
class InquiryProcessTest {

    private final Files files;
    private final OutgoingReview review;
    private final IncomingRequests received;

    @Autowired
    InquiryProcessTest(Files files, OutgoingReview review, IncomingRequests received) {
        this.files = files;
        this.review = review;
        this.received = received;
    }

    @Test
    void whoAnswersReadsWhatIsAskedAndWhoAskedAllThatWasTold() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var ours = theirs.partner();
        var asked =
                review.inquiry(ours.caseRef(), ours.officer(CENTRAL_OFFICER)).orElseThrow();
        assertThat(asked.asked().path("keys").toString()).contains("purpose", "persons");
        assertThat(asked.asked().path("text").asString("")).contains("second account holder");
        assertThat(asked.asked().path("answer_by").asString("")).isEqualTo("2026-06-01");

        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        theirs.does(REGISTRAR, Files.unscanned("record_information").releasedText("A second letter (synthetic)."));
        var told = received.inquiry(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER))
                .orElseThrow()
                .told();
        assertThat(told).hasSize(2);
        assertThat(told.get(0).path("answers").path("persons").asString("")).contains("is a company");
        assertThat(told.get(1).path("text").asString("")).contains("A second letter");

        theirs.does(CENTRAL_OFFICER, InformationProcessTest.question());
        assertThat(received.inquiry(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER))
                        .orElseThrow()
                        .told())
                .as("nothing was told upon the new question")
                .isEmpty();
    }
}

package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.cases.Notes;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.SealedPackage;
import org.rogatory.exchange.WholePackage;
import org.rogatory.mla.outgoing.FollowingRequests;
import org.springframework.beans.factory.annotation.Autowired;

/** What is internal never leaves: files that differ only in it send the very same messages and letters. */
@EngineTest
class ReleasedOnlyProcessTest {

    private final Files files;

    private final Notes notes;

    private final FollowingRequests following;

    ReleasedOnlyProcessTest(@Autowired Files files, @Autowired Notes notes, @Autowired FollowingRequests following) {
        this.files = files;
        this.notes = notes;
        this.following = following;
    }

    /** What the States say to each other, in every way a request can go. */
    enum Way {
        EXECUTED_BY_PARTS(matters -> matters.ways().executedByParts()),
        EXECUTED_IN_PART(matters -> matters.ways().executedInPart()),
        PUT_OFF_IN_PART(matters -> matters.ways().putOffInPart()),
        ASKED(matters -> matters.ways().asked()),
        REFUSED(matters -> matters.ways().refused()),
        POSTPONED_AND_RESUMED(matters -> matters.ways().postponedAndResumed()),
        RETURNED(matters -> matters.ways().returned()),
        FORWARDED(matters -> matters.ways().forwarded()),
        WITHDRAWN(matters -> matters.ways().withdrawn()),
        WITHDRAWN_IN_PART(matters -> matters.ways().withdrawnInPart()),
        REMINDED(matters -> matters.ways().reminded()),
        CROSSED(matters -> matters.ways().crossed()),
        CONSULTED(InsideMatters::proposed),
        BREACHED(InsideMatters::breached),
        COSTLY(InsideMatters::costly),
        USED_OTHERWISE(InsideMatters::usedOtherwise),
        INFORMED(InsideMatters::informed),
        SUPPLEMENTED(InsideMatters::supplemented),
        SPOKEN_FIRST(InsideMatters::spokenFirst);

        private final Function<InsideMatters, Desk> walk;

        Way(Function<InsideMatters, Desk> walk) {
            this.walk = walk;
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesThatDifferOnlyInsideSendTheSame(Way way) {
        var plain = everythingSaid(way, new Inside(false));
        var full = everythingSaid(way, new Inside(true));
        assertThat(plain).isNotEmpty().isEqualTo(full);
        assertThat(full)
                .noneMatch(said -> said.contains(Inside.MARK))
                .noneMatch(said -> Inside.REASONS.stream().anyMatch(said::contains));
        assertThat(files.node().courier().told()).allSatisfy(PublishedShape::demand);
    }

    private List<String> everythingSaid(Way way, Inside inside) {
        var theirs = way.walk.apply(new InsideMatters(new InsideWays(files, notes, inside), following));
        return Stream.of(theirs.partner(), theirs).flatMap(this::everythingSent).toList();
    }

    /** What comes again, broken, twice or under a number that is taken, is answered by the package alone. */
    @Test
    void receiptsOfPackagesTellNothingOfTheFile() {
        assertThat(receipts(new Inside(true))).isEqualTo(receipts(new Inside(false)));
    }

    private List<String> receipts(Inside inside) {
        files.node().courier().reset();
        var ours = new InsideWays(files, notes, inside).reviewed().partner();
        var request = ours.messages().get(0).messageId();
        var parcel = files.node().courier().carried().stream()
                .filter(carried -> carried.messageId().equals(request))
                .findFirst()
                .orElseThrow()
                .sealedPackage();
        var broken = WholePackage.bytes(parcel);
        broken[broken.length / 2] ^= 1;
        return Stream.of(parcel, SealedPackage.of(broken), SealedPackage.of(new byte[] {1}))
                .map(carried -> files.node().exchange().receive(carried))
                .map(receipt -> receipt.status() + " " + receipt.code() + " " + receipt.at())
                .toList();
    }

    private Stream<String> everythingSent(Desk desk) {
        return desk.messages().stream().flatMap(message -> told(desk, message));
    }

    /** A message and its letters, with the numbers of the two files struck out. */
    private Stream<String> told(Desk desk, ExchangeMessage message) {
        var content = files.node().exchange().contentOfSent(message.messageId());
        var letters = content.enclosures().stream().map(this::letter);
        return Stream.concat(Stream.of(envelope(message) + " " + content.payload()), letters)
                .map(text -> text.replace(desk.caseRef(), "OURS")
                        .replace(desk.partner().caseRef(), "THEIRS")
                        .replaceAll("\"in_reply_to\":\"[^\"]+\"", "QUESTION")
                        .replaceAll("\"number\":\"1[45]-\\d-\\d+[/-]26\"", "NUMBER")
                        .replaceAll("[A-Z]{2}-[A-Z0-9-]+-\\d{6}", "EARLIER")
                        .replaceAll("(№ |Наш запрос, value=)1[45]-\\d-\\d+[/-]26", "EARLIER"));
    }

    /** Who wrote when to whom, and what the receipts say. */
    private static String envelope(ExchangeMessage message) {
        return Stream.of(
                        message.kind(),
                        message.fromAuthority(),
                        message.toAuthority(),
                        message.senderRef(),
                        message.status(),
                        message.code(),
                        message.at(),
                        message.sentAt(),
                        message.deliveredAt(),
                        message.readAt(),
                        message.rejectedAt())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private String letter(Enclosure enclosure) {
        try (var bytes = files.node().bytes().open(enclosure.content())) {
            return enclosure.kind() + " " + enclosure.name() + " " + enclosure.mediaType() + " "
                    + new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

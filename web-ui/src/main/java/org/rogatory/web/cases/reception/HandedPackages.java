package org.rogatory.web.cases.reception;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.SealedPackage;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Sealed packages that an officer was handed by other means than the exchange. */
@Component
class HandedPackages {

    private final Exchange exchange;
    private final Cases cases;
    private final CaseLists lists;
    private final Directory directory;
    private final Words words;

    HandedPackages(Exchange exchange, Cases cases, CaseLists lists, Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
        this.exchange = exchange;
        this.cases = cases;
        this.lists = lists;
    }

    /**
     * What became of a package.
     *
     * @param code why it was refused; null if it was taken in, now or before
     * @param before whether it had been taken in before, at the moment told, and nothing was changed
     * @param caseRef the file it belongs to, if it has found one that the officer may see
     */
    record Taken(
            @Nullable String messageId,
            String status,
            @Nullable String code,
            boolean before,
            @Nullable String caseRef,
            Instant at) {

        /** Whether it was taken in now, and the officer can go on in its file. */
        boolean opened() {
            return code == null && !before && caseRef != null;
        }
    }

    /** Takes in a package for the officer's State. */
    Taken take(SealedPackage parcel, Officer officer) {
        PaperRequests.demandReceiver(officer);
        var handed = exchange.receive(parcel, officer);
        var receipt = handed.receipt();
        var caseRef = receipt.accepted() ? file(receipt.messageId(), officer) : Optional.<String>empty();
        return new Taken(
                receipt.messageId(),
                receipt.status().key(),
                receipt.code(),
                handed.before(),
                caseRef.orElse(null),
                receipt.at());
    }

    /** The same of one that is the body of a call and is read while it comes, but not from who may not bring it. */
    Taken take(HttpServletRequest call, Officer officer) throws IOException {
        PaperRequests.demandReceiver(officer);
        var body = new PushbackInputStream(call.getInputStream());
        var first = body.read();
        if (first < 0) {
            throw Refusal.of("package-missing");
        }
        body.unread(first);
        return take(new SealedPackage(call.getContentLengthLong(), () -> body), officer);
    }

    /** What became of it, in the officer's words. */
    String told(Taken taken, Officer officer) {
        if (taken.before()) {
            var day = directory.times().day(officer.authority(), taken.at());
            return words.text("exchange.package.before", words.date(day));
        }
        return words.text("exchange.package." + (taken.code() == null ? "accepted" : taken.code()));
    }

    private Optional<String> file(@Nullable String messageId, Officer officer) {
        return Optional.ofNullable(messageId)
                .flatMap(exchange::threadOf)
                .flatMap(thread -> cases.byThread(thread, officer.state()))
                .flatMap(file -> lists.ofTasks(Set.of(file.caseRef()), officer).stream()
                        .findFirst()
                        .map(CaseFile::caseRef));
    }
}
